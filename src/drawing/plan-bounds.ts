import { applyMatrix, compose, IDENTITY, type Matrix } from '../geometry/matrix.ts';
import { pathBounds } from '../geometry/path.ts';
import { inflate, unionRect, type Rect } from '../geometry/rect.ts';
import type { Item } from './drawing.ts';

/** The box around all that is painted, line widths included (mm of the drawing); null when nothing is. */
export function itemsBounds(items: readonly Item[], within: Matrix = IDENTITY): Rect | null {
  let box: Rect | null = null;
  for (const item of items) {
    const own = itemBounds(item, within);
    if (own) box = box ? unionRect(box, own) : own;
  }
  return box;
}

function itemBounds(item: Item, within: Matrix): Rect | null {
  switch (item.kind) {
    case 'group':
      return itemsBounds(item.items, compose(within, item.transform));
    case 'image':
      return mapped(compose(within, item.at), { x0: 0, y0: 0, x1: 1, y1: 1 });
    case 'glyph':
      return mapped(compose(within, item.at), pathBounds(item.outline.path));
    case 'path': {
      const box = pathBounds(item.path);
      return mapped(within, box && inflate(box, (item.stroke?.width ?? 0) / 2));
    }
  }
}

function mapped(m: Matrix, box: Rect | null): Rect | null {
  if (!box) return null;
  const corners = [box.x0, box.x1].flatMap((x) => [box.y0, box.y1].map((y) => applyMatrix(m, { x, y })));
  return corners.map(({ x, y }) => ({ x0: x, y0: y, x1: x, y1: y })).reduce(unionRect);
}
