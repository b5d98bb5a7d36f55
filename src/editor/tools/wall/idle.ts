import { NOTHING_TYPED } from '../typing.ts';
import type { ToolState } from '../tool.ts';
import { startAt } from './chain.ts';
import type { WallStates } from './states.ts';

/** Waits for the first corner. */
export const idle: ToolState<WallStates, 'idle'> = {
  cursor: 'crosshair',
  hint: 'hint.wall.idle',
  pointerMove: (_tool, _data, event) => ({
    to: 'idle',
    data: { aim: { at: event.at, constrain: event.shift, free: event.alt } },
  }),
  pointerDown(tool, _data, event) {
    const aim = { at: event.at, constrain: event.shift, free: event.alt };
    return { to: 'drawing', data: { corners: [startAt(tool, aim).point], aim, typing: NOTHING_TYPED } };
  },
  show: (tool, data) => ({ snapHint: data.aim && startAt(tool, data.aim).hint }),
};
