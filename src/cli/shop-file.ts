import { dirname, join } from 'node:path';
import { loadShops, parseShop, type Shop } from '../jobs/shop.ts';
import { success, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import { readBytes } from './files.ts';

/** A shop profile and the ICC file that it names, which lies beside it; null where it names none. */
export interface ShopFile {
  readonly shop: Shop;
  readonly icc: Uint8Array | null;
}

/** The shipped shop of this id (large-format) or name (喷绘店); null where there is none. */
async function shippedShop(platform: Platform, word: string): Promise<Result<Shop | null>> {
  const shops = await loadShops(platform);
  if (!shops.ok) return shops;
  return success(shops.value.find(({ id, shop }) => id === word || shop.name === word)?.shop ?? null);
}

/** What `--shop` names: a shipped profile by id or name, or a file of one's own. Fails as readBytes() and parseShop() do. */
export async function readShopFile(word: string, platform: Platform): Promise<Result<ShopFile>> {
  const shipped = await shippedShop(platform, word);
  if (!shipped.ok) return shipped;
  if (shipped.value !== null) return success({ shop: shipped.value, icc: null });
  const bytes = await readBytes(word);
  if (!bytes.ok) return bytes;
  const shop = parseShop(bytes.value, word);
  if (!shop.ok) return shop;
  const { icc } = shop.value.condition;
  if (icc === '') return success({ shop: shop.value, icc: null });
  const profile = await readBytes(join(dirname(word), icc));
  return profile.ok ? success({ shop: shop.value, icc: profile.value }) : profile;
}
