import { proxy } from 'comlink';
import { safeName } from '../../jobs/file-name.ts';
import { JOURNAL_FOLDER } from '../../jobs/batch/journal.ts';
import { wordsOf } from '../../messages/index.ts';
import { currentLanguage } from '../i18n.ts';
import { directoryStore, fileIn, townFolder } from '../storage/directory-store.ts';
import { inTownWorker } from './in-town-worker.ts';
import type { TownSession } from './town-session.ts';
import { finishedOfRow, type TownState } from './town-state.ts';
import { ZIP_NAME } from './zip-name.ts';

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

/** What a save is told and asks on the way. */
interface Saving {
  readonly signal: AbortSignal;
  readonly onFile: (done: number) => void;
}

/** Packs the files into one zip on the disk of the browser and hands it over; nothing of it is held in memory. */
export async function downloadTown(town: TownSession, files: readonly string[], { signal, onFile }: Saving): Promise<void> {
  const folder = folderName(town);
  await inTownWorker((worker) => worker.zip(town.id, folder, files, proxy(onFile)), signal);
  const zip = await fileIn(await townFolder(town.id), `${JOURNAL_FOLDER}/${ZIP_NAME}`);
  if (zip === null) return;
  const url = URL.createObjectURL(zip);
  Object.assign(document.createElement('a'), { href: url, download: `${folder}.zip` }).click();
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

/** Asks for a folder and writes the files into a new one below it. False where the person chose none. */
export async function saveTownFolder(town: TownSession, files: readonly string[], { signal, onFile }: Saving): Promise<boolean> {
  const picked = await window.showDirectoryPicker?.({ mode: 'readwrite' }).catch(() => undefined);
  if (picked === undefined) return false;
  const from = await townFolder(town.id);
  const to = directoryStore(await picked.getDirectoryHandle(folderName(town), { create: true }));
  for (const [i, path] of files.entries()) {
    signal.throwIfAborted();
    const file = await fileIn(from, path);
    if (file !== null) {
      const written = await to.write(path, new Uint8Array(await file.arrayBuffer()));
      if (!written.ok) throw new Error(written.diagnostics.map((one) => wordsOf(one, currentLanguage())).join(' '));
    }
    onFile(i + 1);
  }
  return true;
}
