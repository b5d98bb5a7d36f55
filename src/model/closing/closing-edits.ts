import type { EditArgs, Edit } from '../edits/edit.ts';
import type { Storey, Wall } from '../storey.ts';
import { mirrored } from '../graph/arrange.ts';
import type { Gap } from './gap.ts';

/** What closes gaps: lines that part rooms without a wall, or walls like the ones beside. */
export const CLOSED_BY = ['virtual', 'wall'] as const;
export type ClosedBy = (typeof CLOSED_BY)[number];

type Look = Pick<EditArgs['addWalls'], 'kind' | 'thickness' | 'height' | 'justify'>;

/** A line where no wall stands beside it that could be carried on. */
const VIRTUAL: Look = { kind: 'virtual', thickness: 0 };

/** The edits that close gaps; the room in it comes with the face. */
export const closingEdits = (storey: Storey, gaps: readonly Gap[], by: ClosedBy): readonly Edit[] =>
  gaps.map(({ points, wallId, end }): Edit => {
    const wall = storey.walls[wallId];
    const look = by === 'wall' && wall !== undefined ? lookOf(wall, end) : VIRTUAL;
    return { verb: 'addWalls', args: { storeyId: storey.id, points, closed: false, ...look } };
  });

/** The wall beside goes on with its thickness, height and side; from a corner it goes on about its line. */
function lookOf({ kind, thickness, height, justify }: Wall, end: Gap['end']): Look {
  if (kind === 'virtual') return VIRTUAL;
  const side = end === 'a' ? mirrored(justify) : end === 'b' ? justify : 'centre';
  return { kind, thickness, height, justify: side };
}
