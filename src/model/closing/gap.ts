import type { Point } from '../../geometry/point.ts';
import { distance } from '../../geometry/segment.ts';

/** An opening between walls, and the line that would close it. */
export interface Gap {
  /** Whole mm; begins at an end or a corner of `wallId`. Three points where two walls are carried to their corner. */
  readonly points: readonly Point[];
  /** Length of the line in mm: measured on the lines of the walls, not between their bodies. */
  readonly width: number;
  /** The wall that a closing wall takes its look from. */
  readonly wallId: string;
  /** Which end of that wall the line goes on from; null where it starts at a corner and goes on from none. */
  readonly end: 'a' | 'b' | null;
}

/** A gap that might be closed, and what it would settle. */
export interface Candidate extends Gap {
  /** 0 carries a wall on, 1 turns aside: those are taken where no other is left. */
  readonly tier: 0 | 1;
  /** The ends of walls that are free no more once it is closed. */
  readonly frees: readonly string[];
}

export const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, p, i) => (i === 0 ? 0 : sum + distance(points[i - 1]!, p)), 0);
