import type { Edit } from '../../model/edits/edit.ts';
import { anchorOf, fragmentOf, type Fragment } from '../../model/parts/fragment.ts';
import { looseOpenings } from '../../model/parts/loose-openings.ts';
import type { Command, Editor } from '../api.ts';
import { groupOf, isGrouped, newGroup } from '../plan/groups.ts';
import { pickedOpenings } from '../plan/opening-copies.ts';
import { newPartsIn, pickedOfPlan, removalOf, type Picked } from '../plan/picked-parts.ts';
import { storeyOf } from '../storey-view.ts';
import { define, inPlan } from './define.ts';

const picked = (editor: Editor): Picked | null => pickedOfPlan(editor.store.getState());
const hasPicked = (editor: Editor): boolean => picked(editor) !== null;

/** Commits and picks what is new in the storey shown. */
export function commitAndPick(editor: Editor, label: string, edits: readonly Edit[]): void {
  const { project, storeyId } = editor.store.getState();
  if (editor.commit(label, edits).ok) editor.select(newPartsIn(project, editor.store.getState().project, storeyId));
}

/** Doors and windows that are selected without their walls. */
const openings = (editor: Editor): Fragment | null => looseOpenings(pickedOpenings(editor.store.getState())?.openings ?? []);
const canCopy = (editor: Editor): boolean => hasPicked(editor) || openings(editor) !== null;

function copy(editor: Editor): void {
  const found = picked(editor);
  const fragment = found === null ? openings(editor) : fragmentOf(editor.store.getState().project, found.storey, found.parts);
  if (fragment !== null) editor.setPlanClipboard(fragment);
}

function cut(editor: Editor): void {
  const found = picked(editor);
  copy(editor);
  const removal: Edit = found === null ? { verb: 'removeEntities', args: { refs: editor.store.getState().selection } } : removalOf(found);
  if (editor.commit('undo.cut', [removal]).ok) editor.select([]);
}

/** How far a copy without walls lies beside what it was made from, mm. */
const ASIDE = 300;

/** Loose parts are copied aside at once; walls hang at the pointer, since beside themselves they would cut one another. */
function duplicate(editor: Editor): void {
  const found = picked(editor);
  if (found === null) {
    copy(editor);
    editor.setTool('paste');
    return;
  }
  const { project, storeyId } = editor.store.getState();
  const fragment = fragmentOf(project, found.storey, found.parts);
  if (found.parts.walls.size > 0) {
    editor.setPlanClipboard(fragment);
    editor.setTool('paste');
    return;
  }
  const { x, y } = anchorOf(found.storey, found.parts);
  commitAndPick(editor, 'undo.duplicate', [{ verb: 'pasteParts', args: { storeyId, fragment, at: { x: x + ASIDE, y: y - ASIDE } } }]);
}

/** Fixtures and labels among what is selected. */
const groupable = (editor: Editor) => {
  const { view, storeyId, selection } = editor.store.getState();
  return view === 'plan' ? selection.filter(isGrouped).filter((ref) => ref.storeyId === storeyId) : [];
};

function setGroup(editor: Editor, label: string, group: string): void {
  const { storeyId } = editor.store.getState();
  const edits = groupable(editor).map(({ kind, id }): Edit => ({ verb: 'setPlanPart', args: { storeyId, kind, partId: id, changes: { group } } }));
  editor.commit(label, edits);
}

function canUngroup(editor: Editor): boolean {
  const { project, storeyId } = editor.store.getState();
  const storey = storeyOf(project, storeyId);
  return storey !== null && groupable(editor).some((ref) => groupOf(storey, ref) !== '');
}

/** Copying parts of a plan, also into another document, and groups of fixtures and labels. */
export const planCommands: readonly Command[] = [
  define({ id: 'modify.copy', group: 'edit', shortcuts: ['Mod+C'], views: ['plan'], readOnly: true, isEnabled: canCopy, run: copy }),
  define({ id: 'modify.cut', group: 'edit', shortcuts: ['Mod+X'], views: ['plan'], isEnabled: canCopy, run: cut }),
  define({
    id: 'modify.paste',
    group: 'edit',
    shortcuts: ['Mod+V'],
    views: ['plan'],
    isEnabled: (editor) => inPlan(editor) && editor.store.getState().planClipboard !== null,
    run: (editor) => editor.setTool('paste'),
  }),
  define({ id: 'modify.duplicate', group: 'edit', shortcuts: ['Mod+D'], views: ['plan'], isEnabled: canCopy, run: duplicate }),
  define({
    id: 'modify.group',
    group: 'edit',
    shortcuts: ['Mod+G'],
    views: ['plan'],
    isEnabled: (editor) => groupable(editor).length > 1,
    run: (editor) => setGroup(editor, 'undo.group', newGroup(storeyOf(editor.store.getState().project, editor.store.getState().storeyId)!)),
  }),
  define({ id: 'modify.ungroup', group: 'edit', shortcuts: ['Mod+Alt+G'], views: ['plan'], isEnabled: canUngroup, run: (editor) => setGroup(editor, 'undo.ungroup', '') }),
];
