import type { Point } from '../../../geometry/point.ts';
import type { Aim } from '../aim.ts';
import type { Chain } from '../chain.ts';
import type { Typing } from '../typing.ts';

export interface ArcStates {
  idle: { readonly aim: Aim | null };
  /** A chain of one corner: where the arc starts. */
  end: Chain;
  /** Both ends stand; the arc goes through the pointer, or has the radius that is typed. */
  bulge: { readonly from: Point; readonly to: Point; readonly aim: Aim; readonly typing: Typing };
}
