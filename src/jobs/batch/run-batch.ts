import { failure, problem, success, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import type { TownPlace, TownRow } from '../town/town-row.ts';
import { createBatchControl, type BatchControl } from './batch-control.ts';
import type { BatchStore } from './batch-store.ts';
import { readRun, readVillage, writeRun, writeVillage } from './journal.ts';
import { ownProject } from './own-project.ts';
import { createProgressKeeper, type BatchProgress, type ProgressKeeper } from './run-progress.ts';
import type { VillageOutcome } from './run-village.ts';
import { emptyFacts, type VillageFacts } from './village-facts.ts';
import { folderPlace } from './village-folder.ts';
import { jobKey, keyWith, villageJobs, type Output, type VillageJob } from './village-job.ts';
import { writeFiles } from './write-files.ts';

/** Something that runs one village at a time, elsewhere: a thread in Node, a worker in the browser. */
export interface VillageWorker {
  /** Rejects where the worker broke down; another is started then. */
  run(job: VillageJob): Promise<VillageOutcome>;
  end(): void;
}

export interface BatchEvent {
  /** `resumed`: it was finished by an earlier run. */
  readonly kind: 'started' | 'resumed' | 'done' | 'failed';
  readonly number: number;
  readonly unit: string;
  /** Of the job (jobKey). */
  readonly key: string;
  /** Not of a village that is only started. */
  readonly facts: VillageFacts | null;
  readonly progress: BatchProgress;
}

export interface BatchOptions {
  /** The rows of the table; null = it cannot be run. */
  readonly rows: readonly (TownRow | null)[];
  readonly outputs?: readonly Output[];
  /** The place of the table, where it has one. */
  readonly place?: TownPlace;
  /** Skips villages that an earlier run into the same folder has finished. */
  readonly resume?: boolean;
  /** Makes also those villages anew from their rows whose project file a person has changed in the folder; else such a file goes out as it is. */
  readonly overwrite?: boolean;
  /** YYYY-MM-DD; a run that is taken up again keeps its own. */
  readonly today: string;
  /** One word for all templates of the program (templatesMark): others make other files. */
  readonly templates: string;
  /** What the workers were started with (makingMark): a shop or fonts that are others make other files. */
  readonly making?: string;
  readonly store: BatchStore;
  /** How many villages at a time. */
  readonly workers: number;
  readonly startWorker: () => VillageWorker;
  /** Milliseconds; for rate and time left alone. */
  readonly clock: () => number;
  readonly onEvent?: (event: BatchEvent) => void;
  readonly control?: BatchControl;
  /** The project of a row that a person has worked on, where such are kept elsewhere than in the folder; asked when its turn comes. */
  readonly projectOf?: (number: number, row: TownRow) => Promise<Uint8Array | null>;
}

/** What a run has done. Of the villages it holds numbers alone: their facts stand in the journal. */
export interface BatchResult {
  readonly day: string;
  readonly isCancelled: boolean;
  readonly progress: BatchProgress;
  /** By the number of the village, of all that are in the journal now: where it lies there, and of which job it came. */
  readonly noted: ReadonlyMap<number, Noted>;
}

interface Noted {
  readonly folder: string;
  readonly key: string;
}

interface Run extends BatchOptions {
  readonly control: BatchControl;
  readonly keeper: ProgressKeeper;
  readonly queue: VillageJob[];
  /** Whether an earlier run has left its journal in the folder. */
  readonly hasRun: boolean;
  readonly noted: Map<number, Noted>;
  /** What the folder refused: nothing more can be written, so the run ends. */
  refused: readonly Diagnostic[] | null;
}

interface Told {
  readonly job: VillageJob;
  readonly key: string;
  readonly facts: VillageFacts | null;
  readonly ms?: number;
}

function tell(run: Run, kind: BatchEvent['kind'], { job: { number, row }, key, facts, ms = 0 }: Told): void {
  if (kind !== 'started') run.keeper.finished(kind, ms);
  run.onEvent?.({ kind, number, unit: row.unit, key, facts, progress: run.keeper.now });
}

/** The facts of a village that an earlier run finished in the same way and whose files are all there; else null. */
async function finishedBefore({ store, resume }: Run, job: VillageJob, key: string): Promise<VillageFacts | null> {
  const entry = resume === true ? await readVillage(store, job.folder) : null;
  return entry === null || entry.key !== key || entry.facts.state !== 'done' ? null : { ...entry.facts, number: job.number };
}

/** Files first, the journal last: a run that is killed between them does the village again. */
async function keep({ store }: Run, { job, key, isOwn }: Turn, { facts, files, refused }: VillageOutcome): Promise<readonly Diagnostic[] | null> {
  const unwritten = refused ?? (await writeFiles(store, files, job.folder));
  if (unwritten !== null) return unwritten;
  const noted = await writeVillage(store, { key, facts, isOwn });
  return noted.ok ? null : noted.diagnostics;
}

/** A worker that breaks down costs its village, not the run. */
const broken = (job: VillageJob, error: unknown): VillageOutcome => ({
  facts: { ...emptyFacts(job), reasons: [problem('batch.workerBroke', { reason: error instanceof Error ? error.message : String(error) })] },
  files: [],
});

/**
 * Villages that a worker runs before another takes its seat. What engines and fonts hold back grows with every village; with
 * fresh workers a run of 140 villages peaks at 1.34 times the memory of one of ten. A start costs about as much as a village.
 */
const SHIFT = 16;

interface Seat {
  worker: VillageWorker | null;
  /** Villages that its worker has run. */
  ran: number;
}

function leave(seat: Seat): void {
  seat.worker?.end();
  seat.worker = null;
  seat.ran = 0;
}

/** One village in a worker; null where the run was cancelled meanwhile. */
async function outcomeOf(run: Run, seat: Seat, job: VillageJob): Promise<VillageOutcome | null> {
  if (seat.ran === SHIFT) leave(seat);
  seat.worker ??= run.startWorker();
  seat.ran += 1;
  const broke = (error: unknown): VillageOutcome => {
    leave(seat);
    return broken(job, error);
  };
  return Promise.race([seat.worker.run(job).catch(broke), run.control.whenCancelled.then(() => null)]);
}

/** A village whose turn has come, with the project that a person has worked on. */
interface Turn {
  readonly job: VillageJob;
  readonly key: string;
  /** Its project lay in the folder. */
  readonly isOwn: boolean;
}

async function turnOf(run: Run, bare: VillageJob): Promise<Turn> {
  const given = (await run.projectOf?.(bare.number, bare.row)) ?? null;
  const own = run.projectOf === undefined && run.overwrite !== true ? await ownProject(run.store, bare, run.hasRun) : null;
  const project = given ?? own;
  const job = project === null ? bare : { ...bare, project };
  return { job, key: jobKey(job, run.templates), isOwn: own !== null };
}

async function village(run: Run, seat: Seat, bare: VillageJob): Promise<void> {
  const turn = await turnOf(run, bare);
  const { job } = turn;
  const before = await finishedBefore(run, job, turn.key);
  if (before !== null) {
    run.noted.set(job.number, { folder: job.folder, key: turn.key });
    return tell(run, 'resumed', { job, key: turn.key, facts: before });
  }
  tell(run, 'started', { job, key: turn.key, facts: null });
  const begun = run.clock();
  const outcome = await outcomeOf(run, seat, job);
  if (outcome === null) return;
  // What it wrote is what it will find.
  const key = turn.isOwn && outcome.facts.projectMark !== '' ? keyWith(job, run.templates, outcome.facts.projectMark) : turn.key;
  const refused = await keep(run, { ...turn, key }, outcome);
  if (refused !== null) {
    run.refused ??= refused;
    return run.control.cancel();
  }
  run.noted.set(job.number, { folder: job.folder, key });
  tell(run, outcome.facts.state, { job, key, facts: outcome.facts, ms: run.clock() - begun });
}

/** Takes villages from the queue until it is empty or the run is cancelled. */
async function serve(run: Run): Promise<void> {
  const seat: Seat = { worker: null, ran: 0 };
  try {
    for (;;) {
      await run.control.whenGoing();
      const job = run.control.isCancelled ? undefined : run.queue.shift();
      if (job === undefined) return;
      await village(run, seat, job);
    }
  } finally {
    leave(seat);
  }
}

/**
 * Runs all villages of a table into a folder, several at a time. Each is written and noted as it is finished; a run that was
 * cancelled or killed can be taken up again. The files do not hang on how many run at a time, nor on when it was interrupted.
 * Fails where the folder cannot be written.
 */
export async function runBatch(options: BatchOptions): Promise<Result<BatchResult>> {
  const { store, resume, today, rows, outputs, making, workers, control = createBatchControl() } = options;
  const earlier = await readRun(store);
  const before = resume === true ? earlier : null;
  const day = before?.day ?? today;
  const place = folderPlace(before?.place ?? null, options.place ?? null, rows);
  const written = await writeRun(store, { day, place });
  if (!written.ok) return failure(...written.diagnostics);
  const queue = [...villageJobs(rows, { day, place, ...(outputs === undefined ? {} : { outputs }), ...(making === undefined ? {} : { making }) })];
  const seats = Math.max(1, Math.min(workers, queue.length));
  const run: Run = { ...options, control, queue, hasRun: earlier !== null, keeper: createProgressKeeper(queue.length, seats), noted: new Map(), refused: null };
  await Promise.all(Array.from({ length: seats }, () => serve(run)));
  if (run.refused !== null) return failure(...run.refused);
  return success({ day, isCancelled: control.isCancelled, progress: run.keeper.now, noted: run.noted });
}

/** The facts of the villages of a run, one by one from the journal, in the order of the table. */
export async function* factsOfRun(store: BatchStore, { noted }: Pick<BatchResult, 'noted'>): AsyncGenerator<VillageFacts> {
  for (const [number, { folder, key }] of [...noted].sort(([a], [b]) => a - b)) {
    const entry = await readVillage(store, folder);
    if (entry !== null && entry.key === key) yield { ...entry.facts, number };
  }
}
