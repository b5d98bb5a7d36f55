import type { Result } from './diagnostic.ts';
import { applyEdits, applyPatches } from './edits/apply.ts';
import type { Edit } from './edits/edit.ts';
import { patchesBetween, type Patches } from './edits/patches.ts';
import type { Project } from './project.ts';

/** One step that can be undone. `label` is a key of messages/, or any name the caller looks up. */
interface Step {
  readonly label: string;
  readonly patches: Patches;
  readonly inverse: Patches;
}

/** Names a gesture from its beginning; a mark of a gesture that has ended is stale and does nothing. */
export type Mark = number;

/**
 * A project with its undo and redo. A gesture begins with `mark`; while it lasts, `bail` takes back what it did so far
 * (before each new pointer position, and for good on Escape), and `squash` makes it one step.
 */
export interface History {
  readonly project: Project;
  /**
   * Applies edits as one step, or as part of the gesture that is under way. A refused edit changes nothing. `made` are the
   * patches of further edits that were applied elsewhere to the project after these, as an import's are in a worker.
   */
  commit(label: string, edits: readonly Edit[], made?: Patches): Result<Project>;
  /** Begins a gesture; one that is under way is ended first, as a step. */
  mark(label: string): Mark;
  /** Back to the state at the mark; the gesture goes on. False for a stale mark. */
  bail(mark: Mark): boolean;
  /** Ends the gesture as one step (none if nothing changed). False for a stale mark. */
  squash(mark: Mark, label?: string): boolean;
  /** Ends the gesture and forgets what it did. False for a stale mark. */
  cancel(mark: Mark): boolean;
  /** Takes back the last step; a gesture under way is ended first and is that step. False when there is none. */
  undo(): boolean;
  redo(): boolean;
  readonly isInGesture: boolean;
  /** Oldest first. */
  readonly undoLabels: readonly string[];
  /** The next to be redone first. */
  readonly redoLabels: readonly string[];
}

export interface HistoryOptions {
  /** Steps kept; older ones can no longer be undone. */
  readonly limit: number;
}

interface Gesture {
  readonly mark: Mark;
  readonly label: string;
  readonly start: Project;
}

interface State {
  project: Project;
  gesture: Gesture | null;
  marks: number;
  readonly done: Step[];
  readonly undone: Step[];
  readonly limit: number;
}

export function createHistory(initial: Project, { limit }: HistoryOptions = { limit: 1000 }): History {
  const state: State = { project: initial, gesture: null, marks: 0, done: [], undone: [], limit };
  return {
    get project() {
      return state.project;
    },
    get isInGesture() {
      return state.gesture !== null;
    },
    get undoLabels() {
      return state.done.map((step) => step.label);
    },
    get redoLabels() {
      return state.undone.map((step) => step.label).reverse();
    },
    commit: (label, edits, made) => commitStep(state, label, edits, made),
    mark: (label) => begin(state, label),
    bail: (mark) => backToStart(state, mark),
    squash(mark, label) {
      if (state.gesture?.mark !== mark) return false;
      end(state, label);
      return true;
    },
    cancel(mark) {
      if (!backToStart(state, mark)) return false;
      state.gesture = null;
      return true;
    },
    undo: () => take(state, state.done, state.undone, 'inverse'),
    redo: () => take(state, state.undone, state.done, 'patches'),
  };
}

function commitStep(state: State, label: string, edits: readonly Edit[], made: Patches | undefined): Result<Project> {
  const before = state.project;
  const result = applyEdits(before, edits);
  if (!result.ok) return result;
  state.project = made === undefined ? result.value : applyPatches(result.value, made);
  // Patches are made once, when a gesture ends: a drag makes hundreds of versions that nobody goes back to.
  if (state.gesture === null) record(state, label, before);
  return { ...result, value: state.project };
}

function begin(state: State, label: string): Mark {
  end(state);
  state.marks++;
  state.gesture = { mark: state.marks, label, start: state.project };
  return state.marks;
}

function backToStart(state: State, mark: Mark): boolean {
  if (state.gesture?.mark !== mark) return false;
  state.project = state.gesture.start;
  return true;
}

function end(state: State, label?: string): void {
  const { gesture } = state;
  if (gesture === null) return;
  state.gesture = null;
  record(state, label ?? gesture.label, gesture.start);
}

function record(state: State, label: string, before: Project): void {
  const step = { label, ...patchesBetween(before, state.project) };
  if (step.patches.length === 0) return;
  state.done.push(step);
  if (state.done.length > state.limit) state.done.shift();
  state.undone.length = 0;
}

/** Takes the last step of one list to the other. A gesture under way ends first, so that nothing overwrites the outcome. */
function take(state: State, from: Step[], to: Step[], way: 'patches' | 'inverse'): boolean {
  end(state);
  const step = from.pop();
  if (step === undefined) return false;
  state.project = applyPatches(state.project, step[way]);
  to.push(step);
  return true;
}
