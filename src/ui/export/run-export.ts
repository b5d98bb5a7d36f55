import { wrap } from 'comlink';
import type { ExportedFile, ExportOptions } from '../../jobs/export.ts';
import type { Result } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { pageBase } from '../browser-platform.ts';
import type { ExportWorker } from '../workers/export.worker.ts';

export interface ExportRun {
  readonly result: Promise<Result<readonly ExportedFile[]>>;
  /** Stops the work at once; `result` then never settles. */
  cancel(): void;
}

/** Exports in a worker of its own, which ends with the work. */
export function runExport(project: Project, options: ExportOptions): ExportRun {
  const worker = new Worker(new URL('../workers/export.worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
  });
  const result = Promise.race([wrap<ExportWorker>(worker).run(pageBase(), project, options), failed]);
  return { result: result.finally(() => worker.terminate()), cancel: () => worker.terminate() };
}
