import { fileName } from '../file-name.ts';
import type { BatchStore } from './batch-store.ts';
import { fileMark } from './file-mark.ts';
import { readNote } from './journal.ts';
import type { VillageJob } from './village-job.ts';

/**
 * The project file in the folder of a village that is a person's: changed since a run wrote it, or made from such a one by the
 * last run. Null where it is as a run has made it from its row, or where none is there. `hasRun`: the folder of the town has
 * a journal; in one that has none, whatever lies there is a person's, while beside a journal a file without a note was
 * written by a run that was killed.
 */
export async function ownProject(store: BatchStore, { folder, row }: VillageJob, hasRun: boolean): Promise<Uint8Array | null> {
  const note = await readNote(store, folder);
  if (note === null && hasRun) return null;
  const bytes = await store.read(`${folder}/${note?.facts.files[0] ?? fileName([row.unit], 'paitu')}`);
  return bytes === null || (note !== null && !note.isOwn && note.facts.projectMark === fileMark(bytes)) ? null : bytes;
}
