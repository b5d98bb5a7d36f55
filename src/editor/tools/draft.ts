import type { Result } from '../../model/diagnostic.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { Project } from '../../model/project.ts';
import type { EditorState } from '../state.ts';
import type { Shown, Step } from './tool.ts';

/** What the gesture under way would make of the document. */
export interface Draft {
  /** Tries the edits that a state shows. Where the document refuses them, the last that it took stay. */
  show(shown: Shown, busy: boolean): Partial<EditorState>;
  /** What is kept of what is seen, as the step that commits it; null where nothing is. */
  step(): Step | null;
  /** The document changed beneath it. */
  forget(): void;
}

export function createDraft(tryEdits: (edits: readonly Edit[]) => Result<Project>): Draft {
  let last: { readonly key: string; readonly step: Step | null } | null = null;

  function attempt({ settled, edits: shown, label = 'undo.change' }: Shown, edits: readonly Edit[]): Result<Project> {
    const result = tryEdits(edits);
    if (!result.ok) return result;
    const kept = settled ?? edits;
    last = { key: JSON.stringify([shown, settled]), step: kept.length === 0 ? null : { label, edits: kept } };
    return result;
  }

  return {
    step: () => last?.step ?? null,
    forget() {
      last = null;
    },
    show(shown, busy) {
      if (shown.edits === undefined || shown.edits.length === 0) {
        last = null;
        return { draft: null };
      }
      const key = JSON.stringify([shown.edits, shown.settled]);
      if (last?.key === key) return {};
      const whole = attempt(shown, shown.edits);
      if (whole.ok) return { draft: whole.value, notice: null };
      // Where the next piece is refused, the pieces that are set are shown without it.
      const pieces = shown.settled && shown.settled.length > 0 ? attempt(shown, shown.settled) : null;
      if (pieces?.ok) return { draft: pieces.value, notice: null };
      // A refusal is told while a gesture lasts; where the pointer only passes by, it is no news.
      return busy ? { notice: whole.diagnostics[0] ?? null } : {};
    },
  };
}
