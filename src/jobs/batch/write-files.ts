import type { Diagnostic } from '../../model/diagnostic.ts';
import type { BatchStore } from './batch-store.ts';
import type { VillageFile } from './run-village.ts';

/** Writes files into the town's folder, or one below it, until one is refused; gives why, or null. */
export async function writeFiles(store: BatchStore, files: readonly VillageFile[], folder?: string): Promise<readonly Diagnostic[] | null> {
  for (const { name, bytes } of files) {
    const written = await store.write(folder === undefined ? name : `${folder}/${name}`, bytes);
    if (!written.ok) return written.diagnostics;
  }
  return null;
}
