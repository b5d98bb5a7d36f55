import { orient2d } from 'robust-predicates';
import type { Point } from './point.ts';
import type { Rect } from './rect.ts';

/** The box around a–b. */
export const segmentBox = (a: Point, b: Point): Rect => ({
  x0: Math.min(a.x, b.x),
  y0: Math.min(a.y, b.y),
  x1: Math.max(a.x, b.x),
  y1: Math.max(a.y, b.y),
});

/** Above zero when c lies to the left of the line a → b (y up), below zero to the right, zero on it. Exact in its sign. */
export const orientation = (a: Point, b: Point, c: Point): number => -orient2d(a.x, a.y, b.x, b.y, c.x, c.y);

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** How far along a → b, in mm from a, the foot of p lies; below 0 or above the length when it is beyond an end. */
export function projection(p: Point, a: Point, b: Point): number {
  const length = distance(a, b);
  if (length === 0) return 0;
  return ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length;
}

/** The point at `along` mm from a towards b. */
export function pointAlong(a: Point, b: Point, along: number): Point {
  const length = distance(a, b);
  if (length === 0) return { x: a.x, y: a.y };
  return { x: a.x + ((b.x - a.x) * along) / length, y: a.y + ((b.y - a.y) * along) / length };
}

/** Distance in mm from p to the segment a–b. */
export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const length = distance(a, b);
  const along = Math.min(length, Math.max(0, projection(p, a, b)));
  return distance(p, pointAlong(a, b, along));
}

/** Distance in mm from p to the endless line through a and b; to a when both are one point. */
export function distanceToLine(p: Point, a: Point, b: Point): number {
  const length = distance(a, b);
  if (length === 0) return distance(p, a);
  return Math.abs((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / length;
}

/** Where the lines a–b and c–d meet; null when they are parallel. */
export function lineIntersection(a: Point, b: Point, c: Point, d: Point): Point | null {
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y];
  const cross = ux * vy - uy * vx;
  if (cross === 0) return null;
  const t = ((c.x - a.x) * vy - (c.y - a.y) * vx) / cross;
  return { x: a.x + t * ux, y: a.y + t * uy };
}

/** Where the segments a–b and c–d cross in the inside of both; null when they only touch, lie on each other or are apart. */
export function properCrossing(a: Point, b: Point, c: Point, d: Point): Point | null {
  if (orientation(a, b, c) * orientation(a, b, d) >= 0) return null;
  if (orientation(c, d, a) * orientation(c, d, b) >= 0) return null;
  return lineIntersection(a, b, c, d);
}

/** Whether the segments have any point in common, ends included. */
export function segmentsTouch(a: Point, b: Point, c: Point, d: Point): boolean {
  const [oc, od, oa, ob] = [orientation(a, b, c), orientation(a, b, d), orientation(c, d, a), orientation(c, d, b)];
  if (oc * od < 0 && oa * ob < 0) return true;
  return (
    (oc === 0 && inBox(c, a, b)) ||
    (od === 0 && inBox(d, a, b)) ||
    (oa === 0 && inBox(a, c, d)) ||
    (ob === 0 && inBox(b, c, d))
  );
}

const inBox = (p: Point, a: Point, b: Point): boolean =>
  p.x >= Math.min(a.x, b.x) && p.x <= Math.max(a.x, b.x) && p.y >= Math.min(a.y, b.y) && p.y <= Math.max(a.y, b.y);
