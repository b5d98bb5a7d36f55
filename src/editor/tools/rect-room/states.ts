import type { Point } from '../../../geometry/point.ts';
import type { Aim } from '../aim.ts';
import type { Typing } from '../typing.ts';

export interface RectRoomStates {
  idle: { readonly aim: Aim | null };
  /** `from`: the first corner, whole mm. With Shift held it becomes a square. */
  drawing: { readonly from: Point; readonly aim: Aim; readonly typing: Typing };
}
