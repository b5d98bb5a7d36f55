import { settle } from '../../face/snap-part.ts';
import { rulerAt } from '../../guide-at.ts';
import { guideGround } from '../../guides.ts';
import type { Guide, PreviewShape } from '../../state.ts';
import { viewportOf } from '../../camera.ts';
import { toStep } from '../../vector.ts';
import { visibleRect } from '../../viewport.ts';
import type { ToolContext, ToolState } from '../tool.ts';
import type { SelectStates } from './states.ts';

type Data = SelectStates['guiding'];

/** A guide follows the pointer; let go over a ruler it is gone. */
export const guiding: ToolState<SelectStates, 'guiding'> = {
  cursor: 'ew-resize',
  hint: 'hint.select.guiding',
  pointerMove: (_tool, data, event) => ({ to: 'guiding', data: { ...data, at: event.at, free: event.alt } }),
  pointerUp(tool, data) {
    tool.setGuides(withGuide(tool, data));
    return { to: 'idle', data: { over: null } };
  },
  show: (tool, data) => ({ cursor: data.axis === 'x' ? 'ew-resize' : 'ns-resize', preview: preview(tool, data) }),
};

/** On a plan a guide stands on the grid, unless nothing is to be caught. */
function placeOf({ state }: ToolContext, { axis, at, free }: Data): number {
  if (state.view === 'plan') return free || !state.snaps.grid ? Math.round(at[axis]) + 0 : toStep(at[axis], state.gridStep);
  return settle(at[axis], free);
}

function withGuide(tool: ToolContext, data: Data): readonly Guide[] {
  const { state } = tool;
  const others = state.guides.filter((_, index) => index !== data.index);
  const on = guideGround(state);
  if (on === null || rulerAt(state, data.at) !== null) return others;
  return [...others, { on, axis: data.axis, at: placeOf(tool, data) }];
}

function preview(tool: ToolContext, data: Data): readonly PreviewShape[] {
  const { state } = tool;
  const { x0, x1, y0, y1 } = visibleRect(viewportOf(state), state.canvas);
  const at = placeOf(tool, data);
  const points = data.axis === 'x' ? [{ x: at, y: y0 }, { x: at, y: y1 }] : [{ x: x0, y: at }, { x: x1, y: at }];
  return [
    { kind: 'polyline', points, closed: false, style: 'guide' },
    { kind: 'label', at: data.at, words: { key: 'canvas.guide', data: { mm: at } } },
  ];
}
