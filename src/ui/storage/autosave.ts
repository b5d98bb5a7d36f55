import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Project } from '../../model/project.ts';

/** `at`: when the last write was on disk, milliseconds since 1970. */
export interface SaveState {
  readonly status: 'saved' | 'unsaved' | 'failed';
  readonly at: number | null;
}

export interface Autosave {
  readonly state: StoreApi<SaveState>;
  /** Takes note of a new state and writes it as soon as the write before is done; of several only the newest. */
  note(project: Project): void;
  /** Resolves when nothing waits any more, or the write failed. */
  settled(): Promise<void>;
  /** Tries again what could not be written. */
  retry(): void;
}

/** `write` resolves with the time when the project is on disk; only then the state says saved. */
export function createAutosave(write: (project: Project) => Promise<number>, savedAt: number | null): Autosave {
  const state = createStore<SaveState>(() => ({ status: savedAt === null ? 'unsaved' : 'saved', at: savedAt }));
  let waiting: Project | null = null;
  let failed: Project | null = null;
  let running: Promise<void> | null = null;

  async function drain(): Promise<void> {
    while (waiting !== null) {
      const project = waiting;
      waiting = null;
      try {
        const at = await write(project);
        failed = null;
        state.setState({ status: waiting === null ? 'saved' : 'unsaved', at });
      } catch {
        failed = project;
        state.setState({ status: 'failed' });
      }
    }
    running = null;
  }

  function note(project: Project): void {
    waiting = project;
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
