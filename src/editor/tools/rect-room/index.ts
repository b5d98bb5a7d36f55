import type { Tool } from '../tool.ts';
import { drawing } from './drawing.ts';
import { idle } from './idle.ts';
import type { RectRoomStates } from './states.ts';

/** Draws a rectangular room with its four walls. */
export const rectRoomTool: Tool<RectRoomStates> = {
  id: 'rectRoom',
  initial: { to: 'idle', data: { aim: null } },
  states: { idle, drawing },
};
