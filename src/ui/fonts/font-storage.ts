import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { FontFace } from '../../text/types.ts';

/** A licensed font file and the faces that it answers; it stays in this browser and is never part of a project. */
export interface StoredFont {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly faces: readonly FontFace[];
}

interface Schema extends DBSchema {
  fonts: { key: string; value: StoredFont };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('paitu-fonts', 1, {
    upgrade: (db) => void db.createObjectStore('fonts', { keyPath: 'file' }),
    terminated: () => {
      opened = null;
    },
  }).catch((reason: unknown) => {
    opened = null;
    throw reason;
  });
  return opened;
}

/** All of them; none where the browser keeps nothing. */
export async function storedFonts(): Promise<readonly StoredFont[]> {
  try {
    return await (await database()).getAll('fonts');
  } catch {
    // A browser that keeps nothing still draws with the fonts that are shipped.
    return [];
  }
}

/** Keeps exactly these for the next time; false where the browser keeps nothing. */
export async function keepFonts(fonts: readonly StoredFont[]): Promise<boolean> {
  try {
    const writing = (await database()).transaction('fonts', 'readwrite');
    await writing.store.clear();
    for (const font of fonts) await writing.store.put(font);
    await writing.done;
    return true;
  } catch {
    return false;
  }
}
