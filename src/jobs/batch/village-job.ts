import { contentHash } from '../../formats/pdf/content-hash.ts';
import type { TownPlace, TownRow } from '../town/town-row.ts';
import { fileMark } from './file-mark.ts';
import { villageFolder } from './village-folder.ts';

/** What is written for a village beside its project. */
export const OUTPUTS = ['zip', 'report', 'dxf', 'allocation'] as const;
export type Output = (typeof OUTPUTS)[number];
export const DEFAULT_OUTPUTS: readonly Output[] = ['zip', 'report'];

/** Everything that the files of one village follow from, beside the program itself. Plain data: it goes to a worker. */
export interface VillageJob {
  /** From 1, in the order of the table: for people alone, nothing is named by it. */
  readonly number: number;
  /** Where its files go, below the folder of the town (villageFolder). */
  readonly folder: string;
  readonly row: TownRow;
  readonly outputs: readonly Output[];
  /** YYYY-MM-DD; stands on its papers. */
  readonly day: string;
  /** One word for the shop, the engraver's wishes and the fonts (makingMark); none = nothing was chosen. */
  readonly making?: string;
  /** A project that a person has worked on takes the place of a new one. */
  readonly project?: Uint8Array;
}

export interface JobOptions {
  readonly outputs?: readonly Output[];
  readonly day: string;
  /** Where the folders begin (folderPlace). */
  readonly place: TownPlace;
  /** makingMark() */
  readonly making?: string;
}

/** The jobs of a table. Rows keep the number that they have in it; null stands for a row that cannot be run. */
export const villageJobs = (rows: readonly (TownRow | null)[], { outputs = DEFAULT_OUTPUTS, day, place, making = '' }: JobOptions): readonly VillageJob[] =>
  rows.flatMap((row, i) => (row === null ? [] : [{ number: i + 1, folder: villageFolder(row, place), row, outputs, day, ...(making === '' ? {} : { making }) }]));

/** Raise it where the same row gives other files than before: what was finished by an older program is then done again. */
const PROGRAM = 6;

/**
 * What a job follows from as one word: two jobs with the same key give the same files, wherever they stand in the table.
 * `templates` stands for what the program brings along.
 */
export const jobKey = (job: VillageJob, templates: string): string => keyWith(job, templates, job.project === undefined ? null : fileMark(job.project));

/** `jobKey` where only the mark of the project is known (fileMark); null = it is made from its row. */
export const keyWith = ({ row, outputs, day, making }: Pick<VillageJob, 'row' | 'outputs' | 'day' | 'making'>, templates: string, mark: string | null): string =>
  contentHash([String(PROGRAM), templates, JSON.stringify({ row, outputs, day, making }), ...(mark === null ? [] : [mark])]);

/** An id for the new project of a row: always the same for the same row, so that two runs give the same bytes. */
export function projectId(row: TownRow): string {
  const hex = contentHash([JSON.stringify(row)]).toLowerCase();
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}
