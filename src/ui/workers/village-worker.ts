import { wrap } from 'comlink';
import type { Making } from '../../jobs/batch/making.ts';
import type { VillageWorker } from '../../jobs/batch/run-batch.ts';
import { pageBase } from '../browser-platform.ts';
import type { BatchWorker } from './batch.worker.ts';

/** A worker of the browser that runs one village at a time, for runBatch(). A fault that it cannot tell rejects the village under way. */
export function villageWorker(making: Making): VillageWorker {
  const worker = new Worker(new URL('./batch.worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<BatchWorker>(worker);
  const begun = remote.begin(pageBase(), making);
  return {
    run: (job) =>
      new Promise((settle, reject) => {
        worker.onerror = (event) => reject(new Error(event.message));
        begun.then(() => remote.run(job)).then(settle, reject);
      }),
    end: () => worker.terminate(),
  };
}

/** How many villages at a time: a core each, one left for the page; each worker holds fonts of some 100 MB. */
export const villageWorkers = (): number => Math.max(1, Math.min(8, navigator.hardwareConcurrency - 1));
