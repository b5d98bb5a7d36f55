import type { Point } from '../../../geometry/point.ts';
import type { Typing } from '../typing.ts';

/** Where the pointer is and the keys that bend what it means. */
export interface Aim {
  readonly at: Point;
  /** Shift. */
  readonly constrain: boolean;
  /** Alt. */
  readonly free: boolean;
}

export interface WallStates {
  /** Nothing drawn yet; null until the pointer is over the canvas. */
  idle: { readonly aim: Aim | null };
  /** A chain with at least its first corner, whole mm. */
  drawing: { readonly corners: readonly Point[]; readonly aim: Aim; readonly typing: Typing };
}
