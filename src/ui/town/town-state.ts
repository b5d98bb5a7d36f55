import type { BatchControl } from '../../jobs/batch/batch-control.ts';
import type { BatchProgress } from '../../jobs/batch/run-progress.ts';
import { folderPlace, villageFolder } from '../../jobs/batch/village-folder.ts';
import { makingMark, type Making } from '../../jobs/batch/making.ts';
import { jobKey, villageJobs, type Output, type VillageJob } from '../../jobs/batch/village-job.ts';
import type { ShopOrder } from '../../jobs/export.ts';
import type { OwnFontFile } from '../../jobs/own-fonts.ts';
import { readTown, type KnownNames } from '../../jobs/town/read-town.ts';
import type { ReadRow, TownPlace } from '../../jobs/town/town-row.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { OpenedVillage, TownLine, TownProgress } from '../storage/towns.ts';
import { listedBy, type Listing } from './listing.ts';
import type { TableHistory } from './table-history.ts';
import { villageState, type Finished, type VillageState } from './village-state.ts';

/** A run that goes on; `writing`: the villages are done, the papers of the town are being made. */
export interface Running {
  readonly kind: 'going' | 'paused' | 'writing';
  readonly progress: BatchProgress;
  /** Numbers of the villages that workers are at. */
  readonly now: ReadonlySet<number>;
  readonly control: BatchControl;
}

/** How the last run of this window ended. */
export interface Ended {
  readonly kind: 'ended';
  readonly outcome: 'finished' | 'cancelled' | 'failed';
  readonly progress: BatchProgress | null;
  /** Why it failed. */
  readonly diagnostics: readonly Diagnostic[];
}

export type RunState = { readonly kind: 'idle' } | Running | Ended;

export const isRunning = (run: RunState): run is Running => run.kind === 'going' || run.kind === 'paused' || run.kind === 'writing';

/** A town as it is worked on. What follows from the table (reads, folders, keys) is kept beside it, made with each change. */
export interface TownState {
  readonly history: TableHistory;
  readonly reads: readonly ReadRow[];
  /** What the published list has against a village, by its path (pathOfRow); null = nothing. Villages that were not asked about yet are missing. */
  readonly listing: Listing;
  /** What each village is to be made from, by number; villages that cannot be made have none. */
  readonly keys: ReadonlyMap<number, string>;
  /** Of the village of each row, from 0; null of rows that cannot be read. */
  readonly folders: readonly (string | null)[];
  /** Where the folders begin. */
  readonly folderPlace: TownPlace;
  /** As the run in the folder noted it; null where there was none. */
  readonly runPlace: TownPlace | null;
  /** What was made, by the folder of the village: rows may come and go. */
  readonly finished: ReadonlyMap<string, Finished>;
  readonly outputs: readonly Output[];
  readonly workers: number;
  /** Who makes the signs; null = nobody in particular. */
  readonly shop: ShopOrder | null;
  /** The person's own fonts of this browser. */
  readonly fonts: readonly OwnFontFile[];
  readonly opened: Readonly<Record<string, OpenedVillage>>;
  /** Projects that a person has changed, by the id of the line. */
  readonly own: ReadonlyMap<string, Uint8Array>;
  readonly progress: TownProgress | null;
  /** Names of the papers that the last run wrote. */
  readonly papers: readonly string[];
  /** YYYY-MM-DD: the day of the run in the folder, or today. */
  readonly day: string;
  readonly run: RunState;
  /** What is shown beside the run; remembered while the page lives, so that who comes back from a village finds the board. */
  readonly tab: 'table' | 'board';
  readonly readOnly: boolean;
}

/** What does not change while a town is open. */
export interface TownGround {
  readonly id: string;
  readonly name: string;
  readonly place: TownPlace;
  readonly known: KnownNames;
  /** Of all templates of the program. */
  readonly templates: string;
}

export const isBlank = ({ texts }: TownLine): boolean => Object.keys(texts).length === 0;

/** For whom and with what the files are made. */
export const makingOf = ({ shop, fonts }: Pick<TownState, 'shop' | 'fonts'>): Making => ({ ...(shop === null ? {} : { shop }), ...(fonts.length === 0 ? {} : { ownFonts: fonts }) });

/** The jobs of the table as it is: rows that are off or faulty have none. */
export function jobsOf(state: Omit<TownState, Exclude<Derived, 'reads' | 'folderPlace'>>): readonly VillageJob[] {
  const { history, reads, outputs, day, own, folderPlace: place } = state;
  const rows = reads.map(({ value }, i) => (history.lines[i]!.isOff ? null : value));
  return villageJobs(rows, { outputs, day, place, making: makingMark(makingOf(state)) }).map((job) => {
    const project = own.get(history.lines[job.number - 1]!.id);
    return project === undefined ? job : { ...job, project };
  });
}

/** What of the state follows from the rest of it. */
export type Derived = 'reads' | 'folders' | 'folderPlace' | 'keys';

/** What follows from the table and the choices of the run. */
export function derived(state: Omit<TownState, Derived>, { place, known, templates }: TownGround): TownState {
  const { lines } = state.history;
  // A row without any text is one that has not been begun: nothing is wrong with it.
  const reads = readTown({ place, rows: lines.map(({ texts }) => texts) }, { ...known, listed: listedBy(state.listing) }).map((read, i) => (isBlank(lines[i]!) ? { ...read, value: null, faults: [] } : read));
  const start = folderPlace(state.runPlace, place, reads.map(({ value }) => value));
  const keys = new Map(jobsOf({ ...state, reads, folderPlace: start }).map((job) => [job.number, jobKey(job, templates)]));
  return { ...state, reads, keys, folderPlace: start, folders: reads.map(({ value }) => (value === null ? null : villageFolder(value, start))) };
}

/** What was made of the village of a row, from 0. */
export function finishedOfRow({ folders, finished }: Pick<TownState, 'folders' | 'finished'>, row: number): Finished | undefined {
  const folder = folders[row] ?? null;
  return folder === null ? undefined : finished.get(folder);
}

/** The state of the village of a row, from 0. */
export function stateOfRow(state: TownState, row: number): VillageState {
  const { history, reads, keys, run } = state;
  const number = row + 1;
  const turn = !isRunning(run) ? null : run.now.has(number) ? 'now' : 'later';
  return villageState({ isOff: history.lines[row]!.isOff || isBlank(history.lines[row]!), read: reads[row], finished: finishedOfRow(state, row), key: keys.get(number) ?? null, turn });
}

export const statesOf = (state: TownState): readonly VillageState[] => state.history.lines.map((_, row) => stateOfRow(state, row));

/** Of the villages that are to be made: how many there are, are finished, have failed. */
export function progressOf(state: TownState): TownProgress {
  const states = statesOf(state).filter((one) => one !== 'off' && one !== 'faulty');
  const count = (wanted: VillageState): number => states.filter((one) => one === wanted).length;
  return { total: states.length, done: count('done'), failed: count('failed') };
}

/** The name of a line for people: as read, else as typed. */
export const nameOfLine = (line: TownLine, read: ReadRow | undefined): string => read?.value?.unit ?? line.texts.unit ?? '';
