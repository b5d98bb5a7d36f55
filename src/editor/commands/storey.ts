import { storeyBelow, storeysUpward } from '../storeys.ts';
import type { Command, Editor } from '../api.ts';
import { define } from './define.ts';

/** The storey so many above the one that is shown; null where there is none. */
function storeyAt(editor: Editor, by: 1 | -1): string | null {
  const { project, storeyId } = editor.store.getState();
  const all = storeysUpward(project);
  return all[all.findIndex(({ id }) => id === storeyId) + by]?.id ?? null;
}

const step = (id: 'up' | 'down', by: 1 | -1, key: string): Command =>
  define({
    id: `storey.${id}`,
    group: 'view',
    shortcuts: [key],
    views: ['plan'],
    readOnly: true,
    isEnabled: (editor) => editor.store.getState().view === 'plan' && storeyAt(editor, by) !== null,
    run: (editor) => editor.setView('plan', { storeyId: storeyAt(editor, by)! }),
  });

/** Going from storey to storey, and the one below under the plan. */
export const storeyCommands: readonly Command[] = [
  step('up', 1, 'PageUp'),
  step('down', -1, 'PageDown'),
  define({
    id: 'storey.below',
    group: 'view',
    shortcuts: ['B'],
    views: ['plan'],
    readOnly: true,
    isEnabled: (editor) => {
      const { project, storeyId, view } = editor.store.getState();
      return view === 'plan' && storeyBelow(project, storeyId) !== null;
    },
    run: (editor) => editor.setBelow(!editor.store.getState().below),
  }),
];
