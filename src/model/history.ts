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
  /** Applies edits as one step, or as part of the gesture that is under way. A refused edit changes nothing. */
  commit(label: string, edits: readonly Edit[]): Result<Project>;
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

export function createHistory(initial: Project, { limit }: HistoryOptions = { limit: 1000 }): History {
  let project = initial;
  let gesture: Gesture | null = null;
  let marks = 0;
  const done: Step[] = [];
  const undone: Step[] = [];

  const record = (label: string, from: Project): void => {
    const step = { label, ...patchesBetween(from, project) };
    if (step.patches.length === 0) return;
    done.push(step);
    if (done.length > limit) done.shift();
    undone.length = 0;
  };
  const isOpen = (mark: Mark): boolean => gesture?.mark === mark;
  const end = (label?: string): void => {
    if (gesture === null) return;
    const { start, label: begun } = gesture;
    gesture = null;
    record(label ?? begun, start);
  };
  const step = (from: Step[], to: Step[], patches: (s: Step) => Patches): boolean => {
    end();
    const last = from.pop();
    if (last === undefined) return false;
    project = applyPatches(project, patches(last));
    to.push(last);
    return true;
  };

  return {
    get project() {
      return project;
    },
    get isInGesture() {
      return gesture !== null;
    },
    get undoLabels() {
      return done.map((s) => s.label);
    },
    get redoLabels() {
      return undone.map((s) => s.label).reverse();
    },
    commit(label, edits) {
      const result = applyEdits(project, edits);
      if (!result.ok) return result;
      const before = project;
      project = result.value;
      if (gesture === null) record(label, before);
      return result;
    },
    mark(label) {
      end();
      marks++;
      gesture = { mark: marks, label, start: project };
      return marks;
    },
    bail(mark) {
      if (gesture === null || !isOpen(mark)) return false;
      project = gesture.start;
      return true;
    },
    squash(mark, label) {
      if (!isOpen(mark)) return false;
      end(label);
      return true;
    },
    cancel(mark) {
      if (gesture === null || !isOpen(mark)) return false;
      project = gesture.start;
      gesture = null;
      return true;
    },
    undo: () => step(done, undone, (s) => s.inverse),
    redo: () => step(undone, done, (s) => s.patches),
  };
}
