import type { Tool } from '../tool.ts';
import { placing } from './placing.ts';
import type { OpeningStates } from './states.ts';

const initial = { to: 'placing', data: { at: null, free: false, flipped: false } } as const;

/** Places doors: 900 × 2100 mm, the usual leaf of a room in a public building. */
export const doorTool: Tool<OpeningStates> = {
  id: 'door',
  initial,
  states: {
    placing: placing({ kind: 'door', width: 900, height: 2100, sill: 0 }, 'hint.door.placing', 'undo.addDoor'),
  },
};

/** Places windows: 1500 × 1500 mm with the usual sill of 900 mm. */
export const windowTool: Tool<OpeningStates> = {
  id: 'window',
  initial,
  states: {
    placing: placing({ kind: 'window', width: 1500, height: 1500, sill: 900 }, 'hint.window.placing', 'undo.addWindow'),
  },
};
