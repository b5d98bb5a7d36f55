import { useEffect, useRef, useState } from 'react';
import type { AllocationAnswer } from '../../jobs/allocate/allocate.ts';
import type { AllocationSettings } from '../../jobs/allocate/settings.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { runAllocation, runQuestion, type AllocationRun } from './allocate-worker.ts';

/** How many plans are laid side by side. */
export const PLANS = 3;

export type AllocationState =
  | { readonly kind: 'choosing' }
  /** 0…1; null before the first step. */
  | { readonly kind: 'running'; readonly fraction: number | null }
  | { readonly kind: 'done'; readonly answer: AllocationAnswer }
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[] };

export type Question = 'mend' | 'why';
/** A question about plans that fall short; null until it is asked. */
export type Asked = { readonly kind: 'asked'; readonly fraction: number | null } | { readonly kind: 'told'; readonly answer: readonly Diagnostic[] } | null;
export type AskedOf = Readonly<Record<Question, Asked>>;

const NOTHING_ASKED: AskedOf = { mend: null, why: null };

export interface AllocationControl {
  readonly state: AllocationState;
  readonly asked: AskedOf;
  start(project: Project, settings: AllocationSettings): void;
  /** Stops what runs, and leads back to the settings. */
  reset(): void;
  /** One question at a time; another takes the place of one under way. */
  ask(question: Question, project: Project, settings: AllocationSettings): void;
}

/** What was asked and is not answered yet is dropped. */
const withoutOpen = ({ mend, why }: AskedOf): AskedOf => ({ mend: mend?.kind === 'told' ? mend : null, why: why?.kind === 'told' ? why : null });

/** One allocation at a time; it ends with the dialog. */
export function useAllocation(): AllocationControl {
  const [state, setState] = useState<AllocationState>({ kind: 'choosing' });
  const [asked, setAsked] = useState<AskedOf>(NOTHING_ASKED);
  const run = useRef<AllocationRun<unknown> | null>(null);
  const stop = () => {
    run.current?.cancel();
    run.current = null;
  };
  useEffect(() => stop, []);
  const begin = <T,>(own: AllocationRun<T>, settle: (result: Awaited<AllocationRun<T>['result']>) => void) => {
    run.current = own;
    void own.result.then((result) => {
      if (run.current !== own) return;
      // Steps that come late, after the answer, are nobody's: they would put the dialog back to work.
      run.current = null;
      settle(result);
    });
  };
  return {
    state,
    asked,
    start(project, settings) {
      stop();
      setAsked(NOTHING_ASKED);
      setState({ kind: 'running', fraction: null });
      const own = runAllocation(project, settings, PLANS, (done, total) => (run.current === own ? setState({ kind: 'running', fraction: done / total }) : undefined));
      begin(own, (result) =>
        setState(result.ok ? { kind: 'done', answer: result.value } : { kind: 'failed', diagnostics: result.diagnostics }),
      );
    },
    reset() {
      stop();
      setAsked(NOTHING_ASKED);
      setState({ kind: 'choosing' });
    },
    ask(question, project, settings) {
      stop();
      const tell = (next: Asked) => setAsked((before) => ({ ...withoutOpen(before), [question]: next }));
      tell({ kind: 'asked', fraction: null });
      const own = runQuestion(question, project, settings, (done, total) => (run.current === own ? tell({ kind: 'asked', fraction: done / total }) : undefined));
      begin(own, (result) => tell({ kind: 'told', answer: result.ok ? result.value : result.diagnostics }));
    },
  };
}
