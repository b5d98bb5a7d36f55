import type { Tool } from '../tool.ts';
import { placing } from './placing.ts';
import type { LabelStates } from './states.ts';

/** Writes words on the plan. */
export const labelTool: Tool<LabelStates> = {
  id: 'label',
  initial: { to: 'placing', data: { aim: null } },
  states: { placing },
};
