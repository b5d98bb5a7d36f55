import { useStore } from 'zustand';
import type { Editor } from '../../editor/api.ts';
import { angleDegOf, distance, minus } from '../../editor/vector.ts';
import type { Point } from '../../geometry/point.ts';
import { useWords, type Words } from '../i18n.ts';

/** Tells where the cross-hair stands, for who does not see it: each move, and each point that is set. */
export function CrosshairReport({ editor }: { editor: Editor }) {
  const t = useWords();
  const crosshair = useStore(editor.store, (state) => state.crosshair);
  const anchor = useStore(editor.store, (state) => state.anchor);
  return (
    <output className="visually-hidden" aria-live="polite" data-report="crosshair">
      {crosshair === null ? '' : wordsFor(t, crosshair, anchor)}
    </output>
  );
}

function wordsFor(t: Words, at: Point, anchor: Point | null): string {
  const place = { x: at.x, y: at.y };
  if (anchor === null) return t('canvas.crosshair', place);
  const mm = Math.round(distance(at, anchor));
  if (mm === 0) return t('canvas.crosshairSet', place);
  return t('canvas.crosshairFrom', { ...place, mm, angleDeg: Math.round(angleDegOf(minus(at, anchor)) * 10) / 10 });
}
