import { aimOf, caught } from '../aim.ts';
import { begun } from '../chain.ts';
import type { ToolState } from '../tool.ts';
import type { ArcStates } from './states.ts';

/** Waits for the first end. */
export const idle: ToolState<ArcStates, 'idle'> = {
  cursor: 'crosshair',
  hint: 'hint.arc.idle',
  pointerMove: (_tool, _data, event) => ({ to: 'idle', data: { aim: aimOf(event) } }),
  pointerDown: (tool, _data, event) => ({ to: 'end', data: begun(tool, event) }),
  show: (tool, data) => ({ snapHint: data.aim && caught(tool, data.aim).hint }),
};
