import type { StoreApi } from 'zustand/vanilla';
import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { Edit } from '../model/edits/edit.ts';
import type { Project } from '../model/project.ts';
import { fitted } from './camera.ts';
import { createDocument, type Document } from './document.ts';
import { outlookIn } from './outlook.ts';
import { nameQuestionAfter } from './plan/name-question.ts';
import { prune } from './selection.ts';
import type { EditorState, NameQuestion } from './state.ts';
import { documentState } from './store-state.ts';
import type { Step } from './tools/tool.ts';

/** What the keeper must do to a gesture under way before the document changes beneath it. */
export interface Gesture {
  finish(): void;
  bail(): void;
  refresh(): void;
}

/** Holds the document and its history and tells the store of each change. */
export interface DocumentKeeper {
  /** The document with the edits, not kept. */
  attempt(edits: readonly Edit[]): Result<Project>;
  /** One undo step; a gesture under way is left alone. */
  apply(step: Step, join?: string): Result<void>;
  /** As `apply`, after a gesture under way was finished. */
  commit(step: Step, join?: string): Result<void>;
  /** Puts another step in the place of the last one. */
  replaceLast(step: Step): void;
  undo(): void;
  redo(): void;
  load(project: Project): void;
}

export function createDocumentKeeper(store: StoreApi<EditorState>, project: Project, gesture: Gesture): DocumentKeeper {
  let document: Document = createDocument(project);
  /** The word of the last commit and what was selected then: a join reaches no further than both are the same. */
  let last: { readonly join: string; readonly selection: unknown } | null = null;

  const publish = (nameQuestion: NameQuestion | null = null): void =>
    store.setState({ ...seenAfter(store.getState(), document), nameQuestion });

  function apply(step: Step, join?: string): Result<void> {
    const { readOnly, selection } = store.getState();
    const before = document.project;
    const refused = readOnly ? failure(problem('editor.readOnly')) : document.commit(step, { joinable: join !== undefined, joins: joins(join) });
    if (!refused.ok) {
      store.setState({ notice: refused.diagnostics[0] ?? null });
      return refused;
    }
    last = join === undefined ? null : { join, selection };
    publish(join === undefined ? nameQuestionAfter(before, document.project, step) : null);
    return success(undefined, refused.diagnostics);
  }

  const joins = (join: string | undefined): boolean =>
    join !== undefined && last?.join === join && last.selection === store.getState().selection;

  function travel(step: () => boolean): void {
    gesture.finish();
    last = null;
    if (store.getState().readOnly || !step()) return;
    publish();
    gesture.refresh();
  }

  return {
    attempt: (edits) => document.attempt(edits),
    apply,
    commit(step, join) {
      gesture.finish();
      const result = apply(step, join);
      gesture.refresh();
      return result;
    },
    replaceLast(step) {
      const result = document.replaceLast(step);
      publish();
      store.setState({ notice: result.ok ? null : (result.diagnostics[0] ?? null) });
      gesture.refresh();
    },
    undo: () => travel(() => document.undo()),
    redo: () => travel(() => document.redo()),
    load(next) {
      gesture.bail();
      document = createDocument(next);
      last = null;
      store.setState({ ...documentState(next), ...viewKept(store.getState(), next), revision: store.getState().revision + 1 });
      store.setState(fitted(store.getState()));
      gesture.refresh();
    },
  };
}

/** A newer state of the same project is looked at from where the older one was: nobody has asked to be moved. */
function viewKept(state: EditorState, next: Project): Partial<EditorState> {
  if (state.project.id !== next.id) return {};
  return { ...outlookIn(next, state), selection: prune(next, state.selection) };
}

/** What the editor shows once the document has changed: nothing of what is no longer there. */
function seenAfter(state: EditorState, document: Document): Partial<EditorState> {
  const now = document.project;
  return {
    project: now,
    draft: null,
    revision: state.revision + 1,
    selection: prune(now, state.selection),
    highlight: prune(now, state.highlight),
    hovered: state.hovered && (prune(now, [state.hovered])[0] ?? null),
    ghost: null,
    history: document.view(),
    notice: null,
  };
}
