import { useStore } from 'zustand';
import type { Editor } from '../../editor/api.ts';
import { boundsOf } from '../../editor/bounds.ts';
import { viewOf } from '../../editor/camera.ts';
import { refKey, type EntityRef } from '../../model/entity.ts';
import { useWords } from '../i18n.ts';

/** A finding's number at the place that it speaks of. */
export interface CanvasMark {
  readonly key: string;
  readonly number: number;
  readonly ref: EntityRef;
  /** ● ▲ ◆: the severity by shape, and by `colour` (error, warning, advice …). */
  readonly symbol: string;
  readonly colour: string;
  readonly text: string;
}

interface Props {
  editor: Editor;
  marks: readonly CanvasMark[];
  onMark: (key: string) => void;
}

/** Small numbered buttons beside the things that findings speak of; the card of the finding is the keyboard's way. */
export function Marks({ editor, marks, onMark }: Props) {
  const t = useWords();
  const state = useStore(editor.store, (current) => current.project) && editor.store.getState();
  const view = useStore(editor.store, (current) => current.view);
  const storeyId = useStore(editor.store, (current) => current.storeyId);
  const taken = new Map<string, number>();
  return marks.map((mark) => {
    const shown = viewOf(state, mark.ref) === view && (mark.ref.storeyId ?? storeyId) === storeyId;
    const box = shown ? boundsOf(state.project, mark.ref) : null;
    if (!box) return null;
    const key = refKey(mark.ref);
    const nth = taken.get(key) ?? 0;
    taken.set(key, nth + 1);
    const style = { left: box.x1, top: -box.y1, '--nth': nth } as React.CSSProperties;
    return (
      <button
        key={mark.key}
        type="button"
        className={`canvas-mark severity-${mark.colour}`}
        tabIndex={-1}
        style={style}
        aria-label={t('canvas.mark', { number: mark.number, text: mark.text })}
        title={mark.text}
        onClick={() => onMark(mark.key)}
        onPointerDown={(event) => event.stopPropagation()}
      >
        <span aria-hidden>{mark.symbol}</span>
        {mark.number}
      </button>
    );
  });
}
