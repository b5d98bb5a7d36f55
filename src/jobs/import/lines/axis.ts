import type { Point } from '../../../geometry/point.ts';

/** A stretch along a line, mm from its origin. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An endless straight line with a direction, on which stretches lie. */
export interface Axis {
  readonly origin: Point;
  /** Unit vector. */
  readonly along: Point;
}

export const axisThrough = (a: Point, b: Point): Axis => {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  return { origin: a, along: { x: (b.x - a.x) / length, y: (b.y - a.y) / length } };
};

/** Where the foot of p lies on the line. */
export const alongOf = ({ origin, along }: Axis, p: Point): number => (p.x - origin.x) * along.x + (p.y - origin.y) * along.y;

/** How far p lies to the left of the line. */
export const besideOf = ({ origin, along }: Axis, p: Point): number => (p.y - origin.y) * along.x - (p.x - origin.x) * along.y;

export const pointOn = ({ origin, along }: Axis, s: number, beside = 0): Point => ({
  x: origin.x + along.x * s - along.y * beside,
  y: origin.y + along.y * s + along.x * beside,
});

/** Sine of the angle from one line to the other; 0 for parallel ones. */
export const sineBetween = (a: Axis, b: Axis): number => a.along.x * b.along.y - a.along.y * b.along.x;

/** Where a crosses b, as a place on a; of no meaning for parallel lines. */
export function crossingOn(a: Axis, b: Axis): number {
  const [dx, dy] = [b.origin.x - a.origin.x, b.origin.y - a.origin.y];
  return (dx * b.along.y - dy * b.along.x) / sineBetween(a, b);
}

export const lengthOf = ({ from, to }: Stretch): number => to - from;

/** Stretches in order, those that overlap or lie within `gap` of each other joined. */
export function joined(stretches: readonly Stretch[], gap = 0): Stretch[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of [...stretches].sort((p, q) => p.from - q.from)) {
    const last = result.at(-1);
    if (last !== undefined && from <= last.to + gap) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

/** What is left of a stretch without others. */
export function without({ from, to }: Stretch, others: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  let at = from;
  for (const other of joined(others)) {
    if (other.to <= at || other.from >= to) continue;
    if (other.from > at) left.push({ from: at, to: other.from });
    at = Math.max(at, other.to);
  }
  if (at < to) left.push({ from: at, to });
  return left;
}
