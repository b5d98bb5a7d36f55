import type { Point } from '../../geometry/point.ts';
import type { Underlay } from '../../model/plan-part.ts';
import { underlayRing } from '../../model/underlay.ts';
import type { CursorName } from '../state.ts';
import { leftOf, minus, plus, times, unit } from '../vector.ts';

/** A square that is pulled: which corner of the underlay it is; dx 0 is the one that turns. */
interface Pull {
  readonly at: Point;
  readonly dx: -1 | 0 | 1;
  readonly dy: -1 | 1;
  readonly cursor: CursorName;
}

/** Own corners counter-clockwise from the lower left one. */
const CORNERS = [[-1, -1], [1, -1], [1, 1], [-1, 1]] as const;

/** How far beyond the upper edge the handle stands that turns, CSS pixels. */
const TURN_PX = 28;

/** Where an underlay is pulled larger, and the one above its own upper edge where it is turned; `mm` to a CSS pixel. None on one that is locked. */
export function underlayHandles(underlay: Underlay, mm: number): readonly Pull[] {
  if (underlay.locked || !underlay.shown) return [];
  const ring = underlayRing(underlay);
  const scale = CORNERS.map(([dx, dy], i): Pull => ({ dx, dy, at: ring[i]!, cursor: dx === dy ? 'nesw-resize' : 'nwse-resize' }));
  const [upperRight, upperLeft] = [ring[2]!, ring[3]!];
  const up = leftOf(unit(minus(upperRight, upperLeft)));
  const middle: Point = times(plus(upperLeft, upperRight), 0.5);
  const turn: Pull = { dx: 0, dy: 1, at: plus(middle, times(up, TURN_PX * mm)), cursor: 'grabbing' };
  return [...scale, turn];
}
