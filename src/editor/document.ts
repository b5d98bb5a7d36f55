import { failure, problem, type Result } from '../model/diagnostic.ts';
import { applyEdits } from '../model/edits/apply.ts';
import type { Edit } from '../model/edits/edit.ts';
import { createHistory, type Mark } from '../model/history.ts';
import type { Project } from '../model/project.ts';
import type { HistoryView } from './state.ts';
import type { Step } from './tools/tool.ts';

/** A project with its history, where steps that belong together can be joined to one. */
export interface Document {
  readonly project: Project;
  /** The project with the edits, not kept. */
  attempt(edits: readonly Edit[]): Result<Project>;
  /** One undo step; `joins` adds it to the last one, which must have been `joinable`. */
  commit(step: Step, options: { readonly joinable: boolean; readonly joins: boolean }): Result<Project>;
  undo(): boolean;
  redo(): boolean;
  /** Puts another step in the place of the last one; a refusal leaves all as it was. */
  replaceLast(step: Step): Result<Project>;
  view(): HistoryView;
}

export function createDocument(initial: Project): Document {
  const history = createHistory(initial);
  /** The open step that further ones may join. */
  let open: { readonly mark: Mark; readonly label: string } | null = null;

  const close = (): void => {
    if (open) history.squash(open.mark);
    open = null;
  };

  return {
    get project() {
      return history.project;
    },
    attempt: (edits) => applyEdits(history.project, edits),
    commit({ label, edits, made }, { joinable, joins }) {
      if (!joins) close();
      const opens = joinable && open === null;
      if (opens) open = { mark: history.mark(label), label };
      const result = history.commit(label, edits, made);
      if (!result.ok && opens) close();
      return result;
    },
    replaceLast({ label, edits }) {
      close();
      if (!history.undo()) return failure(problem('editor.readOnly'));
      const result = history.commit(label, edits);
      if (!result.ok) history.redo();
      return result;
    },
    undo() {
      open = null;
      return history.undo();
    },
    redo() {
      close();
      return history.redo();
    },
    view() {
      const undoLabel = open?.label ?? history.undoLabels.at(-1) ?? null;
      const redoLabel = open ? null : (history.redoLabels[0] ?? null);
      return { canUndo: undoLabel !== null, canRedo: redoLabel !== null, undoLabel, redoLabel };
    },
  };
}
