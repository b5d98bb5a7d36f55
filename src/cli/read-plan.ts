import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { READ_LIMITS } from '../jobs/import/index.ts';
import { failure, problem, type Result } from '../model/diagnostic.ts';
import type { PlanFile } from '../model/plan-file.ts';

export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding: string | null;
}

export type ReadSign = { readonly kind: 'step'; readonly done: number } | { readonly kind: 'result'; readonly result: Result<PlanFile> };

/** `tsx/esm/api` as an ES module: its CommonJS twin looks for its parts in the wrong folder. */
const LOADER = pathToFileURL(join(dirname(createRequire(import.meta.url).resolve('tsx/package.json')), 'dist/esm/api/index.mjs')).href;
const ENTRY = new URL('./import-worker.ts', import.meta.url).href;
/** What a worker thread begins with: it does not inherit the TypeScript loader of this program, so it registers its own. */
const BEGINNING = `import(${JSON.stringify(LOADER)}).then(({ register }) => { register(); return import(${JSON.stringify(ENTRY)}); });`;
/** Until the first step the modules of the worker are loaded, which a busy machine takes its time for. */
const LOADING_MS = 60_000;

/** Reads a file in a thread of its own, which is ended when it stands still, takes too long or too much memory. */
export function readPlan(request: ReadRequest, onStep: (done: number) => void = () => undefined, limits: { quietMs: number; mostMs: number } = READ_LIMITS): Promise<Result<PlanFile>> {
  return new Promise((settle) => {
    const worker = new Worker(BEGINNING, {
      eval: true, workerData: request, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: READ_LIMITS.memoryMb },
    });
    const end = (result: Result<PlanFile>): void => {
      clearTimeout(quiet);
      clearTimeout(most);
      void worker.terminate();
      settle(result);
    };
    const giveUp = (): void => end(failure(problem('import.tooSlow', {})));
    let quiet = setTimeout(giveUp, LOADING_MS);
    const most = setTimeout(giveUp, LOADING_MS + limits.mostMs);
    worker.on('message', (sign: ReadSign) => {
      if (sign.kind === 'result') return end(sign.result);
      clearTimeout(quiet);
      quiet = setTimeout(giveUp, limits.quietMs);
      onStep(sign.done);
    });
    // A thread that ran out of memory ends with an error, as one with a fault in it does.
    worker.on('error', (error: NodeJS.ErrnoException) => end(failure(problem(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'import.tooBig' : 'import.broken', { reason: error.message }))));
  });
}
