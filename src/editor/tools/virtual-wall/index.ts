import type { Tool } from '../tool.ts';
import { idle } from './idle.ts';
import { second } from './second.ts';
import type { VirtualWallStates } from './states.ts';

/** Parts a room in two without a wall: two clicks across it. */
export const virtualWallTool: Tool<VirtualWallStates> = {
  id: 'virtualWall',
  initial: { to: 'idle', data: { aim: null } },
  states: { idle, second },
};
