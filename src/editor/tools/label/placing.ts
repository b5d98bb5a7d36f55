import { aimOf, caught } from '../aim.ts';
import type { ToolState } from '../tool.ts';
import type { LabelStates } from './states.ts';

/** A click opens a field where the words will stand. */
export const placing: ToolState<LabelStates, 'placing'> = {
  cursor: 'crosshair',
  hint: 'hint.label.placing',
  pointerMove: (_tool, _data, event) => ({ to: 'placing', data: { aim: aimOf(event) } }),
  pointerUp(tool, _data, event) {
    tool.write(caught(tool, aimOf(event)).point);
    return { to: 'placing', data: { aim: null } };
  },
  show: (tool, data) => ({ snapHint: data.aim && caught(tool, data.aim).hint }),
};
