import { aimOf, caught } from '../aim.ts';
import { begun } from '../chain.ts';
import type { ToolState } from '../tool.ts';
import type { PolygonRoomStates } from './states.ts';

/** Waits for the first corner. */
export const idle: ToolState<PolygonRoomStates, 'idle'> = {
  cursor: 'crosshair',
  hint: 'hint.polygonRoom.idle',
  pointerMove: (_tool, _data, event) => ({ to: 'idle', data: { aim: aimOf(event) } }),
  pointerDown: (tool, _data, event) => ({ to: 'drawing', data: begun(tool, event) }),
  show: (tool, data) => ({ snapHint: data.aim && caught(tool, data.aim).hint }),
};
