import { applyMatrix, compose, rotation, scaling, translation, type Matrix } from '../geometry/matrix.ts';
import type { Point } from '../geometry/point.ts';
import type { Fixture } from './plan-part.ts';

/** Where the box of a fixture lies: about its position, mirrored, then turned. */
export const fixtureMatrix = ({ position, angleDeg, mirrored }: Pick<Fixture, 'position' | 'angleDeg' | 'mirrored'>): Matrix =>
  compose(translation(position.x, position.y), compose(rotation((angleDeg * Math.PI) / 180), scaling(mirrored ? -1 : 1, 1)));

/** The four corners of its box as it is turned, counter-clockwise from the one at the lower left before turning. */
export function fixtureRing({ position, angleDeg, width, depth }: Pick<Fixture, 'position' | 'angleDeg' | 'width' | 'depth'>): readonly Point[] {
  const at = fixtureMatrix({ position, angleDeg, mirrored: false });
  const [x, y] = [width / 2, depth / 2];
  return [{ x: -x, y: -y }, { x, y: -y }, { x, y }, { x: -x, y }].map((p) => applyMatrix(at, p));
}
