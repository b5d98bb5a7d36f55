import type { Point } from '../../geometry/point.ts';
import type { Storey } from '../../model/storey.ts';
import { wallsNear } from './near-walls.ts';
import { cross, distance, dot, minus, plus, times, unit } from '../vector.ts';

/** A line of the plan that marks lie on; a guide has no end. */
interface Line {
  readonly from: Point;
  readonly along: Point;
  readonly length: number;
}

/** So far beyond its end a wall is drawn on to where it would meet another, mm: farther ones would catch everywhere. */
const DRAWN_ON = 1000;

/** An upright or level guide of the plan. */
export interface PlanGuide {
  readonly axis: 'x' | 'y';
  readonly at: number;
}

const lineOfGuide = ({ axis, at }: PlanGuide): Line =>
  axis === 'x' ? { from: { x: at, y: 0 }, along: { x: 0, y: 1 }, length: Infinity } : { from: { x: 0, y: at }, along: { x: 1, y: 0 }, length: Infinity };

/** Walls that can have a mark near the pointer: those whose corners are not under the hand. */
export function wallEnds(storey: Storey, without: ReadonlySet<string> | undefined, at: Point, reach: number): readonly (readonly [Point, Point])[] {
  const near = wallsNear(storey, at, DRAWN_ON + 2 * reach);
  return near.flatMap(({ wall, a, b }) => (without?.has(wall.a) || without?.has(wall.b) ? [] : [[a, b] as const]));
}

const nearest = (at: Point, points: readonly Point[], reach: number): Point | null => {
  let best: Point | null = null;
  for (const point of points) {
    if (distance(point, at) <= reach && (best === null || distance(point, at) < distance(best, at))) best = point;
  }
  return best;
};

/** The middle of a wall near the pointer. */
export const nearMidpoint = (at: Point, ends: readonly (readonly [Point, Point])[], reach: number): Point | null =>
  nearest(at, ends.map(([a, b]) => times(plus(a, b), 0.5)), reach);

/** The foot of the perpendicular from `from` on a wall, near the pointer. */
export function nearFoot(at: Point, from: Point, ends: readonly (readonly [Point, Point])[], reach: number): Point | null {
  const feet = ends.flatMap(([a, b]) => {
    const along = minus(b, a);
    const t = dot(minus(from, a), along) / Math.max(1, dot(along, along));
    const foot = plus(a, times(along, t));
    return t >= 0 && t <= 1 && distance(foot, from) > 1 ? [foot] : [];
  });
  return nearest(at, feet, reach);
}

/** Where guides and the lines of walls, drawn on a little beyond their ends, cross near the pointer. */
export function nearCrossing(at: Point, ends: readonly (readonly [Point, Point])[], guides: readonly PlanGuide[], reach: number): Point | null {
  const lines = [...guides.map(lineOfGuide), ...ends.map(([a, b]): Line => ({ from: a, along: unit(minus(b, a)), length: distance(a, b) }))];
  // Lines that pass by farther away cannot cross within reach.
  const close = lines.filter(({ from, along, length }) => {
    const t = dot(along, minus(at, from));
    return Math.abs(cross(along, minus(at, from))) <= reach && (length === Infinity || (t >= -DRAWN_ON - reach && t <= length + DRAWN_ON + reach));
  });
  const crossings = close.flatMap((line, i) => close.slice(i + 1).flatMap((other) => crossingOf(line, other) ?? []));
  return nearest(at, crossings, reach);
}

function crossingOf(a: Line, b: Line): Point | null {
  const turn = cross(a.along, b.along);
  // Lines that are nearly one cross anywhere.
  if (Math.abs(turn) < 0.02) return null;
  return plus(a.from, times(a.along, cross(minus(b.from, a.from), b.along) / turn));
}
