import type { Edit } from '../../../model/edits/edit.ts';
import { guidesShown } from '../../guides.ts';
import { areaShapes } from '../../live/area-shapes.ts';
import { wallShapes } from '../../live/wall-shapes.ts';
import { snapPoint } from '../../snapping/snap-point.ts';
import { storeyOf } from '../../storey-view.ts';
import { minus } from '../../vector.ts';
import type { Shown, ToolContext } from '../tool.ts';
import type { SelectStates } from './states.ts';

const CATCH_PX = 10;

/** One end of a wall follows the pointer, caught by angles from its other end; walls that meet there go along. */
export function showWallEnd(tool: ToolContext, data: SelectStates['resizing']): Shown {
  const { state } = tool;
  const storey = storeyOf(state.project, state.storeyId);
  const wall = storey?.walls[data.handle.ref.id];
  const [movingId, fixedId] = data.handle.dx < 0 ? [wall?.a, wall?.b] : [wall?.b, wall?.a];
  const [moving, fixed] = [storey?.nodes[movingId ?? ''], storey?.nodes[fixedId ?? '']];
  if (!storey || !wall || !moving || !fixed) return {};
  const snapped = snapPoint({
    at: data.at,
    storey,
    snaps: state.snaps,
    grid: state.gridStep,
    guides: guidesShown(state),
    reach: tool.mm(CATCH_PX),
    from: fixed,
    constrain: data.constrain,
    free: data.free,
    without: new Set([moving.id]),
  });
  const by = minus(snapped.point, moving);
  const edits: readonly Edit[] = by.x === 0 && by.y === 0 ? [] : [{ verb: 'moveNodes', args: { storeyId: storey.id, nodeIds: [moving.id], by } }];
  return {
    edits,
    label: 'undo.moveCorners',
    snapHint: snapped.hint,
    live: (before, after) => [...wallShapes(before, after, [moving.id, fixed.id]), ...areaShapes(before, after)],
  };
}
