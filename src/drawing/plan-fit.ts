import type { Point } from '../geometry/point.ts';
import { pointInPolygon } from '../geometry/polygon.ts';
import { inflate, rectContains, type Rect } from '../geometry/rect.ts';

type Ring = readonly Point[];

/** Whether a rectangle lies wholly inside a net outline (outlines and holes), `clearance` mm from its edges. */
export function rectInside(rings: readonly Ring[], box: Rect, clearance: number): boolean {
  const grown = inflate(box, clearance);
  const around = rings.filter((ring) => pointInPolygon({ x: grown.x0, y: grown.y0 }, ring));
  if (around.length % 2 === 0) return false;
  return !rings.some((ring) => ring.some((p, i) => segmentMeets(grown, p, ring[(i + 1) % ring.length]!)));
}

/** Whether a segment has a point in a rectangle (Liang–Barsky). */
export function segmentMeets(box: Rect, a: Point, b: Point): boolean {
  if (rectContains(box, a) || rectContains(box, b)) return true;
  const slabs = [
    { start: a.x, delta: b.x - a.x, low: box.x0, high: box.x1 },
    { start: a.y, delta: b.y - a.y, low: box.y0, high: box.y1 },
  ];
  let [from, to] = [0, 1];
  for (const { start, delta, low, high } of slabs) {
    if (delta === 0 && (start < low || start > high)) return false;
    if (delta === 0) continue;
    const [p, q] = [(low - start) / delta, (high - start) / delta];
    [from, to] = [Math.max(from, Math.min(p, q)), Math.min(to, Math.max(p, q))];
  }
  return from <= to;
}
