import { useEffect } from 'react';
import type { Editor } from '../../editor/api.ts';
import { isTakenElsewhere, keyInput } from './pointer-input.ts';

/** Keys of the whole window go to the editor, but for those that belong to a field, a menu or a dialog. */
export function useEditorKeys(editor: Editor): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isTakenElsewhere(event)) return;
      if (editor.key(keyInput(event))) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [editor]);
}
