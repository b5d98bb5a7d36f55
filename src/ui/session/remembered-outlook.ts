import type { Editor } from '../../editor/api.ts';
import type { EditorState, Outlook } from '../../editor/state.ts';
import { forgetPreference, readText, writePreference } from '../preference.ts';

const PAUSE_MS = 300;
const keyOf = (id: string): string => `outlook.${id}`;

const KEPT = ['view', 'viewports', 'storeyId', 'faceSignId', 'wallAt', 'layers', 'below', 'guides', 'gridStep'] as const satisfies readonly (keyof Outlook)[];

const outlookOf = (state: EditorState): Outlook => {
  const { view, viewports, storeyId, faceSignId, wallAt, layers, below, guides, gridStep } = state;
  return { view, viewports, storeyId, faceSignId, wallAt, layers, below, guides, gridStep };
};

/** Raised where the shape changes: what an older version wrote is then forgotten. */
const VERSION = 4;

function remembered(id: string): Outlook | null {
  try {
    const found = JSON.parse(readText(keyOf(id)) ?? 'null') as { version: number; outlook: Outlook } | null;
    return found?.version === VERSION ? found.outlook : null;
  } catch {
    return null;
  }
}

/**
 * Shows a project from where this browser last looked at it, and remembers where it is looked at from now on. It is no part
 * of the project. Gives what ends it.
 */
export function rememberOutlook(id: string, editor: Editor): () => void {
  const left = remembered(id);
  if (left !== null) editor.lookFrom(left);
  let timer: ReturnType<typeof setTimeout> | null = null;
  const write = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    writePreference(keyOf(id), JSON.stringify({ version: VERSION, outlook: outlookOf(editor.store.getState()) }));
  };
  const unsubscribe = editor.store.subscribe((now, before) => {
    if (KEPT.some((key) => now[key] !== before[key]) && timer === null) timer = setTimeout(write, PAUSE_MS);
  });
  window.addEventListener('pagehide', write);
  return () => {
    unsubscribe();
    window.removeEventListener('pagehide', write);
    write();
  };
}

export const forgetOutlook = (id: string): void => forgetPreference(keyOf(id));
