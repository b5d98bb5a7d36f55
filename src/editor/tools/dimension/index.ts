import type { Tool } from '../tool.ts';
import { idle } from './idle.ts';
import { line } from './line.ts';
import { second } from './second.ts';
import type { DimensionStates } from './states.ts';

/** Puts down a measured distance: two points, then the place of its line. */
export const dimensionTool: Tool<DimensionStates> = {
  id: 'dimension',
  initial: { to: 'idle', data: { aim: null } },
  states: { idle, second, line },
};
