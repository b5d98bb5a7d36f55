import { openingOutline } from '../../storey-view.ts';
import { aimOf, storeyShown, type Aim } from '../aim.ts';
import { pickedWall, type PickedWall } from '../modify/nearest.ts';
import type { ToolContext, ToolState } from '../tool.ts';
import { NOTHING_TYPED } from '../typing.ts';
import type { OffsetStates } from './states.ts';

const REACH_PX = 10;

function wallAt(tool: ToolContext, aim: Aim): PickedWall | null {
  const storey = storeyShown(tool);
  return storey && pickedWall(storey, aim.at, tool.mm(REACH_PX));
}

/** The wall under the pointer lights up; a click takes it. */
export const picking: ToolState<OffsetStates, 'picking'> = {
  cursor: 'crosshair',
  hint: 'hint.offsetWall.picking',
  pointerMove: (_tool, _data, event) => ({ to: 'picking', data: { aim: aimOf(event) } }),
  pointerDown(tool, _data, event) {
    const picked = wallAt(tool, aimOf(event));
    return picked === null ? undefined : { to: 'placing', data: { wallId: picked.wall.id, aim: aimOf(event), typing: NOTHING_TYPED } };
  },
  show(tool, { aim }) {
    const picked = aim && wallAt(tool, aim);
    if (!picked) return aim ? { cursor: 'not-allowed' } : {};
    const { line } = picked;
    return { preview: [{ kind: 'polyline', points: openingOutline(line, { at: line.length / 2, width: line.length }), closed: true, style: 'body' }] };
  },
};
