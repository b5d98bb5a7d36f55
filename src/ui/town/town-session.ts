import { createStore, type StoreApi } from 'zustand/vanilla';
import { readRun, readVillage, type RunEntry } from '../../jobs/batch/journal.ts';
import { templatesMark } from '../../jobs/batch/templates-mark.ts';
import { knownNames } from '../../jobs/town/known-names.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import { findOwnFonts, ownFontFiles, ownFonts } from '../fonts/own-fonts.ts';
import { platform } from '../session/platform.ts';
import { createAutosave, type Autosave } from '../storage/autosave.ts';
import { directoryStore, townFolder } from '../storage/directory-store.ts';
import { loadTown, saveTown, type OpenedVillage, type TownLine, type TownRecord } from '../storage/towns.ts';
import { takeWriterLock } from '../storage/writer-lock.ts';
import { ownProjects } from './own-projects.ts';
import { afterDeed, newHistory, redone, undone, type TableDeed } from './table-history.ts';
import { derived, isRunning, progressOf, type Derived, type TownGround, type TownState } from './town-state.ts';
import type { Finished } from './village-state.ts';
import { watchNames } from './watch-names.ts';

type Saved = Omit<TownRecord, 'savedAt'>;

/** A town that is open: its table, its choices, its run. */
export interface TownSession extends TownGround {
  readonly store: StoreApi<TownState>;
  readonly save: Autosave<Saved>;
  /** Changes the table, as one step to be undone. Nothing happens while a run goes on or another window writes. */
  readonly edit: (deed: TableDeed, change: (lines: readonly TownLine[]) => readonly TownLine[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly choose: (choice: Partial<Pick<TownState, 'outputs' | 'workers' | 'shop'>>) => void;
  /** Changes what is neither table nor choice: the run, what it made, which projects were opened. */
  readonly note: (part: Partial<Omit<TownState, 'history' | Derived>>) => void;
  /** Keeps which project a line was opened as, also when the town is left already. */
  readonly remember: (line: string, village: OpenedVillage) => Promise<void>;
  /** Looks again at the projects that were opened from here. */
  readonly lookAtProjects: () => Promise<void>;
  /** Ends it when nothing is unsaved; a town whose run goes on stays. */
  readonly leave: () => Promise<void>;
}

/** Which of table and board was shown last, by town. */
const tabs = new Map<string, TownState['tab']>();

/** Towns that are open, or whose run goes on behind another screen. */
const sessions = new Map<string, TownSession>();

/** What the last run has noted of itself in the folder. A browser without a folder of its own has nothing. */
const runIn = (id: string): Promise<RunEntry | null> => townFolder(id).then((folder) => readRun(directoryStore(folder))).catch(() => null);

/** What the folder has of the villages, by their folders. */
async function finishedIn(id: string, folders: readonly (string | null)[]): Promise<ReadonlyMap<string, Finished>> {
  const finished = new Map<string, Finished>();
  const store = directoryStore(await townFolder(id));
  for (const folder of folders) {
    const entry = folder === null ? null : await readVillage(store, folder);
    if (folder !== null && entry !== null) finished.set(folder, { key: entry.key, facts: { ...entry.facts, rules: {} } });
  }
  return finished;
}

const savedOf = (ground: TownGround, state: TownState): Saved => ({
  id: ground.id, name: ground.name, place: ground.place,
  lines: state.history.lines, outputs: state.outputs, workers: state.workers, opened: state.opened, papers: state.papers, progress: state.progress,
  ...(state.shop === null ? {} : { shop: state.shop }),
});

/** What of the state is kept: a change of it is saved. */
const KEPT = ['history', 'outputs', 'workers', 'shop', 'opened', 'papers', 'progress'] as const;

async function groundOf({ id, name, place }: TownRecord): Promise<Result<TownGround>> {
  const [known, templates] = await Promise.all([knownNames(platform), templatesMark(platform)]);
  if (!known.ok) return known;
  return templates.ok ? success({ id, name, place, known: known.value, templates: templates.value }) : templates;
}

async function firstState(record: TownRecord, ground: TownGround, readOnly: boolean): Promise<TownState> {
  const { lines, outputs, workers, shop = null, opened, papers, progress } = record;
  const run = await runIn(record.id);
  const own = await ownProjects(opened);
  await findOwnFonts();
  const state = { history: newHistory(lines), listing: new Map(), finished: new Map(), runPlace: run?.place ?? null, outputs, workers, shop, fonts: ownFontFiles(), opened, own, papers, progress, day: run?.day ?? platform.today(), run: { kind: 'idle' } as const, tab: tabs.get(record.id) ?? ('table' as const), readOnly };
  const begun = derived(state, ground);
  return run === null ? begun : { ...begun, finished: await finishedIn(record.id, begun.folders) };
}

function sessionOf(ground: TownGround, store: StoreApi<TownState>, record: TownRecord, release: () => void): TownSession {
  const save = createAutosave<Saved>(saveTown, record.savedAt);
  const stopSaving = store.subscribe((now, before) => {
    if (!now.readOnly && KEPT.some((part) => now[part] !== before[part])) save.note(savedOf(ground, now));
  });
  const set = (part: Partial<TownState>): void => store.setState(derived({ ...store.getState(), ...part }, ground));
  const step = (change: (state: TownState) => TownState['history']): void => {
    const state = store.getState();
    const history = change(state);
    if (history !== state.history && !isRunning(state.run) && !state.readOnly) set({ history });
  };
  const stopFonts = ownFonts.subscribe(({ fonts }, before) => (fonts === before.fonts ? undefined : set({ fonts: ownFontFiles() })));
  const guard = (event: BeforeUnloadEvent): void => {
    if (isRunning(store.getState().run) || save.state.getState().status === 'unsaved') event.preventDefault();
  };
  window.addEventListener('beforeunload', guard);
  const stopAsking = watchNames(store, (listing) => set({ listing }));
  return {
    ...ground, store, save,
    edit: (deed, change) => step(({ history }) => afterDeed(history, deed, change(history.lines))),
    undo: () => step(({ history }) => undone(history)),
    redo: () => step(({ history }) => redone(history)),
    choose: (choice) => set(choice),
    note: (part) => store.setState(part),
    remember: async (line, village) => {
      set({ opened: { ...store.getState().opened, [line]: village } });
      await saveTown(savedOf(ground, store.getState()));
    },
    lookAtProjects: async () => set({ own: await ownProjects(store.getState().opened) }),
    leave: async () => {
      await save.settled();
      tabs.set(ground.id, store.getState().tab);
      if (isRunning(store.getState().run)) return;
      sessions.delete(ground.id);
      for (const stop of [stopSaving, stopAsking, stopFonts, release, () => window.removeEventListener('beforeunload', guard)]) stop();
    },
  };
}

/** Opens a town that this browser keeps; one whose run goes on is found as it stands. */
export async function openTownSession(id: string): Promise<Result<TownSession>> {
  const known = sessions.get(id);
  if (known !== undefined) {
    await known.lookAtProjects();
    return success(known);
  }
  const record = await loadTown(id);
  if (record === null) return failure(problem('townView.notFound'));
  const ground = await groundOf(record);
  if (!ground.ok) return ground;
  const lock = await takeWriterLock(`town-${id}`, () => void takeOver());
  const store = createStore<TownState>(() => ({}) as TownState);
  store.setState(await firstState(record, ground.value, !lock.held), true);
  const session = sessionOf(ground.value, store, record, lock.release);
  sessions.set(id, session);
  /** The other window has closed: what it left is taken up here. */
  async function takeOver(): Promise<void> {
    const left = await loadTown(id);
    if (left !== null && ground.ok) store.setState(await firstState(left, ground.value, false));
  }
  return success(session);
}

/** Writes how far the villages are, for the start screen. */
export const noteProgress = (session: TownSession): void => session.note({ progress: progressOf(session.store.getState()) });
