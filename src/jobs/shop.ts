import { readJson, schemaFaults } from '../formats/project/index.ts';
import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import { shopSchema, type Shop } from '../model/shop.ts';
import { attempt, collect } from './load-asset.ts';

export { DEFAULT_SHOP, type Shop } from '../model/shop.ts';

/** A shop profile that lies under templates/shops. */
export interface ShippedShop {
  /** Its file name without `.json`. */
  readonly id: string;
  readonly shop: Shop;
}

/** Two paints that stand for one ink: nobody could say which is meant. */
function doubtfulPaints({ paints }: Shop): readonly (readonly [string, string])[] {
  const seen = new Map<string, string>();
  return Object.entries(paints).flatMap(([name, { match }]) => {
    const key = match.join(' ');
    const earlier = seen.get(key);
    seen.set(key, name);
    return earlier === undefined ? [] : [[earlier, name] as const];
  });
}

/**
 * A shop profile from parsed JSON. Fails with every place that is not as the schema says: where it is, what was expected,
 * what was found. `file` is named in the diagnostics.
 */
export function readShop(json: unknown, file: string): Result<Shop> {
  const parsed = shopSchema.safeParse(json);
  if (!parsed.success) {
    const faults = schemaFaults(json, parsed.error.issues);
    return failure(
      ...faults.map(({ diagnostic, unknownField }) => ({
        ...diagnostic,
        code: unknownField ? 'shop.unknownField' : 'shop.invalid',
        data: { ...diagnostic.data, file },
      })),
    );
  }
  const doubtful = doubtfulPaints(parsed.data).map(([first, second]) => problem('shop.samePaint', { file, first, second }));
  return doubtful.length > 0 ? failure(...doubtful) : success(parsed.data);
}

/** A shop profile from the bytes of a JSON file; fails as readShop() does, and where they are no JSON. */
export function parseShop(bytes: Uint8Array, file: string): Result<Shop> {
  const json = readJson(bytes, file);
  return json.ok ? readShop(json.value, file) : json;
}

async function loadShop(platform: Platform, id: string): Promise<Result<ShippedShop>> {
  const file = `shops/${id}.json`;
  const json = await attempt(() => platform.template(file), 'job.templateUnavailable', { file });
  if (!json.ok) return json;
  const shop = readShop(json.value, file);
  return shop.ok ? success({ id, shop: shop.value }) : shop;
}

/** The shipped shop profiles, sorted by id. */
export async function loadShops(platform: Platform): Promise<Result<readonly ShippedShop[]>> {
  const ids = await attempt(() => platform.templates('shops'), 'job.templateUnavailable', { file: 'shops' });
  return ids.ok ? collect(await Promise.all(ids.value.map((id) => loadShop(platform, id)))) : ids;
}
