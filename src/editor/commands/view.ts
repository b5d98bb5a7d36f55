import type { Command } from '../api.ts';
import type { Snaps, ViewId } from '../state.ts';
import { define, hasSelection } from './define.ts';

const STEP = 1.25;

const view = (id: ViewId, key: string): Command =>
  define({ id: `view.${id}`, group: 'view', shortcuts: [key], readOnly: true, run: (editor) => editor.setView(id) });

const snap = (id: keyof Snaps, key: string): Command =>
  define({
    id: `snap.${id}`,
    group: 'snap',
    shortcuts: [key],
    readOnly: true,
    run: (editor) => editor.setSnaps({ [id]: !editor.store.getState().snaps[id] }),
  });

/** What is shown and how large; which snaps are on. */
export const viewCommands: readonly Command[] = [
  view('plan', 'Alt+1'),
  view('gate', 'Alt+2'),
  view('wall', 'Alt+3'),
  view('face', 'Alt+4'),
  view('sheet', 'Alt+5'),
  view('site', 'Alt+6'),
  define({ id: 'zoomIn', group: 'view', shortcuts: ['+', '=', 'Mod+='], readOnly: true, run: (editor) => editor.zoomBy(STEP) }),
  define({ id: 'zoomOut', group: 'view', shortcuts: ['-', 'Mod+-'], readOnly: true, run: (editor) => editor.zoomBy(1 / STEP) }),
  define({ id: 'zoomFit', group: 'view', shortcuts: ['Shift+1', '!'], readOnly: true, run: (editor) => editor.zoomTo('fit') }),
  define({
    id: 'zoomSelection',
    group: 'view',
    shortcuts: ['Shift+2', '@'],
    readOnly: true,
    isEnabled: hasSelection,
    run: (editor) => editor.zoomTo(editor.store.getState().selection),
  }),
  define({ id: 'zoomNatural', group: 'view', shortcuts: ['Shift+0', ')'], readOnly: true, run: (editor) => editor.zoomTo('natural') }),
  snap('node', 'F6'),
  snap('wall', 'F7'),
  snap('grid', 'F8'),
  snap('angle', 'F9'),
];
