import { useRef } from 'react';
import { useStore } from 'zustand';
import type { Editor } from '../../editor/api.ts';
import { viewportOf } from '../../editor/camera.ts';
import { storeyOf } from '../../editor/storey-view.ts';
import { toCanvas } from '../../editor/viewport.ts';
import type { Point } from '../../geometry/point.ts';
import { useWords } from '../i18n.ts';
import { focusCanvas } from './focus-canvas.ts';
import { isComposing } from '../fields/is-composing.ts';

/** Characters of 3.5 mm on paper at 1:100, as the other words of a plan. */
const HEIGHT = 350;

interface Written {
  readonly storeyId: string;
  /** Null for a new one. */
  readonly labelId: string | null;
  readonly text: string;
  /** mm. */
  readonly place: Point;
}

function writtenIn(editor: Editor): Written | null {
  const { project, editing, writing, storeyId, view } = editor.store.getState();
  if (view !== 'plan') return null;
  if (writing !== null) return { storeyId, labelId: null, text: '', place: writing };
  const label = editing?.kind === 'label' ? storeyOf(project, editing.storeyId ?? '')?.labels[editing.id] : undefined;
  return label ? { storeyId: editing?.storeyId ?? '', labelId: label.id, text: label.text, place: label.position } : null;
}

/** Words are written where they will stand. Enter or leaving keeps them, Esc does not; an emptied label goes. */
export function LabelInput({ editor }: { editor: Editor }) {
  useStore(editor.store, (state) => state.editing);
  useStore(editor.store, (state) => state.writing);
  useStore(editor.store, (state) => state.viewports);
  const written = writtenIn(editor);
  return written && <LabelField key={written.labelId ?? JSON.stringify(written.place)} editor={editor} written={written} />;
}

function keep(editor: Editor, { storeyId, labelId, text, place }: Written, typed: string): void {
  const words = typed.trim();
  if (words === text) return;
  if (labelId === null) {
    const value = { position: place, text: words, height: HEIGHT, angleDeg: 0, group: '' };
    editor.commit('undo.addLabel', [{ verb: 'addPlanPart', args: { storeyId, part: { kind: 'label', value } } }]);
  } else if (words === '') {
    editor.commit('undo.delete', [{ verb: 'removeEntities', args: { refs: [{ kind: 'label', id: labelId, storeyId }] } }]);
  } else {
    editor.commit('undo.setLabel', [{ verb: 'setPlanPart', args: { storeyId, kind: 'label', partId: labelId, changes: { text: words } } }]);
  }
}

/** The person asked for this field with a click or a key: the keyboard goes there. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

function LabelField({ editor, written }: { editor: Editor; written: Written }) {
  const t = useWords();
  const isOver = useRef(false);
  const state = editor.store.getState();
  const at = toCanvas(viewportOf(state), state.canvas, written.place);
  const finish = (typed: string | null): void => {
    if (isOver.current) return;
    isOver.current = true;
    editor.edit(null);
    editor.write(null);
    if (typed !== null) keep(editor, written, typed);
  };
  return (
    <input
      className="canvas-name canvas-label"
      aria-label={t('canvas.labelText')}
      defaultValue={written.text}
      ref={takeFocus}
      style={{ left: at.x, top: at.y }}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        // While an input method composes, Enter and Esc belong to it.
        if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        finish(event.key === 'Enter' ? event.currentTarget.value : null);
        focusCanvas();
      }}
    />
  );
}
