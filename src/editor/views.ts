import type { StoreApi } from 'zustand/vanilla';
import type { EntityRef } from '../model/entity.ts';
import { facePlaceOf } from '../model/face-part.ts';
import type { Editor, ViewOptions } from './api.ts';
import { fitted, type Camera } from './camera.ts';
import { faceAt, firstPlace, placeOf, type WallPlace } from '../model/wall-place.ts';
import { isFree } from './plan-layers.ts';
import { outlookIn } from './outlook.ts';
import type { EditorState, ToolId, ViewId } from './state.ts';
import type { ToolRuntime } from './tools/runtime.ts';
import { READING } from './tool-kinds.ts';
import { storeyIdOf, viewOf } from './view-of.ts';

type Views = Pick<Editor, 'setTool' | 'setView' | 'lookFrom' | 'reveal' | 'setReadOnly' | 'setPens' | 'setGateLook' | 'setLayer' | 'setBelow'>;

/** What is shown and with which tool; a gesture under way is finished before either changes. */
export function createViews(
  store: StoreApi<EditorState>,
  camera: Camera,
  select: Editor['select'],
  runtimeOf: () => ToolRuntime,
): Views {
  const setTool = (id: ToolId): void => {
    const { view, readOnly } = store.getState();
    if (id !== 'select' && (!isToolOf(view, id) || (readOnly && !READING.has(id)))) return;
    runtimeOf().finish();
    runtimeOf().setTool(id);
  };
  const setView = (view: ViewId, options: ViewOptions = {}): void => {
    runtimeOf().finish();
    store.setState({ ...viewChanges(store.getState(), view, options), hovered: null, editing: null, ghost: null });
    runtimeOf().setTool(isToolOf(view, store.getState().tool.id) ? store.getState().tool.id : 'select');
  };
  const reveal = (refs: readonly EntityRef[]): void => {
    const [first] = refs;
    const view = first ? viewOf(store.getState(), first) : null;
    if (first && view) setView(view, optionsFor(store.getState(), first, view));
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
    setGateLook(gateLook) {
      runtimeOf().finish();
      store.setState({ gateLook, viewports: { ...store.getState().viewports, gate: null } });
      store.setState(fitted(store.getState()));
    },
    setLayer(layer, look) {
      runtimeOf().finish();
      const { layers, selection } = store.getState();
      const next = { ...layers, [layer]: { ...layers[layer], ...look } };
      store.setState({ layers: next, hovered: null });
      select(selection.filter((ref) => isFree(next, ref)));
    },
    setBelow: (below) => store.setState({ below }),
    setPens(changes) {
      store.setState({ pens: { ...store.getState().pens, ...changes } });
      runtimeOf().refresh();
    },
  };
}

/** A tool belongs to the view that it draws in. */
const isToolOf = (view: ViewId, id: ToolId): boolean => (id === 'siteFeature' ? view === 'site' : view === 'plan' || id === 'select');

function optionsFor({ project, wallAt }: EditorState, ref: EntityRef, view: ViewId): ViewOptions {
  if (view === 'face') return { faceSignId: facePlaceOf(ref)?.signId ?? ref.id };
  if (view === 'sheet') return { sheetId: ref.id };
  const place = view === 'wall' ? placeOf(project, ref, wallAt) : null;
  if (place !== null) return { wallAt: place };
  const storeyId = storeyIdOf(project, ref);
  return view === 'plan' && storeyId !== undefined ? { storeyId } : {};
}

/** What the wall view shows: what is asked for, else where the selection is, else the wall of last time or a first one. */
function wallFor(state: EditorState, { wallAt }: ViewOptions): WallPlace | null {
  if (wallAt !== undefined) return wallAt;
  const { project, selection, storeyId } = state;
  const now = state.wallAt !== null && faceAt(project, state.wallAt) !== null ? state.wallAt : null;
  const chosen = selection.map((ref) => placeOf(project, ref, now)).find((place) => place !== null);
  return chosen ?? now ?? firstPlace(project, storeyId);
}

const samePlace = (a: WallPlace | null, b: WallPlace | null): boolean =>
  a?.storeyId === b?.storeyId && a?.wallId === b?.wallId && a?.side === b?.side;

/** Another storey, wall or sign is fitted anew: what it was zoomed to belongs to the one before. */
function viewChanges(state: EditorState, view: ViewId, options: ViewOptions): Partial<EditorState> {
  const selectedSign = state.selection.find((ref) => ref.kind === 'sign')?.id;
  const next: EditorState = {
    ...state,
    view,
    storeyId: options.storeyId ?? state.storeyId,
    faceSignId: options.faceSignId ?? (view === 'face' ? (selectedSign ?? state.faceSignId) : state.faceSignId),
    wallAt: view === 'wall' ? wallFor(state, options) : state.wallAt,
    sheetId: options.sheetId ?? state.sheetId,
  };
  const { storeyId, faceSignId, wallAt, sheetId } = next;
  const same = storeyId === state.storeyId && faceSignId === state.faceSignId && samePlace(wallAt, state.wallAt) && sheetId === state.sheetId;
  const viewports = same ? state.viewports : { ...state.viewports, [view]: null };
  return { view, storeyId, faceSignId, wallAt, sheetId, viewports, ...fitted({ ...next, viewports }) };
}
