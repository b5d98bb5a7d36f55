import { pointAlong } from '../../storey-view.ts';
import { toStep } from '../../vector.ts';
import type { Tool, ToolContext } from '../tool.ts';
import { endAt, type PickedWall } from './nearest.ts';
import { boundary, picking, type Modification } from './picking.ts';
import type { ModifyStates } from './states.ts';

/** Steps along a wall, mm. */
const STEP = 50;

const tool = (id: 'trimWall' | 'extendWall' | 'breakWall', modification: Modification): Tool<ModifyStates> => ({
  id,
  initial: { to: 'picking', data: { aim: null } },
  states: { picking: picking(modification) },
});

/** Takes the wall under the pointer away between the walls that it meets, or beyond the one that is selected. */
export const trimTool = tool('trimWall', {
  hint: 'hint.trimWall.picking',
  label: 'undo.trimWall',
  editOf(context, storey, picked) {
    const by = boundary(context, storey, picked);
    return { verb: 'trimWall', args: { storeyId: storey.id, wallId: picked.wall.id, end: endAt(picked), ...(by === undefined ? {} : { by }) } };
  },
});

/** Carries the nearer end of the wall under the pointer on to the next wall, or to the one that is selected. */
export const extendTool = tool('extendWall', {
  hint: 'hint.extendWall.picking',
  label: 'undo.extendWall',
  editOf(context, storey, picked) {
    const to = boundary(context, storey, picked);
    return { verb: 'extendWall', args: { storeyId: storey.id, wallId: picked.wall.id, end: endAt(picked), ...(to === undefined ? {} : { to }) } };
  },
});

const breakAt = ({ state }: ToolContext, { along }: PickedWall, free: boolean): number => (state.snaps.grid && !free ? toStep(along, STEP) : Math.round(along));

/** Breaks the wall under the pointer where the pointer is. */
export const breakTool = tool('breakWall', {
  hint: 'hint.breakWall.picking',
  label: 'undo.breakWall',
  editOf: (context, storey, picked, free) => ({ verb: 'breakWall', args: { storeyId: storey.id, wallId: picked.wall.id, at: breakAt(context, picked, free) } }),
  preview(context, picked, free) {
    const at = breakAt(context, picked, free);
    const [from, to] = [pointAlong(picked.line, 0), pointAlong(picked.line, at)];
    const end = pointAlong(picked.line, picked.line.length);
    return [
      { kind: 'measure', from, to, mm: at },
      { kind: 'measure', from: to, to: end, mm: Math.round(picked.line.length) - at },
    ];
  },
});
