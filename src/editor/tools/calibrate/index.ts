import type { Tool } from '../tool.ts';
import { idle, measured, second } from './states.ts';
import type { CalibrateStates } from './data.ts';

/** Says how large an underlay is: two points on it, and how far they are apart in the building. */
export const calibrateTool: Tool<CalibrateStates> = {
  id: 'calibrate',
  initial: { to: 'idle', data: { at: null } },
  states: { idle, second, measured },
};
