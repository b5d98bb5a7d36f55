import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * A database of the browser, opened with the first call and kept. A failure to open is not kept, and neither is a connection
 * that the browser has ended, so the next call tries again.
 */
export function openOnce<Schema extends DBSchema>(name: string, create: (db: IDBPDatabase<Schema>) => void): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = (): void => {
    opened = null;
  };
  return () => {
    opened ??= openDB<Schema>(name, 1, { upgrade: create, terminated: forget }).catch((reason: unknown) => {
      forget();
      throw reason;
    });
    return opened;
  };
}
