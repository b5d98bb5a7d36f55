import { aimOf, caught } from '../aim.ts';
import { begun } from '../chain.ts';
import type { ToolState } from '../tool.ts';
import type { MeasureStates } from './states.ts';

/** Waits for the first point. */
export const idle: ToolState<MeasureStates, 'idle'> = {
  cursor: 'crosshair',
  hint: 'hint.measure.idle',
  pointerMove: (_tool, _data, event) => ({ to: 'idle', data: { aim: aimOf(event) } }),
  pointerDown: (tool, _data, event) => ({ to: 'measuring', data: begun(tool, event) }),
  show: (tool, data) => ({ snapHint: data.aim && caught(tool, data.aim).hint }),
};
