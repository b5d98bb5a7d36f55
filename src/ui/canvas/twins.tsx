import { memo, useDeferredValue, useMemo, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { Editor } from '../../editor/api.ts';
import { selectable } from '../../editor/selectable.ts';
import { boundsIn } from '../../editor/shown.ts';
import type { EditorState } from '../../editor/state.ts';
import type { Rect } from '../../geometry/rect.ts';
import { refKey, type EntityRef } from '../../model/entity.ts';
import { entityLabel } from '../entity-words.ts';
import { useWords, type Words } from '../i18n.ts';

interface TwinData {
  readonly key: string;
  readonly ref: EntityRef;
  readonly label: string;
  readonly box: Rect;
}

/**
 * Each thing on the canvas has a button of its own for the keyboard and for a screen reader, at its place, unseen. In a
 * plan Tab goes past them all and arrows go from one to the next; the few parts of a face are gone through by Tab.
 */
export function Twins({ editor }: { editor: Editor }) {
  // The picture goes first: the twins follow a change when it has been painted.
  const project = useDeferredValue(useStore(editor.store, (state) => state.project));
  const view = useDeferredValue(useStore(editor.store, (state) => state.view));
  const storeyId = useDeferredValue(useStore(editor.store, (state) => state.storeyId));
  const faceSignId = useDeferredValue(useStore(editor.store, (state) => state.faceSignId));
  const wallAt = useDeferredValue(useStore(editor.store, (state) => state.wallAt));
  return <TwinList {...{ editor, project, view, storeyId, faceSignId, wallAt }} />;
}

type ListProps = { readonly editor: Editor } & Pick<EditorState, 'project' | 'view' | 'storeyId' | 'faceSignId' | 'wallAt'>;

const TwinList = memo(function TwinList({ editor, ...shown }: ListProps) {
  const twins = useTwins(shown);
  const selection = useStore(editor.store, (state) => state.selection);
  const [focused, setFocused] = useState<string | null>(null);
  const stop = twins.some((twin) => twin.key === focused) ? focused : (twins[0]?.key ?? null);
  const picked = useMemo(() => new Set(selection.map(refKey)), [selection]);
  const t = useWords();
  return (
    <fieldset className="twins" aria-label={t('canvas.objects')}>
      {twins.map((twin) => (
        <Twin key={twin.key} twin={twin} editor={editor} isStop={shown.view === 'face' || twin.key === stop} isSelected={picked.has(twin.key)} onFocus={setFocused} />
      ))}
    </fieldset>
  );
});

function useTwins({ project, view, storeyId, faceSignId, wallAt }: Omit<ListProps, 'editor'>): readonly TwinData[] {
  const t = useWords();
  const language = t('canvas.objects');
  return useMemo(() => {
    const face: readonly EntityRef[] = view === 'face' && faceSignId !== null ? [{ kind: 'sign', id: faceSignId }] : [];
    const refs = [...face, ...selectable({ project, view, storeyId, faceSignId, wallAt })];
    const say = remembering(t);
    return refs.flatMap((ref): TwinData[] => {
      const box = boundsIn({ view, storeyId, faceSignId, wallAt }, project, ref);
      return box ? [{ key: refKey(ref), ref, label: entityLabel(say, project, ref), box }] : [];
    });
    // The words change with the language alone, for which one of them stands.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [project, view, storeyId, faceSignId, wallAt, language]);
}

/** Hundreds of walls share three words: each is looked up once. */
function remembering(t: Words): Words {
  const known = new Map<string, string>();
  return (code, data) => {
    if (data) return t(code, data);
    const words = known.get(code) ?? t(code);
    known.set(code, words);
    return words;
  };
}

interface TwinProps {
  twin: TwinData;
  editor: Editor;
  isStop: boolean;
  isSelected: boolean;
  onFocus: (key: string) => void;
}

/** Without a text inside and without a clip around it: hundreds of those would cost each frame of a drag. */
const Twin = memo(function Twin({ twin, editor, isStop, isSelected: selected, onFocus }: TwinProps) {
  const { box, ref } = twin;
  return (
    <button
      type="button"
      className="twin"
      data-ref={twin.key}
      tabIndex={isStop ? 0 : -1}
      aria-label={twin.label}
      aria-pressed={selected}
      style={{ left: box.x0, top: -box.y1, width: box.x1 - box.x0, height: box.y1 - box.y0 }}
      onFocus={() => {
        onFocus(twin.key);
        editor.hover(ref);
      }}
      onBlur={() => editor.hover(null)}
      onKeyDown={(event) => moveFocus(event, editor.store.getState().selection)}
      onClick={(event) => editor.select([ref], event.shiftKey ? 'toggle' : 'replace')}
    />
  );
}, sameTwin);

/** A change of the document makes new twins of all; drawn again are those that have another name or place. */
function sameTwin(a: TwinProps, b: TwinProps): boolean {
  const [p, q] = [a.twin.box, b.twin.box];
  return (
    a.twin.key === b.twin.key &&
    a.twin.label === b.twin.label &&
    p.x0 === q.x0 &&
    p.y0 === q.y0 &&
    p.x1 === q.x1 &&
    p.y1 === q.y1 &&
    a.isStop === b.isStop &&
    a.isSelected === b.isSelected &&
    a.editor === b.editor
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrows go from thing to thing; once something is picked they move it, until Esc lets it go. */
function moveFocus(event: KeyboardEvent<HTMLButtonElement>, selection: readonly EntityRef[]): void {
  const step = STEPS[event.key];
  if (step === undefined || selection.length > 0) return;
  const buttons = [...(event.currentTarget.parentElement?.querySelectorAll<HTMLButtonElement>('.twin') ?? [])];
  const at = buttons.indexOf(event.currentTarget);
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
