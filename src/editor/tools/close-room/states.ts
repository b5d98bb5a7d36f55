import type { Point } from '../../../geometry/point.ts';
import type { Aim } from '../aim.ts';
import type { Typing } from '../typing.ts';

/** First the space, then the word that its gaps are to be closed as they are shown. */
export interface CloseRoomStates {
  idle: { readonly aim: Aim | null };
  confirming: { readonly at: Point; readonly typing: Typing };
}
