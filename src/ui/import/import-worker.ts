import { type Remote, wrap } from 'comlink';
import type { ImportWorker } from '../workers/import.worker.ts';

/** A worker that holds a file of another program as long as a dialog asks about it. */
export interface ImportHelp {
  readonly ask: Remote<ImportWorker>;
  /** Rejects when the worker breaks down: out of memory, or a fault in it. */
  readonly failed: Promise<never>;
  stop(): void;
}

export function startImportWorker(): ImportHelp {
  const worker = new Worker(new URL('../workers/import.worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
  });
  // Who waits for an answer hears of it there; nobody else needs to.
  failed.catch(() => undefined);
  return { ask: wrap<ImportWorker>(worker), failed, stop: () => worker.terminate() };
}
