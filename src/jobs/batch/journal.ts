import type { Result } from '../../model/diagnostic.ts';
import type { BatchStore } from './batch-store.ts';
import type { VillageFacts } from './village-facts.ts';

/** The folder of the journal, below that of the town. */
export const JOURNAL_FOLDER = '.paitu-batch';
/** Raise it where entries look otherwise; older ones then count as none. */
const VERSION = 2;

/** What a run is as a whole. */
export interface RunEntry {
  /** YYYY-MM-DD: stands on all papers of the run, also of those that are made when it is taken up again. */
  readonly day: string;
}

/** That a village is finished, and what the town has to know of it. It is written when all its files are there, so that half of a village never counts. */
export interface VillageEntry {
  /** Of the job that was done (jobKey). */
  readonly key: string;
  readonly facts: VillageFacts;
}

const runPath = `${JOURNAL_FOLDER}/run.json`;
const villagePath = (number: number): string => `${JOURNAL_FOLDER}/${String(number).padStart(4, '0')}.json`;

/** Parsed JSON of this version; null where there is no file, or none of ours, or half of one. */
async function readEntry(store: BatchStore, path: string): Promise<Readonly<Partial<Record<string, unknown>>> | null> {
  const bytes = await store.read(path);
  if (bytes === null) return null;
  try {
    const entry: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof entry === 'object' && entry !== null && 'version' in entry && entry.version === VERSION ? entry : null;
  } catch {
    return null;
  }
}

const writeEntry = (store: BatchStore, path: string, entry: object): Promise<Result<unknown>> =>
  store.write(path, new TextEncoder().encode(JSON.stringify({ version: VERSION, ...entry })));

export async function readRun(store: BatchStore): Promise<RunEntry | null> {
  const entry = await readEntry(store, runPath);
  return entry !== null && typeof entry['day'] === 'string' ? { day: entry['day'] } : null;
}

export const writeRun = (store: BatchStore, run: RunEntry): Promise<Result<unknown>> => writeEntry(store, runPath, run);

export async function readVillage(store: BatchStore, number: number): Promise<VillageEntry | null> {
  const entry = await readEntry(store, villagePath(number));
  return entry !== null && typeof entry['key'] === 'string' && typeof entry['facts'] === 'object' ? (entry as unknown as VillageEntry) : null;
}

export const writeVillage = (store: BatchStore, { key, facts }: VillageEntry): Promise<Result<unknown>> =>
  writeEntry(store, villagePath(facts.number), { key, facts });
