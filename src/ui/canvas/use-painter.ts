import type Konva from 'konva';
import { useEffect, useMemo } from 'react';
import type { Editor } from '../../editor/api.ts';
import { viewportOf } from '../../editor/camera.ts';
import type { Rect } from '../../geometry/rect.ts';
import { atRest } from './at-rest.ts';
import { frameOf, hasMoved, isBare, paintActive, paintStatic, staleBoxes, type Frame } from './picture.ts';
import type { Surroundings } from './surroundings.ts';

/** Paints at most once a frame of the screen, and only what has changed. React draws the frame around it once. */
export interface Painter {
  readonly takeStaticLayer: (layer: Konva.Layer | null) => void;
  readonly takeActiveLayer: (layer: Konva.Layer | null) => void;
  /** The element that moves with the paper: its children are placed in mm, y down. */
  readonly takeOverlay: (overlay: HTMLElement | null) => void;
  readonly paintStatic: (context: CanvasRenderingContext2D) => void;
  readonly paintActive: (context: CanvasRenderingContext2D) => void;
  /** Work to be done once, right before the next frame: the pointer's last place is taken then, not at each event. */
  readonly beforeFrame: (work: () => void) => void;
  readonly show: (surroundings: Surroundings) => void;
  /** Follows the editor's store until it is told to stop. */
  readonly start: () => () => void;
}

/** Ties the editor's store to the layers of the canvas. */
export function usePainter(editor: Editor, surroundings: Surroundings): Painter {
  const painter = useMemo(() => createPainter(editor), [editor]);
  useEffect(() => painter.show(surroundings), [painter, surroundings]);
  useEffect(() => painter.start(), [painter]);
  return painter;
}

interface Places {
  staticLayer: Konva.Layer | null;
  activeLayer: Konva.Layer | null;
  overlay: HTMLElement | null;
}

function createPainter(editor: Editor): Painter {
  const places: Places = { staticLayer: null, activeLayer: null, overlay: null };
  let frame: Frame | null = null;
  let surroundings: Surroundings | null = null;
  let asked = 0;
  let waiting: (() => void) | null = null;
  // While the paper moves, what belongs on the second canvas is painted on the first, which is painted anew anyhow.
  let isJoined = false;

  const ask = (): void => {
    if (asked === 0) asked = requestAnimationFrame(paint);
  };
  // Each canvas then has its own again.
  const rest = atRest(ask);
  const paint = (): void => {
    const work = waiting;
    waiting = null;
    work?.();
    // Released only now: what the work changed is painted in this very frame.
    asked = 0;
    if (!surroundings) return;
    const last = frame;
    frame = frameOf(editor.store.getState(), surroundings, last);
    const wasJoined = isJoined;
    isJoined = last !== null && hasMoved(last, frame) && !isBare(frame);
    if (isJoined) rest.moves();
    // The layers read the frame while they paint.
    paintLayers(places, last, frame, { wasJoined, isJoined });
    placeOverlay(places.overlay, frame);
  };
  return {
    takeStaticLayer: (layer) => (places.staticLayer = layer),
    takeActiveLayer: (layer) => (places.activeLayer = layer),
    takeOverlay: (overlay) => (places.overlay = overlay),
    paintStatic(context) {
      if (frame === null) return;
      paintStatic(context, frame);
      if (isJoined) paintActive(context, frame);
    },
    paintActive: (context) => frame && !isJoined && paintActive(context, frame),
    beforeFrame(work) {
      waiting = work;
      ask();
    },
    show(next) {
      surroundings = next;
      frame = null;
      ask();
    },
    start() {
      const stop = editor.store.subscribe(ask);
      ask();
      return () => {
        stop();
        rest.stop();
        cancelAnimationFrame(asked);
        asked = 0;
      };
    },
  };
}

function paintLayers({ staticLayer, activeLayer }: Places, last: Frame | null, next: Frame, { wasJoined, isJoined }: { wasJoined: boolean; isJoined: boolean }): void {
  const stale = wasJoined || isJoined ? null : staleBoxes(last, next);
  if (stale === null) staticLayer?.drawScene();
  else paintBoxes(staticLayer, next, stale);
  if (isJoined && !wasJoined) activeLayer?.getContext().clear();
  if (!isJoined && (last === null || !isBare(last) || !isBare(next))) activeLayer?.drawScene();
}

/** Most changes are small: the picture around them stays as it is. */
function paintBoxes(layer: Konva.Layer | null, frame: Frame, boxes: readonly Rect[]): void {
  const context = layer?.getContext()._context;
  for (const box of boxes) if (context) paintStatic(context, frame, box);
}

/** The paper's scale and place are set on the overlay alone, not on each of its children. */
function placeOverlay(overlay: HTMLElement | null, frame: Frame): void {
  if (!overlay) return;
  const { x, y, zoom } = viewportOf(frame.state);
  const { width, height } = frame.state.canvas;
  overlay.style.transform = `translate(${width / 2 - x * zoom}px, ${height / 2 + y * zoom}px) scale(${zoom})`;
  overlay.style.setProperty('--unzoom', String(1 / zoom));
}
