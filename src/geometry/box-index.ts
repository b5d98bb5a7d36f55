import Flatbush from 'flatbush';
import type { Rect } from './rect.ts';

/** Finds boxes by place, without looking at all of them. Boxes that only touch count as met. */
export interface BoxIndex {
  /** The places in the list of the boxes that meet another, ascending. */
  meeting(box: Rect): number[];
  /** Whether any box does that also passes the test. */
  anyMeets(box: Rect, test?: (place: number) => boolean): boolean;
}

export function boxIndexOf(boxes: readonly Rect[]): BoxIndex {
  if (boxes.length === 0) return { meeting: () => [], anyMeets: () => false };
  const index = new Flatbush(boxes.length);
  for (const { x0, y0, x1, y1 } of boxes) index.add(x0, y0, x1, y1);
  index.finish();
  return {
    meeting: ({ x0, y0, x1, y1 }) => index.search(x0, y0, x1, y1).sort((a, b) => a - b),
    anyMeets: ({ x0, y0, x1, y1 }, test) => index.collides(x0, y0, x1, y1, test),
  };
}
