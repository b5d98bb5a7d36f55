import type { BatchStore } from '../../jobs/batch/batch-store.ts';
import { failure, problem, success } from '../../model/diagnostic.ts';

const TOWNS = 'towns';

/** The folder that holds a file, and its name there. */
async function placeOf(root: FileSystemDirectoryHandle, path: string, create: boolean): Promise<{ folder: FileSystemDirectoryHandle; name: string }> {
  const parts = path.split('/');
  let folder = root;
  for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create });
  return { folder, name: parts.at(-1)! };
}

const isMissing = (error: unknown): boolean => error instanceof DOMException && (error.name === 'NotFoundError' || error.name === 'TypeMismatchError');

/** A file of the folder, to be read or downloaded; null where there is none. It is not read into memory. */
export async function fileIn(root: FileSystemDirectoryHandle, path: string): Promise<File | null> {
  try {
    const { folder, name } = await placeOf(root, path, false);
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Writes to a copy that takes the place of the file when it is closed, so that the file is whole or as it was. */
async function write(root: FileSystemDirectoryHandle, path: string, bytes: Uint8Array): Promise<void> {
  const { folder, name } = await placeOf(root, path, true);
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  try {
    await stream.write(bytes as Uint8Array<ArrayBuffer>);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
}

const REASONS: Readonly<Partial<Record<string, string>>> = {
  QuotaExceededError: 'file.ENOSPC', NotAllowedError: 'file.EACCES', SecurityError: 'file.EACCES', NoModificationAllowedError: 'file.EPERM', NotFoundError: 'file.ENOENT',
};

/** Why the browser has refused a file or folder, in our own words. */
export function refused(path: string, error: unknown): ReturnType<typeof failure> {
  const reason = error instanceof Error ? error.name : String(error);
  return failure(problem(REASONS[reason] ?? 'file.other', { file: path, reason }));
}

/** A folder of the browser (its own file system, or one that a person has picked) as the folder of a town. */
export const directoryStore = (root: FileSystemDirectoryHandle): BatchStore => ({
  read: async (path) => {
    const file = await fileIn(root, path);
    return file === null ? null : new Uint8Array(await file.arrayBuffer());
  },
  has: async (path) => (await fileIn(root, path)) !== null,
  write: (path, bytes) => write(root, path, bytes).then(() => success(path), (error: unknown) => refused(path, error)),
});

/** The folder of a town in the browser's own file system (OPFS): it stays when the window is closed. */
export async function townFolder(id: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return (await root.getDirectoryHandle(TOWNS, { create: true })).getDirectoryHandle(id, { create: true });
}

/** Removes the folder of a town from the browser's own file system, with all that is in it. */
export async function removeTownFolder(id: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const towns = await root.getDirectoryHandle(TOWNS, { create: true });
  await towns.removeEntry(id, { recursive: true }).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

/** Removes folders of villages that are no more, so that a table that was changed often does not fill the disk. */
export async function keepFolders(root: FileSystemDirectoryHandle, kept: ReadonlySet<string>): Promise<void> {
  const old: string[] = [];
  for await (const [name, { kind }] of root.entries()) if (kind === 'directory' && !kept.has(name)) old.push(name);
  for (const name of old) await root.removeEntry(name, { recursive: true });
}
