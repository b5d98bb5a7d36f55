import { useEffect } from 'react';
import type { Editor } from '../../editor/api.ts';
import { words } from '../i18n.ts';
import { toast } from '../overlays/toast.ts';

/** What a tool copies as text goes to the clipboard of the system. */
export function useCopying(editor: Editor): void {
  useEffect(
    () =>
      editor.store.subscribe(({ copied }, before) => {
        if (copied === null || copied === before.copied || copied.length === 0) return;
        const text = copied.map(({ key, data }) => words(key, data)).join('\n');
        void navigator.clipboard.writeText(text).then(() => toast(words('measure.copied')));
      }),
    [editor],
  );
}
