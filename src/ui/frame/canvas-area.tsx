import { useMemo } from 'react';
import { useStore } from 'zustand';
import { CanvasView } from '../canvas/canvas-view.tsx';
import { canvasMarks } from '../check/canvas-marks.ts';
import { useWords } from '../i18n.ts';
import { useCheck, useSession } from '../session/session-context.ts';
import { Notice } from './notice.tsx';

export function CanvasArea() {
  const t = useWords();
  const { editor, draw, panels } = useSession();
  const context = useStore(draw);
  const report = useCheck((state) => state.report);
  const marks = useMemo(() => (report === null ? [] : canvasMarks(report)), [report]);
  return (
    <section className="canvas-area" aria-label={t('shell.canvas')}>
      <CanvasView
        editor={editor}
        drawContext={context}
        marks={marks}
        onMark={(finding) => panels.setState({ finding, tab: 'check', drawer: 'inspector' })}
      />
      <Notice />
    </section>
  );
}
