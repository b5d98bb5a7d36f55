import type { Result } from '../../model/diagnostic.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { Project } from '../../model/project.ts';
import type { EditorState } from '../state.ts';
import type { Shown, Step } from './tool.ts';

/** What the gesture under way would make of the document. */
export interface Draft {
  /** Tries the edits that a state shows. Where the document refuses them, the last that it took stay. */
  show(shown: Shown, busy: boolean): Partial<EditorState>;
  /** What is seen, as the step that commits it; null where nothing is. */
  step(): Step | null;
  /** The document changed beneath it. */
  forget(): void;
}

export function createDraft(tryEdits: (edits: readonly Edit[]) => Result<Project>): Draft {
  let last: (Step & { readonly key: string }) | null = null;
  return {
    step: () => last,
    forget() {
      last = null;
    },
    show(shown, busy) {
      if (shown.edits === undefined || shown.edits.length === 0) {
        last = null;
        return { draft: null };
      }
      const key = JSON.stringify(shown.edits);
      if (last?.key === key) return {};
      const result = tryEdits(shown.edits);
      // A refusal is told while a gesture lasts; where the pointer only passes by, it is no news.
      if (!result.ok) return busy ? { notice: result.diagnostics[0] ?? null } : {};
      last = { key, edits: shown.edits, label: shown.label ?? 'undo.change' };
      return { draft: result.value, notice: null };
    },
  };
}
