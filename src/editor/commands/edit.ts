import type { Command, Editor } from '../api.ts';
import { isFree } from '../plan-layers.ts';
import { selectable } from '../selectable.ts';
import { define, hasSelection } from './define.ts';
import type { EntityRef } from '../../model/entity.ts';
import { facePlaceOf } from '../../model/face-part.ts';

/** Kinds that a person may take away. A room goes when its walls go; a corner goes with its walls. */
const REMOVABLE: ReadonlySet<EntityRef['kind']> = new Set(['wall', 'opening', 'sign', 'sheet', 'fixture', 'dimension', 'label', 'underlay', 'facePart', 'siteFeature']);

const removable = (editor: Editor): readonly EntityRef[] =>
  editor.store.getState().selection.filter((ref) => REMOVABLE.has(ref.kind) && isFree(editor.store.getState().layers, ref));

const renamable = (editor: Editor): EntityRef | null => {
  const { selection, view } = editor.store.getState();
  const [only, ...others] = selection;
  if (only === undefined || others.length > 0) return null;
  const isNamed = (view === 'plan' && (only.kind === 'room' || only.kind === 'label' || only.kind === 'wall')) || (view === 'face' && facePlaceOf(only)?.part === 'block');
  return isNamed ? only : null;
};

const oneSign = (editor: Editor): EntityRef | null => {
  const [only, ...others] = editor.store.getState().selection;
  return only?.kind === 'sign' && others.length === 0 ? only : null;
};

/** What changes the document or the selection as a whole. */
export const editCommands: readonly Command[] = [
  define({
    id: 'undo',
    group: 'edit',
    shortcuts: ['Mod+Z'],
    isEnabled: (editor) => editor.store.getState().history.canUndo || editor.store.getState().draft !== null,
    run: (editor) => editor.undo(),
  }),
  define({
    id: 'redo',
    group: 'edit',
    shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
    isEnabled: (editor) => editor.store.getState().history.canRedo,
    run: (editor) => editor.redo(),
  }),
  define({
    id: 'delete',
    group: 'edit',
    shortcuts: ['Delete', 'Backspace'],
    isEnabled: (editor) => removable(editor).length > 0,
    run(editor) {
      const done = editor.commit('undo.delete', [{ verb: 'removeEntities', args: { refs: removable(editor) } }]).ok;
      // Another part of a face may take the place of one that is gone: it is not to be picked in its stead.
      if (done) editor.select([]);
    },
  }),
  define({
    id: 'selectAll',
    group: 'edit',
    shortcuts: ['Mod+A'],
    readOnly: true,
    run: (editor) => editor.select(selectable(editor.store.getState())),
  }),
  define({
    id: 'deselect',
    group: 'edit',
    shortcuts: ['Escape'],
    readOnly: true,
    isEnabled: (editor) => hasSelection(editor) || editor.store.getState().tool.id !== 'select',
    run: (editor) => (editor.store.getState().tool.id === 'select' ? editor.select([]) : editor.setTool('select')),
  }),
  define({
    id: 'rename',
    group: 'edit',
    shortcuts: ['F2'],
    isEnabled: (editor) => renamable(editor) !== null,
    run: (editor) => editor.edit(renamable(editor)),
  }),
  define({
    id: 'openFace',
    group: 'view',
    shortcuts: ['Mod+Enter'],
    readOnly: true,
    isEnabled: (editor) => oneSign(editor) !== null,
    run: (editor) => editor.setView('face', { faceSignId: oneSign(editor)!.id }),
  }),
];
