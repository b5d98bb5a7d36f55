import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failure, problem, success, type Result } from '../model/diagnostic.ts';

/** Reasons a system gives for refusing a file that have words of their own. */
const KNOWN = new Set(['ENOENT', 'EISDIR', 'ENOTDIR', 'EACCES', 'EPERM', 'ENOSPC', 'EROFS', 'ENAMETOOLONG', 'EEXIST']);

function refused(file: string, error: unknown): { ok: false; diagnostics: readonly ReturnType<typeof problem>[] } {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return failure(problem(KNOWN.has(reason) ? `file.${reason}` : 'file.other', { file, reason }));
}

export async function readBytes(file: string): Promise<Result<Uint8Array>> {
  try {
    return success(new Uint8Array(await readFile(file)));
  } catch (error) {
    return refused(file, error);
  }
}

type Taken = 'file' | 'folder';

const takenBy = (path: string): Promise<Taken | null> =>
  stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => null,
  );

/** Refuses a path that is taken, before the work for it is done; a folder also where overwriting is allowed. */
export async function whereFree(file: string, mayOverwrite = false): Promise<Result<string>> {
  const taken = await takenBy(file);
  if (taken === 'folder') return failure(problem('file.EISDIR', { file }));
  return taken === 'file' && !mayOverwrite ? failure(problem('file.exists', { file })) : success(file);
}

/** Makes a folder and those above it. Node's own `recursive` never ends where a file system answers ENOENT for ever. */
async function makeFolder(folder: string): Promise<void> {
  if ((await takenBy(folder)) === 'folder') return;
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above);
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** Writes beside the target and puts it in place when it is whole, so that a full disk leaves no half file. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const part = `${file}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Writes a file, over one that is there, and its folder if need be. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<Result<string>> {
  try {
    await makeFolder(dirname(file));
    await writeWhole(file, bytes);
    return success(file);
  } catch (error) {
    return refused(file, error);
  }
}

/** Writes all files into a folder and gives their paths; stops at the first that is refused. */
export async function writeAll(
  folder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Result<readonly string[]>> {
  const written: string[] = [];
  for (const { name, bytes } of files) {
    const one = await writeBytes(join(folder, name), bytes);
    if (!one.ok) return one;
    written.push(one.value);
  }
  return success(written);
}
