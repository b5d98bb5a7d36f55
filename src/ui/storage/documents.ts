import { type Database, database, type DocumentRecord } from './database.ts';

/** How many whole states of a project are kept: where the newest cannot be read, the one before can. */
const KEPT_CHECKPOINTS = 2;

const range = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

async function dropOld(db: Pick<Database, 'getAllKeys'>, id: string): Promise<readonly [string, number][]> {
  const keys = await db.getAllKeys('checkpoints', range(id));
  return keys.slice(0, Math.max(0, keys.length - KEPT_CHECKPOINTS));
}

/** Writes a state in one transaction; resolves, with the time, only when it is on disk. */
export async function saveDocument(
  id: string,
  title: Pick<DocumentRecord, 'name' | 'place'>,
  bytes: Uint8Array,
): Promise<number> {
  const db = await database();
  const savedAt = Date.now();
  const transaction = db.transaction(['documents', 'checkpoints'], 'readwrite', { durability: 'strict' });
  const documents = transaction.objectStore('documents');
  const checkpoints = transaction.objectStore('checkpoints');
  const before = await documents.get(id);
  const seq = (before?.seq ?? 0) + 1;
  await checkpoints.put({ documentId: id, seq, savedAt, bytes });
  await documents.put({ id, ...title, savedAt, seq, thumbnail: before?.thumbnail ?? null });
  await transaction.done;
  for (const key of await dropOld(db, id)) await db.delete('checkpoints', key);
  return savedAt;
}

/** The kept states of a project, the newest first; empty for an unknown one. */
export async function loadDocument(id: string): Promise<readonly Uint8Array[]> {
  const db = await database();
  const all = await db.getAll('checkpoints', range(id));
  return all.reverse().map((checkpoint) => checkpoint.bytes);
}

/** The newest first. */
export async function recentDocuments(): Promise<readonly DocumentRecord[]> {
  const all = await (await database()).getAll('documents');
  return all.sort((a, b) => b.savedAt - a.savedAt);
}

export async function saveThumbnail(id: string, thumbnail: string): Promise<void> {
  const transaction = (await database()).transaction('documents', 'readwrite');
  const record = await transaction.store.get(id);
  if (record !== undefined) await transaction.store.put({ ...record, thumbnail });
  await transaction.done;
}

export async function forgetDocument(id: string): Promise<void> {
  const transaction = (await database()).transaction(['documents', 'checkpoints'], 'readwrite');
  await transaction.objectStore('documents').delete(id);
  await transaction.objectStore('checkpoints').delete(range(id));
  await transaction.done;
}
