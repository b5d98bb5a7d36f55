import { useEffect, useRef, useState } from 'react';
import type { AllocationAnswer } from '../../jobs/allocate/allocate.ts';
import type { AllocationSettings } from '../../jobs/allocate/settings.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { runAllocation, runWhy, type AllocationRun } from './allocate-worker.ts';

/** How many plans are laid side by side. */
export const PLANS = 3;

export type AllocationState =
  | { readonly kind: 'choosing' }
  /** 0…1; null before the first step. */
  | { readonly kind: 'running'; readonly fraction: number | null }
  | { readonly kind: 'done'; readonly answer: AllocationAnswer; readonly remarks: readonly Diagnostic[] }
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[] };

export type WhyState = { readonly kind: 'asked'; readonly fraction: number | null } | { readonly kind: 'told'; readonly core: readonly Diagnostic[] } | null;

export interface AllocationControl {
  readonly state: AllocationState;
  readonly why: WhyState;
  start(project: Project, settings: AllocationSettings): void;
  /** Stops what runs, and leads back to the settings. */
  reset(): void;
  askWhy(project: Project, settings: AllocationSettings): void;
}

/** One allocation at a time; it ends with the dialog. */
export function useAllocation(): AllocationControl {
  const [state, setState] = useState<AllocationState>({ kind: 'choosing' });
  const [why, setWhy] = useState<WhyState>(null);
  const run = useRef<AllocationRun<unknown> | null>(null);
  const stop = () => {
    run.current?.cancel();
    run.current = null;
  };
  useEffect(() => stop, []);
  const begin = <T,>(own: AllocationRun<T>, settle: (result: Awaited<AllocationRun<T>['result']>) => void) => {
    run.current = own;
    void own.result.then((result) => (run.current === own ? settle(result) : undefined));
  };
  return {
    state,
    why,
    start(project, settings) {
      stop();
      setWhy(null);
      setState({ kind: 'running', fraction: null });
      const own = runAllocation(project, settings, PLANS, (done, total) => (run.current === own ? setState({ kind: 'running', fraction: done / total }) : undefined));
      begin(own, (result) =>
        setState(result.ok ? { kind: 'done', answer: result.value, remarks: result.diagnostics } : { kind: 'failed', diagnostics: result.diagnostics }),
      );
    },
    reset() {
      stop();
      setWhy(null);
      setState({ kind: 'choosing' });
    },
    askWhy(project, settings) {
      stop();
      setWhy({ kind: 'asked', fraction: null });
      const own = runWhy(project, settings, (done, total) => (run.current === own ? setWhy({ kind: 'asked', fraction: done / total }) : undefined));
      begin(own, (result) => setWhy({ kind: 'told', core: result.ok ? result.value : result.diagnostics }));
    },
  };
}
