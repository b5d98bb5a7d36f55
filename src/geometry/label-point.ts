import polylabel from 'polylabel';
import type { Point } from './point.ts';
import { centroid, isConvex, polygonBounds } from './polygon.ts';

/**
 * A good place for a label inside an outline (counter-clockwise) with holes: the centre of gravity of a convex outline
 * without holes, otherwise the point farthest from all edges, to about 1 % of the outline's smaller extent.
 */
export function labelPoint(outer: readonly Point[], holes: readonly (readonly Point[])[] = []): Point {
  if (holes.length === 0 && isConvex(outer)) return centroid(outer);
  return farthestInside(outer, holes);
}

/** The point of a region that is farthest from its edges (pole of inaccessibility). */
export function farthestInside(outer: readonly Point[], holes: readonly (readonly Point[])[] = []): Point {
  if (outer.length < 3) return centroid(outer);
  const box = polygonBounds(outer);
  const precision = Math.max(0.1, Math.min(box.x1 - box.x0, box.y1 - box.y0) / 100);
  const [x, y] = polylabel([outer, ...holes].map(closed), precision);
  return { x, y };
}

function closed(ring: readonly Point[]): [number, number][] {
  const points = ring.map((p): [number, number] => [p.x, p.y]);
  const first = points[0];
  return first === undefined ? points : [...points, first];
}
