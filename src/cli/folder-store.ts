import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BatchStore } from '../jobs/batch/batch-store.ts';
import { writeBytes } from './files.ts';

/** A directory as the folder of a town. */
export const folderStore = (folder: string): BatchStore => ({
  read: (path) => readFile(join(folder, path)).then((bytes) => new Uint8Array(bytes), () => null),
  has: (path) => stat(join(folder, path)).then((found) => found.isFile(), () => false),
  write: (path, bytes) => writeBytes(join(folder, path), bytes),
});
