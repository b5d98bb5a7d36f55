import { createStore, type StoreApi } from 'zustand/vanilla';

/** `at`: when the last write was on disk, milliseconds since 1970. */
export interface SaveState {
  readonly status: 'saved' | 'unsaved' | 'failed';
  readonly at: number | null;
}

export interface Autosave<T> {
  readonly state: StoreApi<SaveState>;
  /** Takes note of a new state and writes it as soon as the write before is done; of several only the newest. */
  note(now: T): void;
  /** Resolves when nothing waits any more, or the write failed. */
  settled(): Promise<void>;
  /** Tries again what could not be written. */
  retry(): void;
}

/** `write` resolves with the time when what it was given is on disk; only then the state says saved. */
export function createAutosave<T>(write: (now: T) => Promise<number>, savedAt: number | null): Autosave<T> {
  const state = createStore<SaveState>(() => ({ status: savedAt === null ? 'unsaved' : 'saved', at: savedAt }));
  let waiting: T | null = null;
  let failed: T | null = null;
  let running: Promise<void> | null = null;

  async function drain(): Promise<void> {
    while (waiting !== null) {
      const now = waiting;
      waiting = null;
      try {
        const at = await write(now);
        failed = null;
        state.setState({ status: waiting === null ? 'saved' : 'unsaved', at });
      } catch {
        failed = now;
        state.setState({ status: 'failed' });
      }
    }
    running = null;
  }

  function note(now: T): void {
    waiting = now;
    state.setState({ status: 'unsaved' });
    running ??= drain();
  }

  return {
    state,
    note,
    settled: () => running ?? Promise.resolve(),
    retry: () => {
      if (failed !== null && waiting === null) note(failed);
    },
  };
}
