import type { Point } from '../../../geometry/point.ts';
import type { Typing } from '../typing.ts';

export interface Aim {
  readonly at: Point;
  /** Shift: a square. */
  readonly constrain: boolean;
  /** Alt: nothing is caught. */
  readonly free: boolean;
}

export interface RectRoomStates {
  idle: { readonly aim: Aim | null };
  /** `from`: the first corner, whole mm. */
  drawing: { readonly from: Point; readonly aim: Aim; readonly typing: Typing };
}
