import type { Tool } from '../tool.ts';
import { brushing } from './brushing.ts';
import { guiding } from './guiding.ts';
import { idle } from './idle.ts';
import { lassoing } from './lassoing.ts';
import { pointing } from './pointing.ts';
import { resizing } from './resizing.ts';
import type { SelectStates } from './states.ts';
import { translating } from './translating.ts';

/** Picks, moves and resizes what is there. */
export const selectTool: Tool<SelectStates> = {
  id: 'select',
  initial: { to: 'idle', data: { over: null } },
  states: { idle, pointing, translating, resizing, guiding, brushing, lassoing },
};
