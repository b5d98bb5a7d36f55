import type { DBSchema } from 'idb';
import type { Output } from '../../jobs/batch/village-job.ts';
import type { ShopOrder } from '../../jobs/export.ts';
import type { TownPlace, TownTexts } from '../../jobs/town/town-row.ts';
import { openOnce } from './open-once.ts';

/** A row of the table as it is kept: what was typed, and whether the row is left out of runs. */
export interface TownLine {
  readonly id: string;
  readonly texts: TownTexts;
  readonly isOff: boolean;
}

/** The project of a village that was opened from its town. */
export interface OpenedVillage {
  readonly documentId: string;
  /** Of the project as the run made it (projectMark): what differs was changed by a person. */
  readonly mark: string;
}

/** How far the last run came, for the start screen. */
export interface TownProgress {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
}

/** A town with its table, kept in this browser. What runs have made lies in the folder of the same id (townFolder). */
export interface TownRecord {
  readonly id: string;
  /** 石庙镇 */
  readonly name: string;
  readonly place: TownPlace;
  readonly lines: readonly TownLine[];
  readonly outputs: readonly Output[];
  /** How many villages at a time. */
  readonly workers: number;
  /** Who makes the signs; none = nobody in particular. */
  readonly shop?: ShopOrder;
  /** By the id of the line. */
  readonly opened: Readonly<Record<string, OpenedVillage>>;
  /** Names of the papers of the town that its last run wrote. */
  readonly papers: readonly string[];
  /** null = never run. */
  readonly progress: TownProgress | null;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

interface Schema extends DBSchema {
  towns: { key: string; value: TownRecord };
}

/** A database of its own: that of the projects is as old as the projects in it. */
const database = openOnce<Schema>('paitu-towns', (db) => {
  db.createObjectStore('towns', { keyPath: 'id' });
});

/** Resolves, with the time, when the town is on disk. */
export async function saveTown(town: Omit<TownRecord, 'savedAt'>): Promise<number> {
  const savedAt = Date.now();
  const writing = (await database()).transaction('towns', 'readwrite', { durability: 'strict' });
  await writing.store.put({ ...town, savedAt });
  await writing.done;
  return savedAt;
}

export const loadTown = async (id: string): Promise<TownRecord | null> => (await (await database()).get('towns', id)) ?? null;

/** The newest first. */
export async function recentTowns(): Promise<readonly TownRecord[]> {
  const all = await (await database()).getAll('towns');
  return all.sort((a, b) => b.savedAt - a.savedAt);
}

export const forgetTown = async (id: string): Promise<void> => (await database()).delete('towns', id);
