import type { StoreApi } from 'zustand/vanilla';
import type { Point } from '../geometry/point.ts';
import { rectContains, rectsOverlap, unionRect, type Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Editor } from './api.ts';
import { contentBounds } from './bounds.ts';
import { boundsIn, isShown } from './shown.ts';
import type { EditorState, Viewport } from './state.ts';
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

/** The box around those of the things that the view shown shows, mm; null where it shows none: frames must not be mixed. */
function boundsOfAll(state: EditorState, refs: readonly EntityRef[]): Rect | null {
  const shown = refs.filter((ref) => isShown(state, state.project, ref));
  const boxes = shown.map((ref) => boundsIn(state, state.project, ref)).filter((box) => box !== null);
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
