import type { Context } from 'konva/lib/Context';
import { useEffect, useMemo, useRef } from 'react';
import { Layer, Shape, Stage } from 'react-konva';
import { useStore } from 'zustand';
import type { DrawContext } from '../../drawing/context.ts';
import type { Editor } from '../../editor/api.ts';
import { useWords } from '../i18n.ts';
import './canvas.css';
import { Marks, type CanvasMark } from './marks.tsx';
import { NameInput } from './name-input.tsx';
import { Twins } from './twins.tsx';
import { useDark } from './use-dark.ts';
import { useEditorKeys } from './use-keys.ts';
import { usePainter } from './use-painter.ts';
import { usePointer } from './use-pointer.ts';

export type { CanvasMark } from './marks.tsx';

interface Props {
  readonly editor: Editor;
  readonly drawContext: DrawContext;
  /** Findings to number on the canvas, and what a click on a number does. */
  readonly marks?: readonly CanvasMark[];
  readonly onMark?: (key: string) => void;
}

const NO_MARKS: readonly CanvasMark[] = [];
const NOTHING = (): void => undefined;

/** The view shown: the drawing that is exported, what is picked and under way upon it, and a twin of each thing. */
export function CanvasView({ editor, drawContext, marks = NO_MARKS, onMark = NOTHING }: Props) {
  const t = useWords();
  const surface = useRef<HTMLDivElement>(null);
  const surroundings = useSurroundings(drawContext);
  const { takeStaticLayer, takeActiveLayer, takeRulerLayer, takeOverlay, ...painter } = usePainter(editor, surroundings);
  const { paintStatic, paintActive, paintRulers } = painter;
  usePointer(editor, surface, painter.beforeFrame);
  useEditorKeys(editor);
  useSize(editor, surface);
  const size = useStore(editor.store, (state) => state.canvas);
  const view = useStore(editor.store, (state) => state.view);
  const cursor = useStore(editor.store, (state) => state.tool.cursor);
  return (
    <section className="canvas" aria-label={t('canvas.name', { view: t(`command.view.${view}`) })}>
      <div ref={surface} className="canvas-surface" style={{ cursor }} aria-hidden>
        <Stage width={size.width} height={size.height} listening={false}>
          <Layer ref={takeStaticLayer} listening={false}>
            <Shape sceneFunc={(context) => paintStatic(native(context))} perfectDrawEnabled={false} />
          </Layer>
          <Layer ref={takeActiveLayer} listening={false}>
            <Shape sceneFunc={(context) => paintActive(native(context))} perfectDrawEnabled={false} />
          </Layer>
          <Layer ref={takeRulerLayer} listening={false}>
            <Shape sceneFunc={(context) => paintRulers(native(context))} perfectDrawEnabled={false} />
          </Layer>
        </Stage>
      </div>
      <div className="canvas-overlay">
        <div ref={takeOverlay} className="canvas-paper">
          <Twins editor={editor} />
          <Marks editor={editor} marks={marks} onMark={onMark} />
        </div>
      </div>
      <NameInput editor={editor} />
    </section>
  );
}

const native = (context: Context): CanvasRenderingContext2D => context._context;

function useSurroundings(draw: DrawContext) {
  const t = useWords();
  const dark = useDark();
  const language = t('canvas.objects');
  // The words change with the language alone, for which one of them stands.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => ({ draw, dark, say: ({ key, data }: { key: string; data?: object }) => t(key, { ...data }) }), [draw, dark, language]);
}

/** Tells the editor how large the canvas is, and fits the view where it was never shown. */
function useSize(editor: Editor, surface: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      editor.setCanvasSize({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [editor, surface]);
}
