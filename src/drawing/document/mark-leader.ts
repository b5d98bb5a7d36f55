import type { Point } from '../../geometry/point.ts';
import { pointInPolygon } from '../../geometry/polygon.ts';
import { rectCentre, type Rect } from '../../geometry/rect.ts';
import { distance, pointAlong, projection, segmentsTouch } from '../../geometry/segment.ts';

/** Outlines and holes. */
export type Rings = readonly (readonly Point[])[];

/**
 * What marks speak of: a box, or a point as an empty one. Marks that stand within `area` (outlines and holes around the box)
 * need no leader; leaders from outside end just within it.
 */
export interface MarkPlace {
  readonly box: Rect;
  readonly area?: Rings;
}

export type Leader = readonly [from: Point, to: Point];

/** Shorter leaders are not drawn, mm. */
const LEAST_LEADER = 1.2;
/** How far a leader reaches into an area, mm. */
const INTO = 1.5;

/** Between two numbers that are both in two spans, else the ends that face each other. */
function facing([a0, a1]: readonly [number, number], [b0, b1]: readonly [number, number]): readonly [number, number] {
  const [from, to] = [Math.max(a0, b0), Math.min(a1, b1)];
  if (from <= to) return [(from + to) / 2, (from + to) / 2];
  return a0 > b1 ? [a0, b1] : [a1, b0];
}

/** The shortest line from one box to another. */
function between(a: Rect, b: Rect): Leader {
  const [ax, bx] = facing([a.x0, a.x1], [b.x0, b.x1]);
  const [ay, by] = facing([a.y0, a.y1], [b.y0, b.y1]);
  return [{ x: ax, y: ay }, { x: bx, y: by }];
}

export const leaderLength = ([from, to]: Leader): number => distance(from, to);

/** A point as an empty box. */
export const boxOf = ({ x, y }: Point): Rect => ({ x0: x, y0: y, x1: x, y1: y });

const standsIn = (area: MarkPlace['area'], box: Rect): boolean =>
  area !== undefined && area.filter((ring) => pointInPolygon(rectCentre(box), ring)).length % 2 === 1;

/** The point of a segment nearest to another point. */
function nearestOn(p: Point, a: Point, b: Point): Point {
  const long = distance(a, b);
  return long === 0 ? a : pointAlong(a, b, Math.min(long, Math.max(0, projection(p, a, b))));
}

/** The point of the outlines nearest to a box, as far inside as a leader reaches. */
function nearestWithin(area: Rings, box: Rect, inner: Point): Point {
  const from = rectCentre(box);
  const points = area.flatMap((ring) => ring.map((a, i) => nearestOn(from, a, ring[(i + 1) % ring.length]!)));
  const edge = points.reduce((best, p) => (distance(p, from) < distance(best, from) ? p : best), inner);
  const way = distance(edge, inner);
  return way === 0 ? edge : pointAlong(edge, inner, Math.min(way, INTO));
}

/** The line from a box of marks to what they speak of; null where they stand on it or touch it. */
export function leaderFrom(box: Rect, { box: anchor, area }: MarkPlace): Leader | null {
  if (standsIn(area, box)) return null;
  const target = area === undefined ? anchor : boxOf(nearestWithin(area, box, rectCentre(anchor)));
  const leader = between(box, target);
  return area === undefined && leaderLength(leader) < LEAST_LEADER ? null : leader;
}

const diagonals = ({ x0, y0, x1, y1 }: Rect): readonly Leader[] => [
  [{ x: x0, y: y0 }, { x: x1, y: y1 }],
  [{ x: x0, y: y1 }, { x: x1, y: y0 }],
];

export const crosses = ([a, b]: Leader, [c, d]: Leader): boolean => segmentsTouch(a, b, c, d);

/** Whether a line has to run through a box, seen by the box's diagonals. */
export const runsThrough = (line: Leader, box: Rect): boolean => diagonals(box).some((diagonal) => crosses(line, diagonal));
