import { MOST_MEMORY_MB, readLimits, type ReadLimits } from '../jobs/import/index.ts';
import { failure, problem, type Result } from '../model/diagnostic.ts';
import type { PlanFile } from '../model/plan-file.ts';
import { startThread } from './start-thread.ts';

export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding: string | null;
}

export type ReadSign = { readonly kind: 'step'; readonly done: number } | { readonly kind: 'result'; readonly result: Result<PlanFile> };

const ENTRY = new URL('./import-worker.ts', import.meta.url).href;

/** Reads a file in a thread of its own, which is ended when it stands still, takes too long or too much memory. */
export function readPlan(request: ReadRequest, onStep: (done: number) => void = () => undefined, limits: ReadLimits = readLimits(request.bytes.length)): Promise<Result<PlanFile>> {
  return new Promise((settle) => {
    const worker = startThread(ENTRY, { workerData: request, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } });
    const end = (result: Result<PlanFile>): void => {
      clearTimeout(quiet);
      clearTimeout(most);
      void worker.terminate();
      settle(result);
    };
    const giveUp = (): void => end(failure(problem('import.tooSlow', {})));
    let quiet = setTimeout(giveUp, limits.loadingMs);
    let most: NodeJS.Timeout | undefined;
    worker.on('message', (sign: ReadSign) => {
      if (sign.kind === 'result') return end(sign.result);
      clearTimeout(quiet);
      quiet = setTimeout(giveUp, limits.quietMs);
      most ??= setTimeout(giveUp, limits.mostMs);
      onStep(sign.done);
    });
    // A thread that ran out of memory ends with an error, as one with a fault in it does.
    worker.on('error', (error: NodeJS.ErrnoException) => end(failure(problem(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'import.tooBig' : 'import.broken', { reason: error.message }))));
  });
}
