import { type Remote, wrap } from 'comlink';
import { pageBase } from '../browser-platform.ts';
import type { TownWorker } from '../workers/town.worker.ts';

/** Does one piece of work in a worker of its own, which is ended with it, or when `signal` says so. */
export function inTownWorker<T>(work: (worker: Remote<TownWorker>, base: string) => Promise<T>, signal?: AbortSignal): Promise<T> {
  const worker = new Worker(new URL('../workers/town.worker.ts', import.meta.url), { type: 'module' });
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
  return Promise.race([work(wrap<TownWorker>(worker), pageBase()), broken]).finally(() => worker.terminate());
}
