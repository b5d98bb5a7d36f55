import type { Tool } from '../tool.ts';
import { drawing } from './drawing.ts';
import { idle } from './idle.ts';
import type { PolygonRoomStates } from './states.ts';

/** Draws a room of any outline, corner by corner. */
export const polygonRoomTool: Tool<PolygonRoomStates> = {
  id: 'polygonRoom',
  initial: { to: 'idle', data: { aim: null } },
  states: { idle, drawing },
};
