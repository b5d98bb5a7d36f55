import { useEffect } from 'react';
import { fragmentFrom, fragmentText, type Fragment } from '../../model/parts/fragment.ts';
import type { Editor } from '../../editor/api.ts';
import { isInModal, isWrittenIn } from '../canvas/pointer-input.ts';
import { readText, writePreference } from '../preference.ts';

/** Where the last copy is kept for other documents of this browser that may not read the system's clipboard. */
const KEPT = 'planClipboard';

/**
 * Parts of plans on the system's clipboard, as text: what is copied goes there, and what another document copied comes from
 * there. A browser that keeps its clipboard to itself hands the text over by its own storage.
 */
export function usePlanClipboard(editor: Editor): void {
  useEffect(() => {
    take(editor, readText(KEPT));
    const stop = editor.store.subscribe((state, before) => {
      const { planClipboard: now } = state;
      if (now !== null && now !== before.planClipboard && !received.has(now)) keep(now);
    });
    const hear = (event: StorageEvent): void => {
      if (event.key === `paitu.${KEPT}`) take(editor, event.newValue);
    };
    const paste = (event: ClipboardEvent): void => {
      if (isWrittenIn(event.target) || isInModal(event.target) || editor.store.getState().view !== 'plan') return;
      if (take(editor, event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
      editor.run('modify.paste');
    };
    window.addEventListener('storage', hear);
    window.addEventListener('paste', paste);
    return () => {
      stop();
      window.removeEventListener('storage', hear);
      window.removeEventListener('paste', paste);
    };
  }, [editor]);
}

/** What came from a clipboard and need not go there again. */
const received = new WeakSet<Fragment>();

function keep(fragment: Fragment): void {
  const text = fragmentText(fragment);
  writePreference(KEPT, text);
  // Refused without a user's gesture and where the page may not write there: the browser's own storage has it.
  navigator.clipboard?.writeText(text).catch(() => undefined);
}

/** True where the text held parts of a plan. */
function take(editor: Editor, text: string | null): boolean {
  const known = editor.store.getState().planClipboard;
  if (known !== null && text === fragmentText(known)) return true;
  const fragment = text === null ? null : fragmentFrom(text);
  if (fragment === null) return false;
  received.add(fragment);
  editor.setPlanClipboard(fragment);
  return true;
}
