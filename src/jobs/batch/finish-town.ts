import { failure, success, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import type { Platform } from '../../model/platform.ts';
import type { BatchStore } from './batch-store.ts';
import type { Making } from './making.ts';
import type { LeftOut } from './papers/town-papers.ts';
import { townFiles } from './papers/town-files.ts';
import { factsOfRun, type BatchResult } from './run-batch.ts';
import type { VillageFacts } from './village-facts.ts';
import { writeFiles } from './write-files.ts';

interface Finish extends Pick<Making, 'ownFonts'> {
  readonly leftOut: readonly LeftOut[];
  /** Words of a diagnostic for whoever reads the papers. */
  readonly words: (diagnostic: Diagnostic) => string;
  readonly deflate?: (bytes: Uint8Array) => Uint8Array;
}

/** Writes the papers of the town into its folder, from the journal of a run that came to its end; gives their names. */
export async function finishTown(platform: Platform, store: BatchStore, result: BatchResult, { leftOut, words, ownFonts = [], deflate }: Finish): Promise<Result<readonly string[]>> {
  const villages: VillageFacts[] = [];
  for await (const facts of factsOfRun(store, result)) villages.push(facts);
  if (villages.length === 0) return success([]);
  const files = await townFiles(platform, { villages, leftOut, day: result.day, words, ownFonts }, deflate);
  if (!files.ok) return files;
  const refused = await writeFiles(store, files.value);
  if (refused !== null) return failure(...refused);
  return success(files.value.map(({ name }) => name));
}
