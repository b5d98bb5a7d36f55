import { type Remote, wrap } from 'comlink';
import type { ExportedFile } from '../../jobs/exported-file.ts';
import type { Result } from '../../model/diagnostic.ts';
import type { ExportWorker } from '../workers/export.worker.ts';

export interface ExportRun {
  readonly result: Promise<Result<readonly ExportedFile[]>>;
  /** Stops the work at once; `result` then never settles. */
  cancel(): void;
}

/** Work in a worker of its own, which ends with the work; a fault that the worker cannot tell rejects. */
export function inExportWorker(work: (worker: Remote<ExportWorker>) => ExportRun['result']): ExportRun {
  const worker = new Worker(new URL('../workers/export.worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
  });
  const result = Promise.race([work(wrap<ExportWorker>(worker)), failed]);
  return { result: result.finally(() => worker.terminate()), cancel: () => worker.terminate() };
}
