import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { SheetFinding } from '../../drawing/compose-sheet.ts';
import type { DrawContext } from '../../drawing/context.ts';
import type { Editor } from '../../editor/api.ts';
import type { EditorState } from '../../editor/state.ts';
import { useWords } from '../i18n.ts';
import './canvas.css';
import { CanvasStage } from './canvas-stage.tsx';
import { CrosshairReport } from './crosshair-report.tsx';
import { LabelInput } from './label-input.tsx';
import { LengthInput } from './length-input.tsx';
import { Marks, type CanvasMark } from './marks.tsx';
import { NameInput } from './name-input.tsx';
import { TextInput } from './text-input.tsx';
import { Twins } from './twins.tsx';
import { proof } from '../proof/proof.ts';
import { useCopying } from './use-copying.ts';
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
  /** What sheets show of the check. */
  readonly findings?: readonly SheetFinding[];
}

const NO_MARKS: readonly CanvasMark[] = [];
const NO_FINDINGS: readonly SheetFinding[] = [];
const NOTHING = (): void => undefined;

/** The view shown: the drawing that is exported, what is picked and under way upon it, and a twin of each thing. */
export function CanvasView({ editor, drawContext, marks = NO_MARKS, onMark = NOTHING, findings = NO_FINDINGS }: Props) {
  const t = useWords();
  const surface = useRef<HTMLDivElement>(null);
  const surroundings = useSurroundings(drawContext, findings);
  const painter = usePainter(editor, surroundings);
  const { takeOverlay, beforeFrame } = painter;
  usePointer(editor, surface, beforeFrame);
  useEditorKeys(editor);
  useCopying(editor);
  useSize(editor, surface);
  useCursor(editor, surface);
  const view = useStore(editor.store, (state) => state.view);
  return (
    <section className="canvas" tabIndex={-1} aria-label={t('canvas.name', { view: t(`command.view.${view}`) })}>
      <div ref={surface} className="canvas-surface" aria-hidden>
        <CanvasStage editor={editor} painter={painter} />
      </div>
      <div className="canvas-overlay">
        <div ref={takeOverlay} className="canvas-paper">
          <Twins editor={editor} />
          <Marks editor={editor} marks={marks} onMark={onMark} />
        </div>
      </div>
      <NameInput editor={editor} />
      <TextInput editor={editor} />
      <LabelInput editor={editor} />
      <LengthInput editor={editor} />
      <CrosshairReport editor={editor} />
    </section>
  );
}

function useSurroundings(draw: DrawContext, findings: readonly SheetFinding[]) {
  const t = useWords();
  const dark = useDark();
  const colour = useStore(proof, (state) => state.colour);
  const language = t('canvas.objects');
  // The words change with the language alone, for which one of them stands.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => ({ draw, findings, dark, proof: colour, say: ({ key, data }: { key: string; data?: object }) => t(key, { ...data }) }), [draw, findings, dark, colour, language]);
}

/** The cursor changes while the pointer goes from thing to thing: nothing is drawn again for it. */
function useCursor(editor: Editor, surface: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const show = ({ tool }: EditorState): void => surface.current?.style.setProperty('cursor', tool.cursor);
    show(editor.store.getState());
    return editor.store.subscribe((now, before) => (now.tool.cursor === before.tool.cursor ? undefined : show(now)));
  }, [editor, surface]);
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
