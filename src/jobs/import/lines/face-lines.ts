import type { Point } from '../../../geometry/point.ts';
import { alongOf, axisThrough, besideOf, joined, type Axis, type Stretch } from './axis.ts';

/** Drawn lines that lie on one straight line, joined. */
export interface FaceLine extends Axis {
  readonly stretches: readonly Stretch[];
}

export type Segment = readonly [Point, Point];

/** Shorter pieces say nothing of a direction, mm. */
const SHORTEST = 10;
/** Ends of pieces this near to a line lie on it, mm. */
const ON_LINE = 1.5;
/** Pieces of one line this near to each other are drawn as one, mm. */
const SAME_PIECE = 2;
/** Lines whose directions differ by less are looked at together (radians); the width of a drawer of them. */
const DRAWER = 0.01;
const DRAWERS = Math.round(Math.PI / DRAWER);

interface Open extends Axis {
  stretches: Stretch[];
}

/** The straight lines that segments lie on. Longer segments come first: they know the direction best. */
export function faceLines(segments: readonly Segment[]): FaceLine[] {
  const byLength = segments.map(([a, b]) => ({ a, b, length: Math.hypot(b.x - a.x, b.y - a.y) })).filter(({ length }) => length >= SHORTEST);
  byLength.sort((p, q) => q.length - p.length);
  const drawers = new Map<number, Open[]>();
  const lines: Open[] = [];
  for (const { a, b } of byLength) {
    const drawer = drawerOf(a, b);
    const line = nearLines(drawers, drawer).find((one) => Math.abs(besideOf(one, a)) <= ON_LINE && Math.abs(besideOf(one, b)) <= ON_LINE);
    const axis = line ?? { ...axisThrough(a, b), stretches: [] };
    const [from, to] = [alongOf(axis, a), alongOf(axis, b)];
    axis.stretches.push(from <= to ? { from, to } : { from: to, to: from });
    if (line !== undefined) continue;
    lines.push(axis);
    drawers.set(drawer, [...(drawers.get(drawer) ?? []), axis]);
  }
  return lines.map((line) => ({ ...line, stretches: joined(line.stretches, SAME_PIECE) }));
}

/** Directions without their sense, from 0 to 180°. */
const drawerOf = (a: Point, b: Point): number => {
  const angle = Math.atan2(b.y - a.y, b.x - a.x);
  return Math.round((angle < 0 ? angle + Math.PI : angle) / DRAWER) % DRAWERS;
};

const nearLines = (drawers: ReadonlyMap<number, readonly Open[]>, drawer: number): readonly Open[] =>
  [drawer, (drawer + 1) % DRAWERS, (drawer + DRAWERS - 1) % DRAWERS].flatMap((one) => drawers.get(one) ?? []);
