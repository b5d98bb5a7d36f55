import type { Tool } from '../tool.ts';
import { drawing } from './drawing.ts';
import { idle } from './idle.ts';
import type { WallStates } from './states.ts';

/** Draws chains of walls. */
export const wallTool: Tool<WallStates> = {
  id: 'wall',
  initial: { to: 'idle', data: { aim: null } },
  states: { idle, drawing },
};
