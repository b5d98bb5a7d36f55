import type { Aim } from '../aim.ts';
import type { Typing } from '../typing.ts';

/** Where an opening stands: found again after it was placed, to turn its leaf. */
export interface Placed {
  readonly wallId: string;
  readonly at: number;
}

/** One state: the opening stands where the pointer is on a wall, a click leaves it there. */
export interface OpeningStates {
  placing: {
    /** null right after one was placed, until the pointer moves. */
    readonly aim: Aim | null;
    /** The leaf hangs at the other end; F changes it. */
    readonly hingeFlipped: boolean;
    /** The leaf opens away from the pointer; Shift+F or the space bar changes it. */
    readonly swingFlipped: boolean;
    /** The distance of the nearer jamb from the corner or the opening beside it, then the width. */
    readonly typing: Typing;
    readonly last: Placed | null;
  };
}
