import type { Result } from '../../model/diagnostic.ts';
import type { BatchStore } from './batch-store.ts';
import type { TownPlace } from '../town/town-row.ts';
import type { LastingFacts, VillageFacts } from './village-facts.ts';

/** The folder of the journal, below that of the town. */
export const JOURNAL_FOLDER = '.paitu-batch';
/** Raise it where entries look otherwise; older ones then count as none. */
const VERSION = 4;

/** What a run is as a whole. */
export interface RunEntry {
  /** YYYY-MM-DD: stands on all papers of the run, also of those that are made when it is taken up again. */
  readonly day: string;
  /** Where its folders begin (folderPlace): rows of other towns that come later do not give those that are there other names. */
  readonly place: TownPlace;
}

/** That a village is finished, and what the town has to know of it. It is written when all its files are there, so that half of a village never counts. */
export interface VillageEntry {
  /** Of the job that was done (jobKey). */
  readonly key: string;
  readonly facts: LastingFacts;
  /** Made from a project file that a person had changed in its folder (ownProject), not from its row. */
  readonly isOwn: boolean;
}

const runPath = `${JOURNAL_FOLDER}/run.json`;
const villagePath = (folder: string): string => `${JOURNAL_FOLDER}/villages/${folder}.json`;

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
  return entry !== null && typeof entry['day'] === 'string' && typeof entry['place'] === 'object' ? (entry as unknown as RunEntry) : null;
}

export const writeRun = (store: BatchStore, { day, place }: RunEntry): Promise<Result<unknown>> => writeEntry(store, runPath, { day, place });

/** What is noted of the village of a folder, whether its files are still there or not; null where nothing is. */
export async function readNote(store: BatchStore, folder: string): Promise<VillageEntry | null> {
  const entry = await readEntry(store, villagePath(folder));
  return entry === null || typeof entry['key'] !== 'string' || typeof entry['facts'] !== 'object' ? null : (entry as unknown as VillageEntry);
}

/** What is noted of the village of a folder; null where nothing is, or where a file of it is gone. */
export async function readVillage(store: BatchStore, folder: string): Promise<VillageEntry | null> {
  const village = await readNote(store, folder);
  for (const file of village?.facts.files ?? []) if (!(await store.has(`${folder}/${file}`))) return null;
  return village;
}

export const writeVillage = (store: BatchStore, { key, facts, isOwn }: Omit<VillageEntry, 'facts'> & { readonly facts: VillageFacts }): Promise<Result<unknown>> => {
  const { number: _, ...lasting } = facts;
  return writeEntry(store, villagePath(facts.folder), { key, facts: lasting, isOwn });
};
