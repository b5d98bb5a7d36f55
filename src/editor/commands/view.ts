import type { Command } from '../api.ts';
import { guideGround, guidesShown } from '../guides.ts';
import type { Guide, Snaps, ViewId } from '../state.ts';
import { define, hasSelection } from './define.ts';

const STEP = 1.25;

const view = (id: ViewId, key: string): Command =>
  define({ id: `view.${id}`, group: 'view', shortcuts: [key], readOnly: true, run: (editor) => editor.setView(id) });

/** A guide through the cross-hair: who draws by keys has no ruler to pull one out of. */
const guide = (id: 'upright' | 'level', axis: Guide['axis']): Command =>
  define({
    id: `guide.${id}`,
    group: 'view',
    readOnly: true,
    isEnabled: (editor) => editor.store.getState().crosshair !== null && guideGround(editor.store.getState()) !== null,
    run(editor) {
      const state = editor.store.getState();
      const on = guideGround(state);
      if (on !== null && state.crosshair !== null) editor.setGuides([...state.guides, { on, axis, at: state.crosshair[axis] }]);
    },
  });

const snap = (id: keyof Snaps, key?: string): Command =>
  define({
    id: `snap.${id}`,
    group: 'snap',
    shortcuts: key === undefined ? [] : [key],
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
  snap('midpoint'),
  snap('perpendicular'),
  snap('intersection'),
  snap('guide'),
  guide('upright', 'x'),
  guide('level', 'y'),
  define({
    id: 'clearGuides',
    group: 'view',
    readOnly: true,
    isEnabled: (editor) => guidesShown(editor.store.getState()).length > 0,
    run(editor) {
      const state = editor.store.getState();
      const ground = guideGround(state);
      editor.setGuides(state.guides.filter(({ on }) => on !== ground));
    },
  }),
];
