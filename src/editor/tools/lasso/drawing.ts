import type { Point } from '../../../geometry/point.ts';
import { enclosedBy } from '../../enclosed.ts';
import { picked } from '../../selection.ts';
import { distance } from '../../vector.ts';
import type { Next, ToolContext, ToolState } from '../tool.ts';
import type { LassoStates } from './states.ts';

type Data = LassoStates['drawing'];

/** Points closer than this say nothing new of a line drawn by hand, CSS pixels. */
const STEP_PX = 4;
/** A longer way with the button down is a line by hand, a shorter one a click. */
const DRAG_PX = 8;

const START: Next<LassoStates> = { to: 'idle', data: { aim: null } };

/** The line follows the hand, or goes from click to click; let go, Enter or a click on the start closes it. */
export const drawing: ToolState<LassoStates, 'drawing'> = {
  cursor: 'crosshair',
  hint: 'hint.lasso.drawing',
  pointerMove(tool, data, event) {
    const goesOn = data.isDown && distance(data.points.at(-1)!, event.at) >= tool.mm(STEP_PX);
    if (!goesOn) return { to: 'drawing', data: { ...data, at: event.at } };
    return { to: 'drawing', data: { ...data, at: event.at, points: [...data.points, event.at], isByHand: true } };
  },
  pointerDown(tool, data, event) {
    const closes = data.points.length > 2 && distance(data.points[0]!, event.at) <= tool.mm(DRAG_PX);
    if (closes) return pick(tool, data);
    return { to: 'drawing', data: { ...data, at: event.at, points: [...data.points, event.at], isDown: true } };
  },
  pointerUp: (tool, data) => (wayOf(data.points) > tool.mm(DRAG_PX) && data.isByHand ? pick(tool, data) : { to: 'drawing', data: { ...data, isDown: false, isByHand: false } }),
  doubleClick: (tool, data) => pick(tool, data),
  key(tool, data, event) {
    if (event.key === 'Enter') return pick(tool, data);
    if (event.key === 'Backspace' && data.points.length > 1) return { to: 'drawing', data: { ...data, points: data.points.slice(0, -1) } };
    return event.key === 'Escape' || event.key === 'Backspace' ? START : null;
  },
  show: (_tool, data) => ({
    preview: [{ kind: 'polyline', points: [...data.points, data.at], closed: true, style: 'brush' }],
    anchor: data.points.at(-1)!,
  }),
};

const wayOf = (points: readonly Point[]): number => points.slice(1).reduce((sum, point, i) => sum + distance(point, points[i]!), 0);

function pick(tool: ToolContext, { points, before }: Data): Next<LassoStates> {
  tool.select(picked(before, enclosedBy(tool.state, points), 'add'));
  return { ...START, leave: true };
}
