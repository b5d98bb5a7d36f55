import { success, type Result } from '../../model/diagnostic.ts';
import type { Platform } from '../../model/platform.ts';
import { readOwnFonts } from '../own-fonts.ts';
import { shopCondition } from '../shop-condition.ts';
import type { Making } from './making.ts';

/** Whether files can be made with it, before hundreds of villages fail for one reason; what is to be told of the fonts stands in the diagnostics. */
export async function checkMaking(platform: Platform, { shop, ownFonts = [] }: Making): Promise<Result<null>> {
  const condition = shop === undefined ? success(null) : await shopCondition(platform, shop.shop, shop.icc);
  if (!condition.ok) return condition;
  const fonts = await readOwnFonts(platform, ownFonts);
  return fonts.ok ? success(null, fonts.diagnostics) : fonts;
}
