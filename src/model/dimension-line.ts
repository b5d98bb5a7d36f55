import type { Point } from '../geometry/point.ts';
import type { Dimension } from './plan-part.ts';

/** Where a dimension stands: mm, y up. */
export interface DimensionLine {
  /** The ends of the dimension line. */
  readonly ends: readonly [Point, Point];
  /** The points that are measured, where the extension lines come from. */
  readonly begins: readonly [Point, Point];
  /** The direction in which is measured, of length 1. */
  readonly along: Point;
  /** From the dimension line back to the points, square to it; below zero where a point lies beyond the line. */
  readonly reaches: readonly [number, number];
  /** What the figure says. */
  readonly mm: number;
}

type Measured = Pick<Dimension, 'from' | 'to' | 'along'>;

/** The direction in which a dimension measures; null where there is nothing to measure in it. */
export function measuredAlong({ from, to, along }: Measured): Point | null {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const [dx, dy] = along === 'x' ? [x, 0] : along === 'y' ? [0, y] : [x, y];
  const length = Math.hypot(dx, dy);
  return length === 0 ? null : { x: dx / length + 0, y: dy / length + 0 };
}

/**
 * The line of a dimension: `offset` mm to the left of the direction that is measured, counted from its first point. Null
 * where both points are one in that direction.
 */
export function dimensionLine(dimension: Pick<Dimension, 'from' | 'to' | 'along' | 'offset'>): DimensionLine | null {
  const along = measuredAlong(dimension);
  if (along === null) return null;
  const { from, to, offset } = dimension;
  const left = { x: -along.y, y: along.x };
  const by = { x: to.x - from.x, y: to.y - from.y };
  const length = by.x * along.x + by.y * along.y;
  const rise = by.x * left.x + by.y * left.y;
  const start = { x: from.x + left.x * offset, y: from.y + left.y * offset };
  const side = offset < 0 ? -1 : 1;
  return {
    ends: [start, { x: start.x + along.x * length, y: start.y + along.y * length }],
    begins: [from, to],
    along,
    reaches: [Math.abs(offset), side * (offset - rise)],
    mm: Math.round(length),
  };
}
