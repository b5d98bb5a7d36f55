import type { LastingFacts } from '../../jobs/batch/village-facts.ts';
import type { ReadRow } from '../../jobs/town/town-row.ts';

/** How a village stands to its run. `outdated`: its row, its project or what is asked for has changed since. */
export const VILLAGE_STATES = ['running', 'waiting', 'failed', 'faulty', 'outdated', 'todo', 'done', 'off'] as const;
export type VillageState = (typeof VILLAGE_STATES)[number];

/** A mark beside the word, so that neither stands alone. */
export const STATE_MARKS: Readonly<Record<VillageState, string>> = {
  running: '▶', waiting: '…', failed: '●', faulty: '▲', outdated: '↻', todo: '○', done: '✓', off: '–',
};

/** A village as the journal has it: what came of it, and of which job. */
export interface Finished {
  readonly key: string;
  readonly facts: LastingFacts;
}

export interface StateOf {
  readonly isOff: boolean;
  readonly read: ReadRow | undefined;
  readonly finished: Finished | undefined;
  /** Of the job that its row now asks for; null where none can be made of it. */
  readonly key: string | null;
  /** null while nothing runs; else whether a worker is at it. */
  readonly turn: 'now' | 'later' | null;
}

export function villageState({ isOff, read, finished, key, turn }: StateOf): VillageState {
  if (isOff) return 'off';
  if (read === undefined || read.value === null) return 'faulty';
  if (turn === 'now') return 'running';
  const isCurrent = finished !== undefined && finished.key === key;
  if (isCurrent) return finished.facts.state === 'done' ? 'done' : turn === 'later' ? 'waiting' : 'failed';
  if (turn === 'later') return 'waiting';
  return finished === undefined ? 'todo' : 'outdated';
}
