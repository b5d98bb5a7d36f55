import type { DBSchema, IDBPDatabase } from 'idb';
import { openOnce } from './open-once.ts';

/** What the list of recent projects shows. */
export interface DocumentRecord {
  readonly id: string;
  readonly name: string;
  /** 省 › 市 › 县 › 镇 */
  readonly place: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Number of the newest checkpoint. */
  readonly seq: number;
  /** SVG of the gate; null until one was made. */
  readonly thumbnail: string | null;
}

/** A whole project file as it was at one moment. */
export interface Checkpoint {
  readonly documentId: string;
  readonly seq: number;
  readonly savedAt: number;
  readonly bytes: Uint8Array;
}

interface Schema extends DBSchema {
  documents: { key: string; value: DocumentRecord };
  checkpoints: { key: [string, number]; value: Checkpoint };
}

export type Database = IDBPDatabase<Schema>;

/** The one database of the page. */
export const database: () => Promise<Database> = openOnce<Schema>('paitu', (db) => {
  db.createObjectStore('documents', { keyPath: 'id' });
  db.createObjectStore('checkpoints', { keyPath: ['documentId', 'seq'] });
});
