import { openOnce } from './open-once.ts';

/** Things that stay on this machine, by a key of their own: licensed fonts, print profiles, shops. Never part of a project. */
export interface MachineStore<T> {
  /** All of them; none where the browser keeps nothing. */
  all(): Promise<readonly T[]>;
  /** Keeps one for the next time, in place of that with the same key; false where the browser keeps nothing. */
  keep(one: T): Promise<boolean>;
  /** Keeps exactly these. */
  replace(all: readonly T[]): Promise<boolean>;
}

const STORE = 'things';

/** A browser that keeps nothing still works; it only forgets. */
const settled = (work: Promise<unknown>): Promise<boolean> => work.then(() => true, () => false);

/** A store in a database of its own; `key` is the field that tells the things apart. */
export function machineStore<T extends object>(name: string, key: keyof T & string): MachineStore<T> {
  const database = openOnce<{ [STORE]: { key: string; value: T } }>(name, (db) => {
    db.createObjectStore(STORE, { keyPath: key });
  });
  const replaceAll = async (all: readonly T[]): Promise<void> => {
    const writing = (await database()).transaction(STORE, 'readwrite');
    await writing.store.clear();
    for (const one of all) await writing.store.put(one);
    await writing.done;
  };
  return {
    all: async () => {
      try {
        return await (await database()).getAll(STORE);
      } catch {
        return [];
      }
    },
    keep: (one) => settled(database().then((db) => db.put(STORE, one))),
    replace: (all) => settled(replaceAll(all)),
  };
}
