/** What a person does to a run while it goes on. */
export interface BatchControl {
  readonly isPaused: boolean;
  readonly isCancelled: boolean;
  /** No further village is begun; those under way are finished. */
  pause(): void;
  goOn(): void;
  /** Ends the run at once: villages under way are dropped and count as not begun. */
  cancel(): void;
  /** Resolves when the run is not paused, or is cancelled. */
  readonly whenGoing: () => Promise<void>;
  /** Resolves when the run is cancelled; never before. */
  readonly whenCancelled: Promise<void>;
}

export function createBatchControl(): BatchControl {
  let [isPaused, isCancelled] = [false, false];
  let waiting: (() => void)[] = [];
  let tellCancelled: () => void = () => undefined;
  const whenCancelled = new Promise<void>((resolve) => {
    tellCancelled = resolve;
  });
  const release = (): void => {
    const all = waiting;
    waiting = [];
    for (const go of all) go();
  };
  return {
    get isPaused() {
      return isPaused;
    },
    get isCancelled() {
      return isCancelled;
    },
    pause() {
      isPaused = true;
    },
    goOn() {
      isPaused = false;
      release();
    },
    cancel() {
      isCancelled = true;
      tellCancelled();
      release();
    },
    whenGoing: () => (isPaused && !isCancelled ? new Promise((resolve) => void waiting.push(resolve)) : Promise.resolve()),
    whenCancelled,
  };
}
