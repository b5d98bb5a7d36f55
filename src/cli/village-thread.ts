import type { Making } from '../jobs/batch/making.ts';
import type { VillageWorker } from '../jobs/batch/run-batch.ts';
import type { VillageOutcome } from '../jobs/batch/run-village.ts';
import { startThread } from './start-thread.ts';

/** What a thread is started with. */
export interface ThreadData {
  readonly folder: string;
  readonly making: Making;
}

const ENTRY = new URL('./batch-worker.ts', import.meta.url).href;

/**
 * A thread that runs one village at a time and writes its files below `folder`. It breaks down as a whole: an error of it
 * rejects the village under way.
 */
export function villageThread(folder: string, making: Making = {}): VillageWorker {
  const workerData: ThreadData = { folder, making };
  const thread = startThread(ENTRY, { workerData });
  // A thread that breaks down between two villages is found out by the next one.
  thread.on('error', () => undefined);
  return {
    run: (job) =>
      new Promise<VillageOutcome>((settle, reject) => {
        const forget = (): void => void thread.off('message', taken).off('error', failed).off('exit', ended);
        const taken = (outcome: VillageOutcome): void => (forget(), settle(outcome));
        const failed = (error: Error): void => (forget(), reject(error));
        const ended = (code: number): void => failed(new Error(`exit ${code}`));
        thread.on('message', taken).on('error', failed).on('exit', ended);
        thread.postMessage(job);
      }),
    end: () => void thread.terminate(),
  };
}
