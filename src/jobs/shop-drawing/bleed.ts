import type { Drawing, Item, PathItem } from '../../drawing/drawing.ts';
import { inflate, type Rect } from '../../geometry/rect.ts';

/** Fields with straight edges; a curve that ends at the edge would be bent. */
const isStraight = ({ path }: PathItem): boolean => /^[MLZ]*$/.test(path.ops);

/** Half of the tenth of a millimetre that faces are measured in. */
const SLACK = 0.05;

/** Moves what ends at the old edge of the bleed out to the new one. */
function stretched(path: PathItem['path'], from: Rect, to: Rect): PathItem['path'] {
  const along = (v: number, [low, high]: readonly [number, number], [newLow, newHigh]: readonly [number, number]): number =>
    v <= low + SLACK ? newLow : v >= high - SLACK ? newHigh : v;
  const xy = path.xy.map((v, i) =>
    i % 2 === 0 ? along(v, [from.x0, from.x1], [to.x0, to.x1]) : along(v, [from.y0, from.y1], [to.y0, to.y1]),
  );
  return { ops: path.ops, xy };
}

const stretchItem = (item: Item, from: Rect, to: Rect): Item =>
  item.kind === 'path' && item.fill !== undefined && isStraight(item) ? { ...item, path: stretched(item.path, from, to) } : item;

/**
 * The drawing with another bleed, mm: printed fields that reach the edge go on to the new edge; less bleed cuts them off. A
 * drawing without a printed ground (single letters) has no bleed and gets none.
 */
export function withBleed(drawing: Drawing, bleed: number): Drawing {
  const isPrinted = drawing.items.some(({ layer }) => layer === 'ground');
  if (!isPrinted || bleed === drawing.bleed) return drawing;
  const [from, to] = [inflate(drawing.trim, drawing.bleed), inflate(drawing.trim, bleed)];
  const items = bleed < drawing.bleed ? drawing.items : drawing.items.map((item) => stretchItem(item, from, to));
  return { ...drawing, bleed, size: to, items };
}
