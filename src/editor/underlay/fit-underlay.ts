import type { Point } from '../../geometry/point.ts';
import { ontoUnderlay, pinned, underlayScale, type UnderlayPlace } from '../../model/underlay.ts';
import { angleDegOf, distance, minus } from '../vector.ts';

/** Two points nearer to one another say nothing of scale or angle, mm. */
export const LEAST_APART = 1;

/** The underlay at the scale at which its points under `from` and `to` are `mm` apart; the first stays where it is. */
export function calibrated(underlay: UnderlayPlace, from: Point, to: Point, mm: number): UnderlayPlace {
  const scale = (underlayScale(underlay.source) * mm) / distance(from, to);
  return pinned(underlay, ontoUnderlay(underlay, from), from, scale, underlay.angleDeg);
}

/** Two points, the first of which says where and both of which say how large and which way. */
export type Pair = readonly [Point, Point];

/** The underlay moved, turned and scaled so that its points under `from` come to lie on `to`. */
export function aligned(underlay: UnderlayPlace, from: Pair, to: Pair): UnderlayPlace {
  const scale = (underlayScale(underlay.source) * distance(...to)) / distance(...from);
  const turn = angleDegOf(minus(to[1], to[0])) - angleDegOf(minus(from[1], from[0]));
  return pinned(underlay, ontoUnderlay(underlay, from[0]), to[0], scale, underlay.angleDeg + turn);
}
