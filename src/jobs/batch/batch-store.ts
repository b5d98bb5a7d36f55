import type { Result } from '../../model/diagnostic.ts';

/**
 * The folder of a town, wherever it lies: a directory in Node, the browser's own file system in a page. Paths have `/` between
 * folders. What cannot be written (a full disk) is told as a diagnostic.
 */
export interface BatchStore {
  /** The bytes of a file; null where there is none. */
  read(path: string): Promise<Uint8Array | null>;
  has(path: string): Promise<boolean>;
  /** Writes a file whole or not at all, over one that is there, and the folders above it. */
  write(path: string, bytes: Uint8Array): Promise<Result<unknown>>;
}
