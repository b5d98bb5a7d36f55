import type { Tool } from '../tool.ts';
import { done } from './done.ts';
import { idle } from './idle.ts';
import { measuring } from './measuring.ts';
import type { MeasureStates } from './states.ts';

/** Measures distances, chains, angles and areas; nothing is kept in the project. */
export const measureTool: Tool<MeasureStates> = {
  id: 'measure',
  initial: { to: 'idle', data: { aim: null } },
  states: { idle, measuring, done },
};
