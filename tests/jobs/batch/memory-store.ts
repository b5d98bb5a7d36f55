import type { BatchStore } from '../../../src/jobs/batch/batch-store.ts';
import { failure, problem, success } from '../../../src/model/diagnostic.ts';

/** A folder in memory; `room` is how many files it takes before it is full. */
export function memoryStore(room = Infinity): BatchStore & { readonly files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    read: async (path) => files.get(path) ?? null,
    has: async (path) => files.has(path),
    write: async (path, bytes) => {
      if (files.size >= room && !files.has(path)) return failure(problem('file.ENOSPC', { file: path }));
      files.set(path, bytes);
      return success(path);
    },
  };
}
