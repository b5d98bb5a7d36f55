import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { CanvasView } from '../canvas/canvas-view.tsx';
import { askFor } from '../check/ask-for.ts';
import { canvasMarks } from '../check/canvas-marks.ts';
import { GateLooks } from '../gate/gate-looks.tsx';
import { useWords } from '../i18n.ts';
import type { MenuPlace } from '../overlays/canvas-menu.tsx';
import { FaceBar } from '../face/face-bar.tsx';
import { showFault } from '../face/show-fault.ts';
import { marksOf, useFaceFaults } from '../face/use-face-faults.ts';
import { useSheetFindings } from '../sheets/use-sheet-findings.ts';
import { useCheck, useEditorState, useSession } from '../session/session-context.ts';
import { StoreyBar } from '../storeys/storey-bar.tsx';
import { DrawBar } from './draw-bar.tsx';
import { NameQuestion } from '../plan/name-question.tsx';
import { usePlanClipboard } from '../plan/use-plan-clipboard.ts';
import { useFiles } from '../underlay/use-files.ts';
import { Notice } from './notice.tsx';
import { WallBar } from './wall-bar.tsx';

const CanvasMenu = lazy(() => import('../overlays/canvas-menu.tsx'));

export function CanvasArea() {
  const t = useWords();
  const session = useSession();
  const { editor, draw } = session;
  const context = useStore(draw);
  const report = useCheck((state) => state.report);
  const marks = useMemo(() => (report === null ? [] : canvasMarks(report)), [report]);
  const findings = useSheetFindings();
  const faults = useFaceFaults();
  const faceMarks = useMemo(() => marksOf(faults), [faults]);
  const isFace = useEditorState((state) => state.view === 'face');
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const area = useRef<HTMLElement>(null);
  usePlanClipboard(editor);
  const isDropping = useFiles(area);
  useEffect(() => {
    const element = area.current;
    // A right click or a long press; the canvas itself has selected what lies there.
    const show = (event: MouseEvent) => {
      event.preventDefault();
      setMenu({ x: event.clientX, y: event.clientY });
    };
    element?.addEventListener('contextmenu', show);
    return () => element?.removeEventListener('contextmenu', show);
  }, []);
  return (
    <section ref={area} className="canvas-area" aria-label={t('shell.canvas')}>
      <CanvasView
        editor={editor}
        drawContext={context}
        findings={findings}
        marks={isFace ? faceMarks : marks}
        onMark={(key) => (isFace ? showFault(session, faults, key) : askFor(session, key))}
      />
      <DrawBar />
      <StoreyBar />
      <WallBar />
      <FaceBar />
      <GateLooks />
      <Notice />
      <NameQuestion />
      {isDropping && <div className="drop-veil">{t('underlay.dropHere')}</div>}
      {menu !== null && (
        <Suspense>
          <CanvasMenu place={menu} onClose={() => setMenu(null)} />
        </Suspense>
      )}
    </section>
  );
}
