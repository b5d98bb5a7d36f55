import { rectsOverlap, type Rect } from '../../../geometry/rect.ts';
import type { EntityRef } from '../../../model/entity.ts';
import type { EditorState } from '../../state.ts';
import { selectable } from '../../selectable.ts';
import { seenSigns } from '../../elevation.ts';
import { boundsIn } from '../../shown.ts';
import { isFree } from '../../plan-layers.ts';
import { fixtureRef, openingRef, roomRef, signRef, storeyOf, wallRef } from '../../storey-view.ts';
import { picked } from '../../selection.ts';
import type { ToolState } from '../tool.ts';
import type { Drag, SelectStates } from './states.ts';

/** A box is drawn: to the right it takes what lies wholly inside, to the left also what it touches (as CAD does). */
export const brushing: ToolState<SelectStates, 'brushing'> = {
  cursor: 'crosshair',
  hint: 'hint.select.brushing',
  pointerMove(tool, data, event) {
    const next = { ...data, at: event.at };
    tool.select(picked(data.before, inside(tool.state, next), 'add'));
    return { to: 'brushing', data: next };
  },
  pointerUp: () => ({ to: 'idle', data: { over: null } }),
  key(tool, data, event) {
    if (event.key !== 'Escape') return null;
    tool.select(data.before);
    return { to: 'idle', data: { over: null } };
  },
  show: (_tool, data) => {
    const { x0, y0, x1, y1 } = boxOfDrag(data);
    const points = [{ x: x0, y: y0 }, { x: x1, y: y0 }, { x: x1, y: y1 }, { x: x0, y: y1 }];
    return { preview: [{ kind: 'polyline', points, closed: true, style: 'brush' }] };
  },
};

const boxOfDrag = ({ from, at }: Drag): Rect => ({
  x0: Math.min(from.x, at.x),
  y0: Math.min(from.y, at.y),
  x1: Math.max(from.x, at.x),
  y1: Math.max(from.y, at.y),
});

function inside(state: EditorState, drag: Drag): readonly EntityRef[] {
  const box = boxOfDrag(drag);
  const touching = drag.at.x < drag.from.x;
  return brushable(state).filter((ref) => {
    const bounds = boundsIn(state, state.project, ref);
    if (!bounds) return false;
    if (touching) return rectsOverlap(bounds, box);
    return bounds.x0 >= box.x0 && bounds.x1 <= box.x1 && bounds.y0 >= box.y0 && bounds.y1 <= box.y1;
  });
}

/** What a selection box can take. Rooms are left out of a touching box by their size alone: a plan's box holds them all. */
function brushable(state: EditorState): readonly EntityRef[] {
  if (state.view === 'gate' || state.view === 'wall') return seenSigns(state, state.project).map(({ sign }) => signRef(sign.id));
  if (state.view === 'face' || state.view === 'site') return selectable(state);
  const storey = state.view === 'plan' ? storeyOf(state.project, state.storeyId) : null;
  if (!storey) return [];
  return [
    ...Object.keys(storey.walls).map((id) => wallRef(storey, id)),
    ...Object.keys(storey.openings).map((id) => openingRef(storey, id)),
    ...Object.keys(storey.fixtures).map((id) => fixtureRef(storey, id)),
    ...Object.keys(storey.rooms).map((id) => roomRef(storey, id)),
  ].filter((ref) => isFree(state.layers, ref));
}
