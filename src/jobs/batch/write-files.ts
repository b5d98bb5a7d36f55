import type { Diagnostic } from '../../model/diagnostic.ts';
import type { BatchStore } from './batch-store.ts';
import type { VillageFile } from './run-village.ts';
import type { VillageJob } from './village-job.ts';

/** Writes the files of a village into its folder; gives what the store refused, or null. */
export async function writeFiles(store: BatchStore, { folder }: VillageJob, files: readonly VillageFile[]): Promise<readonly Diagnostic[] | null> {
  for (const { name, bytes } of files) {
    const written = await store.write(`${folder}/${name}`, bytes);
    if (!written.ok) return written.diagnostics;
  }
  return null;
}
