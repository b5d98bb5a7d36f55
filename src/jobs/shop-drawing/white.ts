import type { Item, PathItem } from '../../drawing/drawing.ts';
import { WHITE, WHITE_INK, type Ink } from '../../drawing/ink.ts';
import { rectPath, transformPath } from '../../geometry/path.ts';
import { rect } from '../../geometry/rect.ts';

const UNIT_SQUARE = rectPath(rect(0, 0, 1, 1));

/** What an item covers, painted with one ink. */
function sameShape(item: Exclude<Item, { kind: 'group' }>, ink: Ink): Item {
  switch (item.kind) {
    case 'glyph':
      return { ...item, fill: ink };
    case 'image':
      return { kind: 'path', layer: item.layer, path: transformPath(item.at, UNIT_SQUARE), fill: ink };
    case 'path':
      return {
        ...item,
        ...(item.fill === undefined ? {} : { fill: ink }),
        ...(item.stroke === undefined ? {} : { stroke: { ...item.stroke, ink } }),
      };
  }
}

/** Fill and line of a path as two items, so that each has one ink. */
function singleInks(item: Item): readonly Item[] {
  if (item.kind !== 'path' || item.fill === undefined || item.stroke === undefined) return [item];
  const { fill, stroke, ...shape } = item;
  return [{ ...shape, fill } satisfies PathItem, { ...shape, stroke } satisfies PathItem];
}

/**
 * White below everything that is printed. Under each piece the plates are first cleared, then the White plate is filled,
 * then the piece overprints it: what covers what stays as drawn, and a program that knows no overprint shows the artwork and
 * not the white.
 */
export function withUnderprint(items: readonly Item[]): readonly Item[] {
  return items.flatMap(singleInks).flatMap((item): readonly Item[] => {
    if (item.kind === 'group') return [{ ...item, items: withUnderprint(item.items) }];
    return [
      sameShape(item, WHITE),
      { ...sameShape(item, WHITE_INK), layer: 'white', overprint: true },
      { ...item, overprint: true },
    ];
  });
}
