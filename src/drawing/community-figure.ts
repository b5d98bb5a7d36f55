import { joinPaths, polygonPath, rectPath } from '../geometry/path.ts';
import { rect } from '../geometry/rect.ts';
import type { Outline } from './drawing.ts';

/** A roof over three houses, as high as its 1 × 1 box, every part closed and clear of the others, so that it can be cut. */
export const COMMUNITY_FIGURE: Outline = {
  id: 'mark/chinaCommunity',
  path: joinPaths([
    polygonPath([
      { x: 0.06, y: 0.52 },
      { x: 0.14, y: 0.44 },
      { x: 0.5, y: 0.8 },
      { x: 0.86, y: 0.44 },
      { x: 0.94, y: 0.52 },
      { x: 0.5, y: 1 },
    ]),
    rectPath(rect(0.2, 0, 0.16, 0.38)),
    rectPath(rect(0.42, 0, 0.16, 0.6)),
    rectPath(rect(0.64, 0, 0.16, 0.38)),
  ]),
};
