import { rotation, compose, translation } from '../geometry/matrix.ts';
import { polygonPath, transformPath } from '../geometry/path.ts';
import type { Outline } from './drawing.ts';

/** To the right in a 1 × 1 box: a shaft with an open head. */
const RIGHT = polygonPath([
  { x: 0, y: 0.42 },
  { x: 0.66, y: 0.42 },
  { x: 0.4, y: 0.16 },
  { x: 0.62, y: 0.16 },
  { x: 0.96, y: 0.5 },
  { x: 0.62, y: 0.84 },
  { x: 0.4, y: 0.84 },
  { x: 0.66, y: 0.58 },
  { x: 0, y: 0.58 },
]);

/** Turned counter-clockwise about the middle of the box by so many right angles. */
const turned = (name: string, quarters: number): Outline => ({
  id: `mark/${name}`,
  path: transformPath(compose(compose(translation(0.5, 0.5), rotation((quarters * Math.PI) / 2)), translation(-0.5, -0.5)), RIGHT),
});

export const ARROW_MARKS = {
  arrowRight: turned('arrowRight', 0),
  arrowUp: turned('arrowUp', 1),
  arrowLeft: turned('arrowLeft', 2),
  arrowDown: turned('arrowDown', 3),
} as const;
