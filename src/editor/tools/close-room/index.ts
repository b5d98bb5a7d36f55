import type { Tool } from '../tool.ts';
import { confirming } from './confirming.ts';
import { idle } from './idle.ts';
import type { CloseRoomStates } from './states.ts';

/** Makes a room of a space that walls enclose but for some gaps: pointed at, looked at, closed. */
export const closeRoomTool: Tool<CloseRoomStates> = {
  id: 'closeRoom',
  initial: { to: 'idle', data: { aim: null } },
  states: { idle, confirming },
};
