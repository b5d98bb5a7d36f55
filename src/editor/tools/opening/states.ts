import type { Point } from '../../../geometry/point.ts';

/** One state: the opening stands where the pointer is on a wall, a click leaves it there. */
export interface OpeningStates {
  placing: {
    /** null right after one was placed, until the pointer moves. */
    readonly at: Point | null;
    readonly free: boolean;
    /** The leaf hangs at the other end; Tab changes it. */
    readonly flipped: boolean;
  };
}
