import { enclosedBy } from '../../enclosed.ts';
import { picked } from '../../selection.ts';
import { distance } from '../../vector.ts';
import type { ToolState } from '../tool.ts';
import type { SelectStates } from './states.ts';

/** Points closer than this say nothing new of a line drawn by hand, CSS pixels. */
const STEP_PX = 4;

/** With Alt held a line is drawn around things; letting go picks what lies wholly inside. */
export const lassoing: ToolState<SelectStates, 'lassoing'> = {
  cursor: 'crosshair',
  hint: 'hint.select.lassoing',
  pointerMove(tool, data, event) {
    if (distance(data.points.at(-1)!, event.at) < tool.mm(STEP_PX)) return undefined;
    return { to: 'lassoing', data: { ...data, points: [...data.points, event.at] } };
  },
  pointerUp(tool, data) {
    tool.select(picked(data.before, enclosedBy(tool.state, data.points), 'add'));
    return { to: 'idle', data: { over: null } };
  },
  show: (_tool, data) => ({ preview: [{ kind: 'polyline', points: data.points, closed: true, style: 'brush' }] }),
};
