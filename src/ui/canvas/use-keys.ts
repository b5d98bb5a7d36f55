import { useEffect } from 'react';
import type { Editor } from '../../editor/api.ts';
import { focusCanvas } from './focus-canvas.ts';
import { isTakenElsewhere, keyInput } from './pointer-input.ts';
import { isComposing } from '../fields/is-composing.ts';

/** The browser tells what is on the system's clipboard in answer to its own key alone: on the plan that is let through. */
const asksForClipboard = (editor: Editor, event: KeyboardEvent): boolean =>
  editor.store.getState().view === 'plan' && keyInput(event).mod && !event.shiftKey && event.key.toLowerCase() === 'v';

/** Keys of the whole window go to the editor, but for those that belong to a field, a menu or a dialog. */
export function useEditorKeys(editor: Editor): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isComposing(event) || isTakenElsewhere(event)) return;
      if (asksForClipboard(editor, event)) return;
      const before = editor.store.getState().tool.id;
      if (!editor.key(keyInput(event))) return;
      event.preventDefault();
      // What has the focus walks by arrows, perhaps: a tool that was just picked draws by them.
      const { id } = editor.store.getState().tool;
      if (id !== before && id !== 'select') focusCanvas();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [editor]);
}
