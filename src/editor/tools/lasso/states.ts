import type { Point } from '../../../geometry/point.ts';
import type { EntityRef } from '../../../model/entity.ts';
import type { Aim } from '../aim.ts';

export interface LassoStates {
  idle: { readonly aim: Aim | null };
  /** With the button down the line follows the hand; else each click sets a corner. */
  drawing: {
    readonly points: readonly Point[];
    readonly at: Point;
    readonly isDown: boolean;
    readonly isByHand: boolean;
    readonly before: readonly EntityRef[];
  };
}
