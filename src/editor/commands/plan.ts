import type { Edit } from '../../model/edits/edit.ts';
import { anchorOf, fragmentOf } from '../../model/parts/fragment.ts';
import type { Command, Editor } from '../api.ts';
import { groupOf, isGrouped, newGroup } from '../plan/groups.ts';
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

function copy(editor: Editor): void {
  const found = picked(editor);
  if (found !== null) editor.setPlanClipboard(fragmentOf(editor.store.getState().project, found.storey, found.parts));
}

function cut(editor: Editor): void {
  const found = picked(editor);
  copy(editor);
  if (found !== null && editor.commit('undo.cut', [removalOf(found)]).ok) editor.select([]);
}

/** How far a copy without walls lies beside what it was made from, mm. */
const ASIDE = 300;

/** Loose parts are copied aside at once; walls hang at the pointer, since beside themselves they would cut one another. */
function duplicate(editor: Editor): void {
  const found = picked(editor);
  if (found === null) return;
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
  define({ id: 'modify.copy', group: 'edit', shortcuts: ['Mod+C'], views: ['plan'], readOnly: true, isEnabled: hasPicked, run: copy }),
  define({ id: 'modify.cut', group: 'edit', shortcuts: ['Mod+X'], views: ['plan'], isEnabled: hasPicked, run: cut }),
  define({
    id: 'modify.paste',
    group: 'edit',
    shortcuts: ['Mod+V'],
    views: ['plan'],
    isEnabled: (editor) => inPlan(editor) && editor.store.getState().planClipboard !== null,
    run: (editor) => editor.setTool('paste'),
  }),
  define({ id: 'modify.duplicate', group: 'edit', shortcuts: ['Mod+D'], views: ['plan'], isEnabled: hasPicked, run: duplicate }),
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
