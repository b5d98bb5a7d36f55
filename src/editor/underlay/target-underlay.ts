import type { Underlay } from '../../model/plan-part.ts';
import { underlaysInOrder } from '../../model/underlay.ts';
import type { EditorState } from '../state.ts';
import { storeyOf } from '../storey-view.ts';

/** The underlay that is meant without being pointed at: the one that is picked, else the topmost that is shown. Locked ones count. */
export function targetUnderlay(state: Pick<EditorState, 'project' | 'storeyId' | 'selection' | 'view'>): Underlay | null {
  const storey = state.view === 'plan' ? storeyOf(state.project, state.storeyId) : null;
  if (!storey) return null;
  const picked = state.selection.find((ref) => ref.kind === 'underlay' && ref.storeyId === storey.id);
  const shown = underlaysInOrder(storey).findLast((one) => one.shown);
  return (picked && storey.underlays[picked.id]) ?? shown ?? null;
}
