import { translation } from '../../geometry/matrix.ts';
import type { Figure } from './block.ts';
import type { Strip } from './strip.ts';

/** A figure in the middle of the width; it is never cut. */
export const figureStrip = ({ width, height, items, before = 0, keepWithNext = false }: Figure, room: number): Strip => ({
  height,
  before,
  keepWithNext,
  head: [],
  draw: (x, y) => [{ kind: 'group', layer: 'wall', transform: translation(x + (room - width) / 2, y - height), items }],
  split: () => null,
});
