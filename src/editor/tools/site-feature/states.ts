import type { Point } from '../../../geometry/point.ts';
import type { Aim } from '../aim.ts';
import type { Chain } from '../chain.ts';
import type { Typing } from '../typing.ts';

export interface SiteFeatureStates {
  idle: { readonly aim: Aim | null };
  /** Corner to corner. */
  rectangle: { readonly from: Point; readonly aim: Aim; readonly typing: Typing };
  /** Corner by corner: an area, or the line of a fence. */
  outline: Chain;
}
