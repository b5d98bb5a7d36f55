import type { Rect } from '../../../geometry/rect.ts';
import { insideBox, touchedBy } from '../../enclosed.ts';
import { picked } from '../../selection.ts';
import type { ToolState } from '../tool.ts';
import type { Drag, SelectStates } from './states.ts';

/** A box is drawn: to the right it takes what lies wholly inside, to the left also what it touches (as CAD does). */
export const brushing: ToolState<SelectStates, 'brushing'> = {
  cursor: 'crosshair',
  hint: 'hint.select.brushInside',
  pointerMove(tool, data, event) {
    const next = { ...data, at: event.at };
    const taken = touches(next) ? touchedBy(tool.state, boxOfDrag(next)) : insideBox(tool.state, boxOfDrag(next));
    tool.select(picked(data.before, taken, 'add'));
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
    const style = touches(data) ? 'touch' : 'brush';
    return {
      preview: [{ kind: 'polyline', points, closed: true, style }],
      hint: { key: touches(data) ? 'hint.select.brushTouching' : 'hint.select.brushInside' },
    };
  },
};

const touches = ({ from, at }: Drag): boolean => at.x < from.x;

const boxOfDrag = ({ from, at }: Drag): Rect => ({
  x0: Math.min(from.x, at.x),
  y0: Math.min(from.y, at.y),
  x1: Math.max(from.x, at.x),
  y1: Math.max(from.y, at.y),
});
