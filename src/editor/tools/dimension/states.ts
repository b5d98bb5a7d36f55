import type { Point } from '../../../geometry/point.ts';
import type { Pens } from '../../pens.ts';
import type { Aim } from '../aim.ts';
import type { Chain } from '../chain.ts';
import type { Typing } from '../typing.ts';

export interface DimensionStates {
  idle: { readonly aim: Aim | null };
  /** A chain of one corner: the first point. */
  second: Chain;
  /** Both points stand; the line goes where the pointer is. `along` is what a key has chosen. */
  line: { readonly from: Point; readonly to: Point; readonly aim: Aim; readonly typing: Typing; readonly along: Pens['dimension'] };
}
