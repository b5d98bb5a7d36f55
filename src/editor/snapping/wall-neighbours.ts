import type { WallView } from '../../drawing/wall-view.ts';
import { freeSpans } from '../../geometry/free-spans.ts';
import type { Rect } from '../../geometry/rect.ts';
import { isDoor } from '../../model/sign-on-wall.ts';
import type { Neighbour } from './snap-rect.ts';

/** What a sign on a wall lines up with: the other signs, the frames of doors, windows, the middles of wall and free stretches. */
export function wallNeighbours(view: WallView, without: ReadonlySet<string>): readonly Neighbour[] {
  const signs = view.signs.filter(({ sign }) => !without.has(sign.id)).map(({ box }): Neighbour => ({ kind: 'sign', box }));
  const openings = view.openings.map(({ opening, box }): Neighbour => ({ kind: isDoor(opening) ? 'frame' : 'opening', box }));
  return [...signs, ...openings, ...stretchesOf(view).map((box): Neighbour => ({ kind: 'strip', box }))];
}

/** The whole wall, and what its doors and windows leave of it from left to right. */
function stretchesOf({ width, height, openings }: WallView): readonly Rect[] {
  const free = openings.length === 0 ? [] : freeSpans(openings.map(({ box }) => [box.x0, box.x1]), width);
  return [[0, width] as const, ...free].map(([x0, x1]) => ({ x0, x1, y0: 0, y1: height }));
}
