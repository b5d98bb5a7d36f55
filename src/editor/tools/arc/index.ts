import type { Tool } from '../tool.ts';
import { bulge } from './bulge.ts';
import { end } from './end.ts';
import { idle } from './idle.ts';
import type { ArcStates } from './states.ts';

/** Draws a curved wall: its two ends, then a point that it goes through or its radius. */
export const arcTool: Tool<ArcStates> = {
  id: 'arc',
  initial: { to: 'idle', data: { aim: null } },
  states: { idle, end, bulge },
};
