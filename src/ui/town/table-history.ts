import type { TownLine } from '../storage/towns.ts';

/** What was done to the table: the word of it is `townView.did.…`. */
export type TableDeed = 'type' | 'paste' | 'fill' | 'clear' | 'addRow' | 'removeRows' | 'setOff' | 'import';

interface Step {
  readonly deed: TableDeed;
  /** The table before the deed in `past`, after it in `future`. */
  readonly lines: readonly TownLine[];
}

/** The table and the ways back and forth; each state shares with its neighbours what they have in common. */
export interface TableHistory {
  readonly lines: readonly TownLine[];
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** Far more than a person goes back; rows are shared, so that a step is small. */
const MOST_STEPS = 200;

export const newHistory = (lines: readonly TownLine[]): TableHistory => ({ lines, past: [], future: [] });

/** The history after a deed; where it changed nothing, the history as it was. */
export function afterDeed(history: TableHistory, deed: TableDeed, lines: readonly TownLine[]): TableHistory {
  if (lines === history.lines) return history;
  return { lines, past: [...history.past, { deed, lines: history.lines }].slice(-MOST_STEPS), future: [] };
}

export function undone(history: TableHistory): TableHistory {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return { lines: step.lines, past: history.past.slice(0, -1), future: [...history.future, { deed: step.deed, lines: history.lines }] };
}

export function redone(history: TableHistory): TableHistory {
  const step = history.future.at(-1);
  if (step === undefined) return history;
  return { lines: step.lines, past: [...history.past, { deed: step.deed, lines: history.lines }], future: history.future.slice(0, -1) };
}
