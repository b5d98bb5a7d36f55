import type { PdfProfile } from '../formats/pdf/pdf-options.ts';
import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import type { Shop } from '../model/shop.ts';
import { attempt } from './load-asset.ts';

/** The print condition that the inks are stated for; the profile may be shipped (assets/icc). */
export const SHIPPED_PROFILE = { name: 'FOGRA39', file: 'icc/FOGRA39L.icc' };

/**
 * The print condition of a shop. `given` are the bytes of the ICC file that its profile names, which the caller found beside
 * it. Fails where that file is missing, and where another condition is named without a file: a profile under a wrong name
 * would make wrong colours.
 */
export async function shopCondition(platform: Platform, { condition }: Shop, given: Uint8Array | null = null): Promise<Result<PdfProfile>> {
  const { profile, icc } = condition;
  if (icc !== '') return given === null ? failure(problem('shop.iccMissing', { icc })) : success({ name: profile, icc: given });
  const { name, file } = SHIPPED_PROFILE;
  if (profile !== name) return failure(problem('shop.noIcc', { profile, shipped: name }));
  const shipped = await attempt(() => platform.asset(file), 'job.profileUnavailable', { file });
  return shipped.ok ? success({ name, icc: shipped.value }) : shipped;
}
