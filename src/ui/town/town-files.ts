import { proxy } from 'comlink';
import { safeName } from '../../jobs/file-name.ts';
import { JOURNAL_FOLDER } from '../../jobs/batch/journal.ts';
import { failure, problem, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import { wordsOf } from '../../messages/index.ts';
import { currentLanguage } from '../i18n.ts';
import { directoryStore, fileIn, refused, townFolder } from '../storage/directory-store.ts';
import { inTownWorker } from './in-town-worker.ts';
import type { TownSession } from './town-session.ts';
import { finishedOfRow, type TownState } from './town-state.ts';
import { zipName } from './zip-name.ts';
import type { SizedFile, ZipPart } from './zip-parts.ts';

/** The finished files of a town as they stand in its folder: those of villages as they now are, and the papers. */
export function filesOfTown(state: Pick<TownState, 'finished' | 'folders' | 'keys' | 'papers'>): readonly string[] {
  const villages = [...state.keys].flatMap(([number, key]) => {
    const made = finishedOfRow(state, number - 1);
    return made?.key === key && made.facts.state === 'done' ? [made.facts] : [];
  });
  return [...state.papers, ...villages.flatMap(({ folder, files }) => files.map((file) => `${folder}/${file}`))];
}

/** 栾川县石庙镇: the folder that a person gets. */
export const folderName = ({ place, name }: Pick<TownSession, 'place' | 'name'>): string => safeName(place.town === '' ? name : `${place.county}${place.town}`);

/** The files with their sizes. Those that cannot be read any more are there with 0: to save them fails and tells which. */
export async function sizedFiles(id: string, files: readonly string[]): Promise<readonly SizedFile[]> {
  const root = await townFolder(id);
  return Promise.all(files.map(async (path) => ({ path, bytes: (await fileIn(root, path).catch(() => null))?.size ?? 0 })));
}

/** What a save is told and asks on the way. */
interface Saving {
  readonly signal: AbortSignal;
  readonly onFile: (done: number) => void;
}

/** An error whose message is for people. */
const saidError = (diagnostics: readonly Diagnostic[]): Error => new Error(diagnostics.map((one) => wordsOf(one, currentLanguage())).join(''));

/** Packs files into one zip on the disk of the browser and hands it over; nothing of it is held in memory. */
export async function downloadTown(town: TownSession, part: ZipPart, { name, number }: { readonly name: string; readonly number: number }, { signal, onFile }: Saving): Promise<void> {
  const packed = await inTownWorker<Result<null>>(async (worker) => worker.zip(town.id, folderName(town), { ...part, number }, proxy(onFile)), signal);
  if (!packed.ok) throw saidError(packed.diagnostics);
  const zip = await fileIn(await townFolder(town.id), `${JOURNAL_FOLDER}/${zipName(number)}`);
  if (zip === null) throw saidError([problem('file.ENOENT', { file: name })]);
  const url = URL.createObjectURL(zip);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The browser reads the address after the click; it may be let go once the download has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

declare global {
  interface Window {
    /** Chromium alone. */
    showDirectoryPicker?: (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
  }
}

export const canPickFolder = (): boolean => window.showDirectoryPicker !== undefined;

/** The folder that a person chooses; null where none is chosen. */
async function pickFolder(name: string): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await window.showDirectoryPicker?.({ mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw saidError(refused(name, error).diagnostics);
  }
}

/** Asks for a folder and writes the files into one below it, over those that are there. False where the person chose none. */
export async function saveTownFolder(town: TownSession, files: readonly string[], { signal, onFile }: Saving): Promise<boolean> {
  const name = folderName(town);
  const picked = await pickFolder(name);
  if (picked === null) return false;
  const [from, to] = [await townFolder(town.id), directoryStore(picked)];
  for (const [i, path] of files.entries()) {
    signal.throwIfAborted();
    const file = await fileIn(from, path);
    const written = file === null ? failure(problem('file.ENOENT', { file: path })) : await to.write(`${name}/${path}`, new Uint8Array(await file.arrayBuffer()));
    if (!written.ok) throw saidError([...written.diagnostics, problem('townView.savedPart', { done: i, total: files.length })]);
    onFile(i + 1);
  }
  return true;
}
