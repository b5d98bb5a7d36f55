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

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Refuses a path that is taken, before the work for it is done. */
export const whereFree = async (file: string): Promise<Result<string>> =>
  (await exists(file)) ? failure(problem('file.exists', { file })) : success(file);

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
    await mkdir(dirname(file), { recursive: true });
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
