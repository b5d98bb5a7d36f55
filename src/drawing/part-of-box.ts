import type { Rect } from '../geometry/rect.ts';
import type { Direction } from '../text/types.ts';

/** The part of a box from `from` to `to` mm along the writing direction: from the left edge, or, vertically, from the top. */
export const partAlong = (box: Rect, direction: Direction, from: number, to: number): Rect =>
  direction === 'vertical' ? { ...box, y0: box.y1 - to, y1: box.y1 - from } : { ...box, x0: box.x0 + from, x1: box.x0 + to };

/** The part across the writing direction: from the upper edge of a horizontal line, from the right edge of a vertical one. */
export const partAcross = (box: Rect, direction: Direction, from: number, to: number): Rect =>
  direction === 'vertical' ? { ...box, x0: box.x1 - to, x1: box.x1 - from } : { ...box, y0: box.y1 - to, y1: box.y1 - from };
