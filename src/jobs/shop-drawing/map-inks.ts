import type { Item } from '../../drawing/drawing.ts';
import type { Ink } from '../../drawing/ink.ts';

/** What is painted with an ink. */
export type Use = 'area' | 'line' | 'glyph';

/** The items with other inks; `change` is told what the ink is used for, and for a glyph which item it is. */
export function mapInks(items: readonly Item[], change: (ink: Ink, use: Use, item: Item) => Ink): readonly Item[] {
  return items.map((item): Item => {
    switch (item.kind) {
      case 'glyph':
        return { ...item, fill: change(item.fill, 'glyph', item) };
      case 'path':
        return {
          ...item,
          ...(item.fill === undefined ? {} : { fill: change(item.fill, 'area', item) }),
          ...(item.stroke === undefined ? {} : { stroke: { ...item.stroke, ink: change(item.stroke.ink, 'line', item) } }),
        };
      case 'group':
        return { ...item, items: mapInks(item.items, change) };
      case 'image':
        return item;
    }
  });
}

/** All inks of the items, as often as they are used. */
export function inksOf(items: readonly Item[]): readonly Ink[] {
  return items.flatMap((item): readonly Ink[] => {
    if (item.kind === 'group') return inksOf(item.items);
    if (item.kind === 'glyph') return [item.fill];
    return item.kind === 'path' ? [item.fill, item.stroke?.ink].filter((ink) => ink !== undefined) : [];
  });
}
