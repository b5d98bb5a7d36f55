import { rectsOverlap, type Rect } from '../../geometry/rect.ts';

/** How far (whole mm) a box must go sideways so that it covers none of the others: the shorter way; 0 where it covers none. */
export function keepOut(box: Rect, others: readonly Rect[]): number {
  const covered = others.filter((other) => rectsOverlap(box, other));
  if (covered.length === 0) return 0;
  const left = Math.floor(Math.min(...covered.map(({ x0 }) => x0)) - box.x1);
  const right = Math.ceil(Math.max(...covered.map(({ x1 }) => x1)) - box.x0);
  return Math.abs(left) < Math.abs(right) ? left : right;
}
