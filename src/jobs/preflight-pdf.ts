import { preflight } from '../formats/pdf/preflight.ts';
import { USUAL_DEMANDS, type PreflightDemands, type PreflightReport } from '../formats/pdf/preflight-report.ts';
import type { Shop } from '../model/shop.ts';
import { shopSpots } from './shop-drawing/shop-drawing.ts';

export type { PageReport, PreflightReport } from '../formats/pdf/preflight-report.ts';

/** What a shop's files are held to. `spots` are those of the signs themselves; null = any spot may be there. */
export function shopDemands(shop: Shop, { spots, condition }: Pick<PreflightDemands, 'spots' | 'condition'>): PreflightDemands {
  return {
    ...shop.warn,
    spots: spots === null ? null : shopSpots(shop, spots),
    condition,
    userUnit: shop.largeSheets === 'userUnit' ? 'info' : 'error',
  };
}

/** Spots that signs bring along beside those of a shop: the light strip of single letters. */
const SIGN_SPOTS = ['LED'];

/** Reads a PDF of any origin and says what a print shop would send back; with a shop, what that shop would. */
export const preflightReport = (bytes: Uint8Array, shop: Shop | null): PreflightReport =>
  preflight(bytes, shop === null ? USUAL_DEMANDS : shopDemands(shop, { spots: SIGN_SPOTS, condition: shop.condition.profile }));
