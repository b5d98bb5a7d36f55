import { type Remote, wrap } from 'comlink';
import type { UnderlayWorker } from '../workers/underlay.worker.ts';

/** A worker that unpacks pictures and pages, as long as somebody needs it. */
export interface UnderlayHelp {
  readonly ask: Remote<UnderlayWorker>;
  /** Rejects when the worker breaks down: out of memory, or a fault in it. */
  readonly failed: Promise<never>;
  /** Stops the work at once. */
  stop(): void;
}

export function startUnderlayWorker(): UnderlayHelp {
  const worker = new Worker(new URL('../workers/underlay.worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
  });
  // Who waits for an answer hears of it there; nobody else needs to.
  failed.catch(() => undefined);
  return { ask: wrap<UnderlayWorker>(worker), failed, stop: () => worker.terminate() };
}
