import type { ToolState } from '../tool.ts';
import { NOTHING_TYPED } from '../typing.ts';
import { cornerAt } from './corner.ts';
import type { RectRoomStates } from './states.ts';

/** Waits for the first corner. */
export const idle: ToolState<RectRoomStates, 'idle'> = {
  cursor: 'crosshair',
  hint: 'hint.rectRoom.idle',
  pointerMove: (_tool, _data, event) => ({
    to: 'idle',
    data: { aim: { at: event.at, constrain: event.shift, free: event.alt } },
  }),
  pointerDown(tool, _data, event) {
    const aim = { at: event.at, constrain: event.shift, free: event.alt };
    return { to: 'drawing', data: { from: cornerAt(tool, aim).point, aim, typing: NOTHING_TYPED } };
  },
  show: (tool, data) => ({ snapHint: data.aim && cornerAt(tool, data.aim).hint }),
};
