import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Project } from '../../model/project.ts';
import type { Report } from '../../rules/report.ts';
import { whenIdle } from './when-idle.ts';

export interface CheckState {
  /** null until the first check is done. */
  readonly report: Report | null;
  /** The project the report speaks of: while it is another than the editor's, the report is being made anew. */
  readonly project: Project | null;
  /** What went wrong inside of the check itself: a bug, shown instead of a stale report. */
  readonly fault: string | null;
}

export interface CheckRunner {
  readonly state: StoreApi<CheckState>;
  /** Asks for a check of the newest project; asked again before it began, only the newest is checked. */
  readonly ask: (project: Project) => void;
  readonly stop: () => void;
}

/** Checks off the path of gestures. `later` is given by tests. */
export function createCheckRunner(run: (project: Project) => Report, later = whenIdle): CheckRunner {
  const state = createStore<CheckState>(() => ({ report: null, project: null, fault: null }));
  let callOff: (() => void) | null = null;
  function check(project: Project): void {
    callOff = null;
    try {
      state.setState({ report: run(project), project, fault: null });
    } catch (fault) {
      state.setState({ report: null, project, fault: fault instanceof Error ? fault.message : String(fault) });
    }
  }
  return {
    state,
    ask(project) {
      callOff?.();
      callOff = later(() => check(project));
    },
    stop: () => callOff?.(),
  };
}
