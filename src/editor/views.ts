import type { StoreApi } from 'zustand/vanilla';
import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { Editor, ViewOptions } from './api.ts';
import { fitted, storeyIdOf, viewOf, type Camera } from './camera.ts';
import { outlookIn } from './outlook.ts';
import type { EditorState, ToolId, ViewId } from './state.ts';
import type { ToolRuntime } from './tools/runtime.ts';

type Views = Pick<Editor, 'setTool' | 'setView' | 'lookFrom' | 'reveal' | 'setReadOnly' | 'setWallStyle'>;

/** What is shown and with which tool; a gesture under way is finished before either changes. */
export function createViews(
  store: StoreApi<EditorState>,
  camera: Camera,
  select: Editor['select'],
  runtimeOf: () => ToolRuntime,
): Views {
  const setTool = (id: ToolId): void => {
    const { view, readOnly } = store.getState();
    if (id !== 'select' && (view !== 'plan' || readOnly)) return;
    runtimeOf().finish();
    runtimeOf().setTool(id);
  };
  const setView = (view: ViewId, options: ViewOptions = {}): void => {
    runtimeOf().finish();
    store.setState({ ...viewChanges(store.getState(), view, options), hovered: null, editing: null, ghost: null });
    runtimeOf().setTool(view === 'plan' ? store.getState().tool.id : 'select');
  };
  const reveal = (refs: readonly EntityRef[]): void => {
    const [first] = refs;
    const view = first ? viewOf(store.getState(), first) : null;
    if (first && view) setView(view, optionsFor(store.getState().project, first, view));
    select(refs);
    camera.bringIntoSight(refs);
  };
  return {
    setTool,
    setView,
    lookFrom(outlook) {
      setView(outlook.view);
      store.setState(outlookIn(store.getState().project, outlook));
      store.setState(fitted(store.getState()));
    },
    reveal,
    setReadOnly(readOnly) {
      runtimeOf().bail();
      store.setState({ readOnly, editing: null });
      runtimeOf().setTool('select');
    },
    setWallStyle(wallStyle) {
      store.setState({ wallStyle });
      runtimeOf().refresh();
    },
  };
}

function optionsFor(project: Project, ref: EntityRef, view: ViewId): ViewOptions {
  if (view === 'face') return { faceSignId: ref.id };
  const storeyId = storeyIdOf(project, ref);
  return view === 'plan' && storeyId !== undefined ? { storeyId } : {};
}

/** Another storey or sign is fitted anew: what it was zoomed to belongs to the one before. */
function viewChanges(state: EditorState, view: ViewId, options: ViewOptions): Partial<EditorState> {
  const selectedSign = state.selection.find((ref) => ref.kind === 'sign')?.id;
  const next: EditorState = {
    ...state,
    view,
    storeyId: options.storeyId ?? state.storeyId,
    faceSignId: options.faceSignId ?? (view === 'face' ? (selectedSign ?? state.faceSignId) : state.faceSignId),
  };
  const same = next.storeyId === state.storeyId && next.faceSignId === state.faceSignId;
  const viewports = same ? state.viewports : { ...state.viewports, [view]: null };
  return { view, storeyId: next.storeyId, faceSignId: next.faceSignId, viewports, ...fitted({ ...next, viewports }) };
}
