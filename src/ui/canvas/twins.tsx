import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Editor } from '../../editor/api.ts';
import { selectable } from '../../editor/selectable.ts';
import { boundsIn } from '../../editor/shown.ts';
import type { EditorState } from '../../editor/state.ts';
import { rectsOverlap } from '../../geometry/rect.ts';
import { refKey, type EntityRef } from '../../model/entity.ts';
import { entityLabel } from '../entity-words.ts';
import { useWords, type Words } from '../i18n.ts';
import { keptTwins, seenBox, type TwinData, useNear } from './near-twins.ts';

/**
 * Each thing on the canvas has a button of its own for the keyboard and for a screen reader, at its place, unseen. In a
 * plan Tab goes past them all and arrows go from one to the next; the few parts of a face are gone through by Tab. Of a
 * large plan only those about the place that is seen are there: an arrow brings the next one in.
 */
export function Twins({ editor }: { editor: Editor }) {
  // The picture goes first: the twins follow a change when it has been painted.
  const project = useDeferredValue(useStore(editor.store, (state) => state.project));
  const view = useDeferredValue(useStore(editor.store, (state) => state.view));
  const storeyId = useDeferredValue(useStore(editor.store, (state) => state.storeyId));
  const faceSignId = useDeferredValue(useStore(editor.store, (state) => state.faceSignId));
  const wallAt = useDeferredValue(useStore(editor.store, (state) => state.wallAt));
  const layers = useDeferredValue(useStore(editor.store, (state) => state.layers));
  return <TwinList {...{ editor, project, view, storeyId, faceSignId, wallAt, layers }} />;
}

type ListProps = { readonly editor: Editor } & Pick<EditorState, 'project' | 'view' | 'storeyId' | 'faceSignId' | 'wallAt' | 'layers'>;

const TwinList = memo(function TwinList({ editor, ...shown }: ListProps) {
  const twins = useTwins(shown);
  const selection = useStore(editor.store, (state) => state.selection);
  const [focused, setFocused] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const stop = twins.some((twin) => twin.key === focused) ? focused : (twins[0]?.key ?? null);
  const picked = useMemo(() => new Set(selection.map(refKey)), [selection]);
  const near = useNear(editor);
  const kept = useMemo(() => keptTwins(twins, near, new Set([stop, wanted, ...picked])), [twins, near, stop, wanted, picked]);
  const t = useWords();
  const goBy = (from: string, by: number): void => {
    const next = twins[(twins.findIndex(({ key }) => key === from) + by + twins.length) % twins.length];
    if (next === undefined) return;
    if (!rectsOverlap(seenBox(editor.store.getState()), next.box)) editor.showBox(next.box);
    setWanted(next.key);
  };
  return (
    <fieldset className="twins" aria-label={t('canvas.objects')}>
      {kept.map((twin) => (
        <Twin
          key={twin.key} twin={twin} editor={editor} isStop={shown.view === 'face' || twin.key === stop}
          isSelected={picked.has(twin.key)} isWanted={twin.key === wanted} onFocus={setFocused} onArrow={goBy}
        />
      ))}
    </fieldset>
  );
});

function useTwins({ project, view, storeyId, faceSignId, wallAt, layers }: Omit<ListProps, 'editor'>): readonly TwinData[] {
  const t = useWords();
  const language = t('canvas.objects');
  return useMemo(() => {
    const face: readonly EntityRef[] = view === 'face' && faceSignId !== null ? [{ kind: 'sign', id: faceSignId }] : [];
    const refs = [...face, ...selectable({ project, view, storeyId, faceSignId, wallAt, layers })];
    const say = remembering(t);
    return refs.flatMap((ref): TwinData[] => {
      const box = boundsIn({ view, storeyId, faceSignId, wallAt }, project, ref);
      return box ? [{ key: refKey(ref), ref, label: entityLabel(say, project, ref), box }] : [];
    });
    // The words change with the language alone, for which one of them stands.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [project, view, storeyId, faceSignId, wallAt, layers, language]);
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
  /** An arrow led here: takes the focus as soon as it is there. */
  isWanted: boolean;
  onFocus: (key: string) => void;
  onArrow: (from: string, by: number) => void;
}

/** Without a text inside and without a clip around it: hundreds of those would cost each frame of a drag. */
const Twin = memo(function Twin({ twin, editor, isStop, isSelected: selected, isWanted, onFocus, onArrow }: TwinProps) {
  const { box, ref } = twin;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => (isWanted ? button.current?.focus({ preventScroll: true }) : undefined), [isWanted]);
  return (
    <button
      ref={button}
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
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        const { selection, tool } = editor.store.getState();
        // Once something is picked the arrows move it, until Esc lets it go; while a tool draws they move its cross-hair.
        if (step === undefined || selection.length > 0 || tool.id !== 'select') return;
        event.preventDefault();
        onArrow(twin.key, step);
      }}
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
    a.isWanted === b.isWanted &&
    a.editor === b.editor
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
