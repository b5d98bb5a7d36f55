import type { Point } from '../../../geometry/point.ts';
import type { Typing } from '../typing.ts';

export interface CalibrateStates {
  /** Where the pointer is; null until it is over the canvas. */
  idle: { readonly at: Point | null };
  /** The first point is set. */
  second: { readonly first: Point; readonly at: Point };
  /** Both are set, their distance is typed. */
  measured: { readonly first: Point; readonly second: Point; readonly typing: Typing };
}
