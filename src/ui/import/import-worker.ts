import { proxy, type Remote, wrap } from 'comlink';
import type { ReadStep } from '../../jobs/import/index.ts';
import { readLimits } from '../../jobs/import/time-limits.ts';
import { failure, problem, type Result } from '../../model/diagnostic.ts';
import type { ImportWorker } from '../workers/import.worker.ts';
import type { FileView } from './file-view.ts';

/** A worker that holds a file of another program as long as a dialog asks about it. */
export interface ImportHelp {
  readonly ask: Remote<ImportWorker>;
  /** Rejects when the worker breaks down: out of memory, or a fault in it. */
  readonly failed: Promise<never>;
  /** Reads the file. A reader that stands still or takes too long was led astray by a broken file: the worker is ended. */
  read(name: string, bytes: Uint8Array, encoding: string | null, onStep: (step: ReadStep) => void): Promise<Result<FileView>>;
  stop(): void;
}

export function startImportWorker(): ImportHelp {
  const worker = new Worker(new URL('../workers/import.worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
  });
  // Who waits for an answer hears of it there; nobody else needs to.
  failed.catch(() => undefined);
  const ask = wrap<ImportWorker>(worker);
  let [quiet, most]: (ReturnType<typeof setTimeout> | undefined)[] = [];
  const rest = (): void => {
    clearTimeout(quiet);
    clearTimeout(most);
  };
  const stop = (): void => {
    rest();
    worker.terminate();
  };
  const read: ImportHelp['read'] = (name, bytes, encoding, onStep) => {
    const limits = readLimits(bytes.length);
    const stuck = new Promise<Result<FileView>>((settle, reject) => {
      const giveUp = (): void => {
        stop();
        settle(failure(problem('import.tooSlow')));
      };
      const steps = (step: ReadStep): void => {
        onStep(step);
        clearTimeout(quiet);
        quiet = setTimeout(giveUp, limits.quietMs);
        most ??= setTimeout(giveUp, limits.mostMs);
      };
      quiet = setTimeout(giveUp, limits.loadingMs);
      void ask.read(name, bytes, encoding, proxy(steps)).then(settle, reject);
    });
    return Promise.race([stuck, failed]).finally(rest);
  };
  return { ask, failed, read, stop };
}
