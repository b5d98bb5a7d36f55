import { aimOf, caught } from '../aim.ts';
import type { ToolState } from '../tool.ts';
import { NOTHING_TYPED } from '../typing.ts';
import type { RectRoomStates } from './states.ts';

/** Waits for the first corner. */
export const idle: ToolState<RectRoomStates, 'idle'> = {
  cursor: 'crosshair',
  hint: 'hint.rectRoom.idle',
  pointerMove: (_tool, _data, event) => ({ to: 'idle', data: { aim: aimOf(event) } }),
  pointerDown(tool, _data, event) {
    const aim = aimOf(event);
    return { to: 'drawing', data: { from: caught(tool, aim).point, aim, typing: NOTHING_TYPED } };
  },
  show: (tool, data) => ({ snapHint: data.aim && caught(tool, data.aim).hint }),
};
