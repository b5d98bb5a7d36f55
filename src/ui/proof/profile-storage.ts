import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A print profile that a person loaded; it stays in this browser and is never part of a project. */
export interface StoredProfile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A shop's profile as it was read from its file; the same holds for it. */
export interface StoredShop {
  readonly name: string;
  readonly json: unknown;
  readonly icc: Uint8Array | null;
}

interface Schema extends DBSchema {
  profiles: { key: string; value: StoredProfile };
  shops: { key: string; value: StoredShop };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('paitu-profiles', 1, {
    upgrade(db) {
      db.createObjectStore('profiles', { keyPath: 'name' });
      db.createObjectStore('shops', { keyPath: 'name' });
    },
    terminated: () => {
      opened = null;
    },
  }).catch((reason: unknown) => {
    opened = null;
    throw reason;
  });
  return opened;
}

/** All of them by name; none where the browser keeps nothing. */
export async function storedProfiles(): Promise<readonly StoredProfile[]> {
  try {
    return await (await database()).getAll('profiles');
  } catch {
    // A browser that keeps nothing still proofs with the profile that is shipped.
    return [];
  }
}

/** Keeps a profile for the next time; false where the browser keeps nothing. */
export async function keepProfile(profile: StoredProfile): Promise<boolean> {
  try {
    await (await database()).put('profiles', profile);
    return true;
  } catch {
    return false;
  }
}

/** The shops that a person loaded, by name; none where the browser keeps nothing. */
export async function storedShops(): Promise<readonly StoredShop[]> {
  try {
    return await (await database()).getAll('shops');
  } catch {
    return [];
  }
}

/** Keeps a shop for the next time; false where the browser keeps nothing. */
export async function keepShop(shop: StoredShop): Promise<boolean> {
  try {
    await (await database()).put('shops', shop);
    return true;
  } catch {
    return false;
  }
}
