import { aimOf } from '../aim.ts';
import type { ToolState } from '../tool.ts';
import type { LassoStates } from './states.ts';

/** Waits for the start of the line. */
export const idle: ToolState<LassoStates, 'idle'> = {
  cursor: 'crosshair',
  hint: 'hint.lasso.idle',
  pointerMove: (_tool, _data, event) => ({ to: 'idle', data: { aim: aimOf(event) } }),
  pointerDown: (tool, _data, event) => ({
    to: 'drawing',
    data: { points: [event.at], at: event.at, isDown: true, isByHand: false, before: event.shift ? tool.state.selection : [] },
  }),
};
