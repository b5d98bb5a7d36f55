import type { StoreApi } from 'zustand/vanilla';
import { refKey, type EntityRef } from '../model/entity.ts';
import type { Editor, SelectMode } from './api.ts';
import { exists, picked, prune } from './selection.ts';
import type { EditorState } from './state.ts';

type Selecting = Pick<Editor, 'select' | 'hover' | 'setHighlight' | 'setGhost' | 'setSnaps' | 'setGridStep' | 'setGuides' | 'dismissNotice' | 'edit' | 'write'>;

const sameRefs = (a: readonly EntityRef[], b: readonly EntityRef[]): boolean =>
  a.length === b.length && a.every((ref, i) => refKey(ref) === refKey(b[i]!));

/** What is picked, lit and looked at: nothing of it is in history. */
export function createSelecting(store: StoreApi<EditorState>): Selecting {
  const get = store.getState;
  return {
    select(refs: readonly EntityRef[], mode: SelectMode = 'replace') {
      const { project, selection } = get();
      const next = picked(selection, prune(project, refs), mode);
      if (!sameRefs(selection, next)) store.setState({ selection: next, editing: null });
    },
    hover(ref) {
      const { hovered } = get();
      if ((hovered && refKey(hovered)) !== (ref && refKey(ref))) store.setState({ hovered: ref });
    },
    setHighlight(refs) {
      if (!sameRefs(get().highlight, refs)) store.setState({ highlight: refs });
    },
    setGhost: (ghost) => store.setState({ ghost }),
    setSnaps: (changes) => store.setState({ snaps: { ...get().snaps, ...changes } }),
    setGridStep: (gridStep) => store.setState({ gridStep: Math.max(1, Math.round(gridStep)) }),
    setGuides: (guides) => store.setState({ guides }),
    dismissNotice: () => store.setState({ notice: null }),
    write: (at) => store.setState({ writing: at !== null && get().readOnly ? null : at }),
    edit(ref) {
      const { project, readOnly } = get();
      store.setState({ editing: ref && !readOnly && exists(project, ref) ? ref : null });
    },
  };
}
