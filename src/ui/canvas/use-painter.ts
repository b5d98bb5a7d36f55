import type Konva from 'konva';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { Editor } from '../../editor/api.ts';
import { viewportOf } from '../../editor/camera.ts';
import { frameOf, isStaticStale, paintActive, paintStatic, type Frame } from './picture.ts';
import type { Surroundings } from './surroundings.ts';

/** Paints at most once a frame of the screen, and only what has changed. */
export interface Painter {
  readonly staticLayer: RefObject<Konva.Layer | null>;
  readonly activeLayer: RefObject<Konva.Layer | null>;
  /** Moves with the paper: mm, y down, under a scale. */
  readonly overlay: RefObject<HTMLDivElement | null>;
  paintStatic(context: CanvasRenderingContext2D): void;
  paintActive(context: CanvasRenderingContext2D): void;
  /** Before the next frame is painted, once: the pointer's last place is taken then, not at each of its events. */
  beforeFrame(work: () => void): void;
}

/** Ties the editor's store to the layers. React draws the frame once; what moves is painted without it. */
export function usePainter(editor: Editor, surroundings: Surroundings): Painter {
  const painter = useMemo(() => createPainter(editor), [editor]);
  useEffect(() => painter.show(surroundings), [painter, surroundings]);
  useEffect(() => painter.start(), [painter]);
  const refs = {
    staticLayer: useRef<Konva.Layer>(null),
    activeLayer: useRef<Konva.Layer>(null),
    overlay: useRef<HTMLDivElement>(null),
  };
  painter.refs = refs;
  return { ...refs, ...painter.parts };
}

type Refs = Pick<Painter, 'staticLayer' | 'activeLayer' | 'overlay'>;

function createPainter(editor: Editor) {
  let frame: Frame | null = null;
  let surroundings: Surroundings | null = null;
  let asked = 0;
  let waiting: (() => void) | null = null;
  const self = {
    refs: null as Refs | null,
    parts: {
      paintStatic: (context: CanvasRenderingContext2D) => frame && paintStatic(context, frame),
      paintActive: (context: CanvasRenderingContext2D) => frame && paintActive(context, frame),
      beforeFrame(work: () => void) {
        waiting = work;
        ask();
      },
    },
    show(next: Surroundings) {
      surroundings = next;
      frame = null;
      ask();
    },
    start() {
      const stop = editor.store.subscribe(ask);
      ask();
      return () => {
        stop();
        cancelAnimationFrame(asked);
        asked = 0;
      };
    },
  };

  function ask(): void {
    if (asked === 0) asked = requestAnimationFrame(paint);
  }

  function paint(): void {
    const work = waiting;
    waiting = null;
    work?.();
    // What the work changed is painted in this very frame.
    asked = 0;
    if (!surroundings) return;
    const next = frameOf(editor.store.getState(), surroundings, frame);
    const stale = isStaticStale(frame, next);
    frame = next;
    if (stale) self.refs?.staticLayer.current?.drawScene();
    self.refs?.activeLayer.current?.drawScene();
    placeOverlay(self.refs?.overlay.current ?? null, next);
  }
  return self;
}

/** The overlay's children are placed in mm with y down; the paper's scale and place are set on it alone. */
function placeOverlay(overlay: HTMLElement | null, frame: Frame): void {
  if (!overlay) return;
  const { x, y, zoom } = viewportOf(frame.state);
  const { width, height } = frame.state.canvas;
  overlay.style.transform = `translate(${width / 2 - x * zoom}px, ${height / 2 + y * zoom}px) scale(${zoom})`;
  overlay.style.setProperty('--unzoom', String(1 / zoom));
}
