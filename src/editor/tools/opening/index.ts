import type { Tool } from '../tool.ts';
import { NOTHING_TYPED } from '../typing.ts';
import { placing } from './placing.ts';
import type { OpeningStates } from './states.ts';

/** Places doors of every kind, windows, passages and gates: the pen says which. */
export const openingTool: Tool<OpeningStates> = {
  id: 'opening',
  initial: { to: 'placing', data: { aim: null, hingeFlipped: false, swingFlipped: false, typing: NOTHING_TYPED, last: null } },
  states: { placing },
};
