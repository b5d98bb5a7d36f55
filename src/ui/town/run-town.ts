import { createBatchControl } from '../../jobs/batch/batch-control.ts';
import { JOURNAL_FOLDER } from '../../jobs/batch/journal.ts';
import type { LeftOut } from '../../jobs/batch/papers/town-papers.ts';
import { makingMark, type Making } from '../../jobs/batch/making.ts';
import { runBatch, type BatchEvent, type BatchResult } from '../../jobs/batch/run-batch.ts';
import type { BatchProgress } from '../../jobs/batch/run-progress.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import { platform } from '../session/platform.ts';
import { directoryStore, keepFolders, townFolder } from '../storage/directory-store.ts';
import { villageWorker } from '../workers/village-worker.ts';
import { inTownWorker } from './in-town-worker.ts';
import { noteProgress, type TownSession } from './town-session.ts';
import { derived, isBlank, isRunning, makingOf, type TownState } from './town-state.ts';

const NOTHING_DONE = (total: number): BatchProgress => ({ total, done: 0, failed: 0, resumed: 0, perMinute: null, secondsLeft: null });

/** Rows that are switched off are left out by wish and are no fault; faulty ones are told in the papers. */
const leftOutOf = ({ reads, history }: TownState): readonly LeftOut[] =>
  reads.flatMap(({ value, texts, faults }, i) => (value === null && !history.lines[i]!.isOff && !isBlank(history.lines[i]!) ? [{ number: i + 1, unit: texts.unit ?? '', faults }] : []));

/** Takes what a worker tells into the state. */
function hear(session: TownSession, { kind, number, key, facts, progress }: BatchEvent): void {
  const { run, finished } = session.store.getState();
  if (!isRunning(run)) return;
  const now = new Set(run.now);
  if (kind === 'started') now.add(number);
  else now.delete(number);
  const made = facts === null ? finished : new Map(finished).set(facts.folder, { key, facts: { ...facts, rules: {} } });
  session.note({ run: { ...run, now, progress }, finished: made });
  if (facts !== null) noteProgress(session);
}

async function villagesOf(session: TownSession, making: Making, isAnew: boolean, control: ReturnType<typeof createBatchControl>): Promise<Result<BatchResult>> {
  const { history, reads, outputs, workers, folderPlace } = session.store.getState();
  const folder = await townFolder(session.id);
  return runBatch({
    rows: reads.map(({ value }, i) => (history.lines[i]!.isOff ? null : value)),
    outputs, workers, control,
    place: folderPlace,
    resume: !isAnew,
    today: platform.today(),
    templates: session.templates,
    store: directoryStore(folder),
    making: makingMark(making),
    startWorker: () => villageWorker(making),
    clock: () => performance.now(),
    onEvent: (event) => hear(session, event),
    projectOf: async (number) => session.store.getState().own.get(history.lines[number - 1]!.id) ?? null,
  });
}

/** The villages, then the papers of the town where all of them were gone through. */
async function wholeRun(session: TownSession, isAnew: boolean, control: ReturnType<typeof createBatchControl>): Promise<Result<BatchResult>> {
  const making = makingOf(session.store.getState());
  const ran = await villagesOf(session, making, isAnew, control);
  const { run } = session.store.getState();
  if (!ran.ok || ran.value.isCancelled || !isRunning(run)) return ran;
  session.note({ run: { ...run, kind: 'writing' } });
  const leftOut = leftOutOf(session.store.getState());
  const abort = new AbortController();
  void control.whenCancelled.then(() => abort.abort());
  const papers = await inTownWorker<Result<readonly string[]>>(async (worker, base) => worker.finish(base, session.id, ran.value, { leftOut, ...making }), abort.signal).catch((reason: unknown) => {
    if (control.isCancelled) return null;
    throw reason;
  });
  if (papers === null) return success({ ...ran.value, isCancelled: true });
  if (!papers.ok) return papers;
  session.note({ papers: papers.value });
  const folders = [...session.store.getState().finished.values()].map(({ facts }) => facts.folder);
  await keepFolders(await townFolder(session.id), new Set([...folders, JOURNAL_FOLDER]));
  return ran;
}

/**
 * Runs the villages of a town that are not finished yet, or all of them anew. It goes on when its screen is left and comes
 * to an end in any case: what went wrong is in the state.
 */
export async function startRun(session: TownSession, isAnew: boolean): Promise<void> {
  const state = session.store.getState();
  if (isRunning(state.run) || state.readOnly) return;
  const control = createBatchControl();
  const day = isAnew || state.finished.size === 0 ? platform.today() : state.day;
  const finished = isAnew ? new Map<never, never>() : state.finished;
  const runPlace = isAnew || state.finished.size === 0 ? derived({ ...state, runPlace: null }, session).folderPlace : state.runPlace;
  session.store.setState(derived({ ...state, day, runPlace, finished, papers: [], run: { kind: 'going', progress: NOTHING_DONE(state.keys.size), now: new Set(), control } }, session));
  // Asked for, so that the browser does not clear away hours of work; where it refuses, the run goes on.
  void navigator.storage?.persist?.();
  const ran = await wholeRun(session, isAnew, control).catch((reason: unknown) => failure(problem('townView.broke', { reason: reason instanceof Error ? reason.message : String(reason) })));
  const outcome = !ran.ok ? 'failed' : ran.value.isCancelled ? 'cancelled' : 'finished';
  session.note({ run: { kind: 'ended', outcome, progress: ran.ok ? ran.value.progress : null, diagnostics: ran.ok ? [] : ran.diagnostics } });
  noteProgress(session);
}

/** Lets no further village begin, or lets them begin again. */
export function pauseRun(session: TownSession, isPaused: boolean): void {
  const { run } = session.store.getState();
  if (!isRunning(run) || run.kind === 'writing') return;
  if (isPaused) run.control.pause();
  else run.control.goOn();
  session.note({ run: { ...run, kind: isPaused ? 'paused' : 'going' } });
}

/** Ends the run at once; finished villages stay. */
export function cancelRun(session: TownSession): void {
  const { run } = session.store.getState();
  if (isRunning(run)) run.control.cancel();
}
