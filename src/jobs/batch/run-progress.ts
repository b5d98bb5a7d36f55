/** How far a run has come. */
export interface BatchProgress {
  readonly total: number;
  /** Finished whole, those of an earlier run among them. */
  readonly done: number;
  readonly failed: number;
  /** Of `done`: finished by an earlier run. */
  readonly resumed: number;
  /** Villages a minute, with all workers together; null until one is finished. */
  readonly perMinute: number | null;
  readonly secondsLeft: number | null;
}

export interface ProgressKeeper {
  /** `ms`: how long a worker took for it. */
  finished(state: 'done' | 'failed' | 'resumed', ms: number): void;
  readonly now: BatchProgress;
}

const MINUTE = 60_000;

/** Counts what is finished. The rate comes from the time that workers took, so that a pause does not spoil it. */
export function createProgressKeeper(total: number, workers: number): ProgressKeeper {
  const counts = { done: 0, failed: 0, resumed: 0 };
  let busy = 0;
  return {
    finished(state, ms) {
      counts[state] += 1;
      busy += ms;
    },
    get now() {
      const here = counts.done + counts.failed;
      const perMinute = here === 0 || busy <= 0 ? null : (here * workers * MINUTE) / busy;
      const left = total - here - counts.resumed;
      return {
        total, failed: counts.failed, resumed: counts.resumed, done: counts.done + counts.resumed,
        perMinute, secondsLeft: perMinute === null ? null : Math.round((left / perMinute) * 60),
      };
    },
  };
}
