import { expose } from 'comlink';
import { streamZip } from '../../formats/zip/stream-zip.ts';
import { finishTown } from '../../jobs/batch/finish-town.ts';
import { JOURNAL_FOLDER } from '../../jobs/batch/journal.ts';
import type { LeftOut } from '../../jobs/batch/papers/town-papers.ts';
import type { Making } from '../../jobs/batch/making.ts';
import type { BatchResult } from '../../jobs/batch/run-batch.ts';
import { listedCheck, type RowDoubt } from '../../jobs/town/not-listed.ts';
import type { TownRow } from '../../jobs/town/town-row.ts';
import { wordsOf } from '../../messages/index.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import { createBrowserPlatform } from '../browser-platform.ts';
import { fileSize } from '../export/file-size.ts';
import { directoryStore, fileIn, refused, townFolder } from '../storage/directory-store.ts';
import { isZipName, zipName } from '../town/zip-name.ts';
import type { ZipPart } from '../town/zip-parts.ts';
import { unpackFont } from './unpack-font.ts';

async function* filesOf(root: FileSystemDirectoryHandle, folder: string, files: readonly string[], onFile: (done: number) => void): AsyncGenerator<readonly [string, Uint8Array]> {
  for (const [i, path] of files.entries()) {
    const file = await fileIn(root, path);
    if (file === null) throw new DOMException(path, 'NotFoundError');
    yield [`${folder}/${path}`, new Uint8Array(await file.arrayBuffer())];
    onFile(i + 1);
  }
}

/** Removes zips that were handed over before. */
async function clearZips(journal: FileSystemDirectoryHandle, isOld: (name: string) => boolean): Promise<void> {
  const old: string[] = [];
  for await (const name of journal.keys()) if (isOld(name)) old.push(name);
  for (const name of old) await journal.removeEntry(name).catch(() => undefined);
}

/** What there is no room for is told before hours of writing; a browser that tells nothing of its room is taken at its word later. */
async function roomFor(need: number): Promise<Result<null>> {
  const { quota, usage } = await navigator.storage.estimate();
  const free = (quota ?? Infinity) - (usage ?? 0);
  return need <= free ? success(null) : failure(problem('townView.noRoomForZip', { need: fileSize(need), free: fileSize(Math.max(0, free)) }));
}

const api = {
  /** What the published list has against each of the villages; null = nothing. Rejects where there is no list. */
  async notListed(base: string, rows: readonly TownRow[]): Promise<readonly (RowDoubt | null)[]> {
    const check = await listedCheck(createBrowserPlatform(base, unpackFont));
    if (!check.ok) throw new Error(check.diagnostics[0]?.code);
    return rows.map(check.value);
  },
  /** Writes the papers of a town; they are in Chinese whatever the interface speaks. `base` is the folder the page was loaded from. */
  async finish(base: string, id: string, result: BatchResult, { leftOut, ownFonts = [] }: Making & { readonly leftOut: readonly LeftOut[] }): Promise<Result<readonly string[]>> {
    const platform = createBrowserPlatform(base, unpackFont);
    return finishTown(platform, directoryStore(await townFolder(id)), result, { leftOut, ownFonts, words: (diagnostic) => wordsOf(diagnostic, 'zh') });
  },
  /** Packs files of a town into a zip beside the journal, below one folder; the zip never lies in memory as a whole. Earlier ones go where they stand in the way. */
  async zip(id: string, folder: string, { files, bytes, number }: ZipPart & { readonly number: number }, onFile: (done: number) => void): Promise<Result<null>> {
    const root = await townFolder(id);
    const journal = await root.getDirectoryHandle(JOURNAL_FOLDER, { create: true });
    const name = zipName(number);
    await clearZips(journal, (one) => one === name);
    if (!(await roomFor(bytes)).ok) await clearZips(journal, isZipName);
    const room = await roomFor(bytes);
    if (!room.ok) return room;
    const stream = await (await journal.getFileHandle(name, { create: true })).createWritable();
    try {
      await streamZip(filesOf(root, folder, files, onFile), (chunk) => stream.write(chunk as Uint8Array<ArrayBuffer>));
      await stream.close();
      return success(null);
    } catch (error) {
      await stream.abort().catch(() => undefined);
      return refused(error instanceof DOMException && error.name === 'NotFoundError' ? error.message : `${folder}.zip`, error);
    }
  },
};

export type TownWorker = typeof api;

expose(api);
