import type { GlyphItem, Item } from '../../drawing/drawing.ts';
import type { Cmyk, Ink } from '../../drawing/ink.ts';
import { pathBounds } from '../../geometry/path.ts';
import type { Shop } from '../../model/shop.ts';
import { mapInks } from './map-inks.ts';

const isPureBlack = ({ cmyk: [c, m, y, k], spot }: Ink): boolean => spot === undefined && c === 0 && m === 0 && y === 0 && k === 100;

const scaleOf = ({ at: [a, b, c, d] }: GlyphItem): number => Math.sqrt(Math.abs(a * d - b * c));

function extentOf(glyph: GlyphItem): number {
  const box = pathBounds(glyph.outline.path);
  return box === null ? 0 : Math.max(box.x1 - box.x0, box.y1 - box.y0) * scaleOf(glyph);
}

/** Glyphs of one size, a comma among them, are told by their common scale. */
const sizeKey = (glyph: GlyphItem): string => scaleOf(glyph).toPrecision(6);

/** The size of characters in mm by their scale: the largest of those set at it. */
function sizesOf(items: readonly Item[], sizes = new Map<string, number>()): ReadonlyMap<string, number> {
  for (const item of items) {
    if (item.kind === 'group') sizesOf(item.items, sizes);
    if (item.kind !== 'glyph') continue;
    const key = sizeKey(item);
    sizes.set(key, Math.max(sizes.get(key) ?? 0, extentOf(item)));
  }
  return sizes;
}

/**
 * Pure black as the shop mixes it: areas always, characters from the size on that the shop names (small ones would show
 * coloured edges where the plates do not meet), lines never.
 */
export function withRichBlack(items: readonly Item[], { richBlack, richFromSize }: Pick<Shop, 'richBlack' | 'richFromSize'>): readonly Item[] {
  const cmyk: Cmyk = richBlack;
  const sizes = richFromSize === null ? null : sizesOf(items);
  return mapInks(items, (ink, use, item) => {
    if (!isPureBlack(ink) || use === 'line') return ink;
    if (item.kind !== 'glyph') return { cmyk };
    return sizes !== null && (sizes.get(sizeKey(item)) ?? 0) >= richFromSize! ? { cmyk } : ink;
  });
}
