import { sheetSet } from '../../drawing/sheet-set.ts';
import type { Session } from '../session/session.ts';

/** 生成全套图纸: the whole set in one undo step, and its first sheet shown. Nothing in a project that is only looked at. */
export function makeSheetSet({ editor }: Session): void {
  const { project, readOnly, view } = editor.store.getState();
  if (readOnly) return;
  const edits = sheetSet(project);
  if (edits.length > 0) editor.commit('undo.sheetSet', edits);
  if (view !== 'sheet') editor.setView('sheet');
}
