import type { Tool } from '../tool.ts';
import { drawing } from './drawing.ts';
import { idle } from './idle.ts';
import type { LassoStates } from './states.ts';

/** Picks what lies wholly inside a line drawn around it, and gives the hand back to the select tool. */
export const lassoTool: Tool<LassoStates> = {
  id: 'lasso',
  initial: { to: 'idle', data: { aim: null } },
  states: { idle, drawing },
};
