import { proxy, type Remote, wrap } from 'comlink';
import type { AllocationAnswer, OnAllocationStep } from '../../jobs/allocate/allocate.ts';
import type { AllocationSettings } from '../../jobs/allocate/settings.ts';
import { failure, problem, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { pageBase } from '../browser-platform.ts';
import type { AllocateWorker } from '../workers/allocate.worker.ts';

/** Work that can be stopped at any time: the engine cannot be asked to stop, so its worker is ended. */
export interface AllocationRun<T> {
  readonly result: Promise<Result<T>>;
  cancel(): void;
}

function inWorker<T>(ask: (worker: Remote<AllocateWorker>) => Promise<Result<T>>): AllocationRun<T> {
  const worker = new Worker(new URL('../workers/allocate.worker.ts', import.meta.url), { type: 'module' });
  const broken = new Promise<Result<T>>((settle) => {
    worker.onerror = (event) => settle(failure(problem('start.failedBug', { detail: event.message })));
  });
  const answer = ask(wrap<AllocateWorker>(worker)).catch((reason: unknown): Result<T> => failure(problem('start.failedBug', { detail: String(reason) })));
  return { result: Promise.race([answer, broken]).finally(() => worker.terminate()), cancel: () => worker.terminate() };
}

/** A worker that answers while conditions are being chosen; it is ended with the dialog. */
export interface QuickHelp {
  ask(project: Project, settings: AllocationSettings): Promise<Result<boolean | null>>;
  stop(): void;
}

export function startQuickHelp(): QuickHelp {
  const worker = new Worker(new URL('../workers/allocate.worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<AllocateWorker>(worker);
  return { ask: (project, settings) => remote.quick(pageBase(), project, settings), stop: () => worker.terminate() };
}

/** Up to `count` plans of who goes into which room. */
export const runAllocation = (project: Project, settings: AllocationSettings, count: number, onStep: OnAllocationStep): AllocationRun<AllocationAnswer> =>
  inWorker((worker) => worker.run(pageBase(), project, settings, count, proxy(onStep)));

/** Asks why not everything can be met, or what would mend it. */
export const runQuestion = (question: 'why' | 'mend', project: Project, settings: AllocationSettings, onStep: OnAllocationStep): AllocationRun<readonly Diagnostic[]> =>
  inWorker((worker) => worker[question](pageBase(), project, settings, proxy(onStep)));
