import type { Tool } from '../tool.ts';
import { picking } from './picking.ts';
import { placing } from './placing.ts';
import type { OffsetStates } from './states.ts';

/** Draws a wall again, parallel to itself: picked, then put down at a distance that is pointed at or typed. */
export const offsetTool: Tool<OffsetStates> = {
  id: 'offsetWall',
  initial: { to: 'picking', data: { aim: null } },
  states: { picking, placing },
};
