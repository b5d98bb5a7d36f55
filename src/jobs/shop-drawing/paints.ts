import type { Item } from '../../drawing/drawing.ts';
import { inkKey, type Ink } from '../../drawing/ink.ts';
import type { Shop } from '../../model/shop.ts';
import { mapInks } from './map-inks.ts';

/** The items with the shop's named paints instead of the process inks that they stand for. */
export function withPaints(items: readonly Item[], paints: Shop['paints']): readonly Item[] {
  const byInk = new Map(
    Object.entries(paints).map(([spot, { match, cmyk }]): [string, Ink] => [inkKey({ cmyk: match }), { cmyk: cmyk ?? match, spot }]),
  );
  return mapInks(items, (ink) => byInk.get(inkKey(ink)) ?? ink);
}
