import type { StoreApi } from 'zustand/vanilla';
import type { Point } from '../geometry/point.ts';
import { rectContains, rectsOverlap, unionRect, type Rect } from '../geometry/rect.ts';
import { planSignPlace } from '../drawing/plan-sign-place.ts';
import { gateElevationSigns } from '../drawing/sign-rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { Editor } from './api.ts';
import { boundsOf, contentBounds } from './bounds.ts';
import type { EditorState, ViewId, Viewport } from './state.ts';
import { fitViewport, naturalZoom, panned, RULER_PX, visibleRect, zoomed } from './viewport.ts';

/** Showing a small thing, it is not blown up beyond this part of 100 %. */
const CLOSEST = 1.5;

type Store = StoreApi<EditorState>;
export type Camera = Pick<Editor, 'zoomTo' | 'zoomBy' | 'panBy' | 'setCanvasSize' | 'showBox'> & {
  /** Moves the things into sight where they are out of it. */
  bringIntoSight(refs: readonly EntityRef[]): void;
};

/** The viewport of the view shown; fitted where it was never shown. */
export function viewportOf(state: EditorState): Viewport {
  return state.viewports[state.view] ?? fitViewport(contentBounds(state, state.view), state.canvas);
}

/** What sets the view shown to its fitted viewport, where it has none yet and the canvas has told its size. */
export function fitted(state: EditorState): Partial<EditorState> {
  const { view, viewports, canvas } = state;
  if (viewports[view] !== null || canvas.width === 0) return {};
  return { viewports: { ...viewports, [view]: fitViewport(contentBounds(state, view), canvas) } };
}

function viewOfSign(project: Project, id: string): ViewId {
  const sign = project.signs[id];
  if (sign !== undefined && planSignPlace(project, sign) !== null) return 'plan';
  return gateElevationSigns(project).some((one) => one.id === id) ? 'gate' : 'face';
}

/** The storey whose plan shows the thing; undefined for one that no plan shows. */
export function storeyIdOf(project: Project, ref: EntityRef): string | undefined {
  if (ref.kind === 'storey') return ref.id;
  const host = ref.kind === 'sign' ? project.signs[ref.id]?.host : undefined;
  return host !== undefined && 'storeyId' in host ? host.storeyId : ref.storeyId;
}

/** The view in which a thing is seen. */
export function viewOf(state: EditorState, ref: EntityRef): ViewId | null {
  if (ref.kind === 'gate') return 'gate';
  if (ref.kind === 'sign') return viewOfSign(state.project, ref.id);
  return ref.storeyId !== undefined || ref.kind === 'storey' ? 'plan' : null;
}

/** Whether the view shows the thing, and of a plan the storey that it is on. */
const isShown = (state: EditorState, ref: EntityRef): boolean =>
  viewOf(state, ref) === state.view && (state.view !== 'plan' || storeyIdOf(state.project, ref) === state.storeyId);

/** The box around those of the things that the view shown shows, mm; null where it shows none: frames must not be mixed. */
function boundsOfAll(state: EditorState, refs: readonly EntityRef[]): Rect | null {
  const shown = refs.filter((ref) => isShown(state, ref));
  const boxes = shown.map((ref) => boundsOf(state.project, ref)).filter((box) => box !== null);
  return boxes.length === 0 ? null : boxes.reduce(unionRect);
}

export function createCamera(store: Store): Camera {
  const look = (viewport: Viewport): void => {
    const { view, viewports } = store.getState();
    store.setState({ viewports: { ...viewports, [view]: viewport } });
  };
  const showBox = (box: Rect): void => {
    const state = store.getState();
    if (!inSight(state, box)) look(fitViewport(box, state.canvas, Math.max(naturalZoom(state.view) / 2, viewportOf(state).zoom)));
  };
  const middlePx = (): Point => ({ x: store.getState().canvas.width / 2, y: store.getState().canvas.height / 2 });
  return {
    zoomTo(target) {
      const state = store.getState();
      // Nothing can be fitted to a canvas of unknown size: it will be when it tells it.
      if (state.canvas.width === 0) return store.setState({ viewports: { ...state.viewports, [state.view]: null } });
      if (target === 'natural') return look({ ...viewportOf(state), zoom: naturalZoom(state.view) });
      if (target === 'fit') return look(fitViewport(contentBounds(state, state.view), state.canvas));
      const box = 'x0' in target ? target : boundsOfAll(state, target);
      if (box) look(fitViewport(box, state.canvas, CLOSEST * naturalZoom(state.view)));
    },
    zoomBy(factor, anchorPx = middlePx()) {
      const state = store.getState();
      look(zoomed(viewportOf(state), state.canvas, factor, anchorPx));
    },
    panBy(dxPx, dyPx) {
      look(panned(viewportOf(store.getState()), dxPx, dyPx));
    },
    setCanvasSize(size) {
      store.setState({ canvas: size });
      store.setState(fitted(store.getState()));
    },
    bringIntoSight(refs) {
      const box = boundsOfAll(store.getState(), refs);
      if (box) showBox(box);
    },
    showBox,
  };
}

/** True where the whole box is seen beside the rulers. */
function inSight(state: EditorState, box: Rect): boolean {
  const viewport = viewportOf(state);
  const seen = visibleRect(viewport, state.canvas);
  const free: Rect = { ...seen, x0: seen.x0 + RULER_PX / viewport.zoom, y1: seen.y1 - RULER_PX / viewport.zoom };
  return (
    rectsOverlap(free, box) &&
    rectContains(free, { x: box.x0, y: box.y0 }) &&
    rectContains(free, { x: box.x1, y: box.y1 })
  );
}
