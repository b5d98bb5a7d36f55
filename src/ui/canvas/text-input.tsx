import { useRef } from 'react';
import { useStore } from 'zustand';
import type { Editor } from '../../editor/api.ts';
import { viewportOf } from '../../editor/camera.ts';
import { toCanvas } from '../../editor/viewport.ts';
import { facePartIn, facePlaceOf, type FacePlace } from '../../model/face-part.ts';
import { fillForSign } from '../../model/sign-words.ts';
import { useWords } from '../i18n.ts';
import { isComposing } from '../fields/is-composing.ts';

/** A field smaller than this could not be written in, CSS pixels. */
const LEAST_WIDTH = 160;
const LEAST_HEIGHT = 56;
/** Higher it would hide the face without need. */
const MOST_HEIGHT = 168;

interface Edited {
  readonly place: FacePlace;
  /** What is written, and what would be without a person's words. */
  readonly text: string;
  readonly filled: string | null;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

function editedText(editor: Editor): Edited | null {
  const state = editor.store.getState();
  const ref = state.editing;
  const place = ref === null ? null : facePlaceOf(ref);
  const part = ref === null ? null : facePartIn(state.project, ref);
  const sign = place === null ? undefined : state.project.signs[place.signId];
  if (place === null || sign === undefined || part?.part !== 'block' || state.view !== 'face') return null;
  const { box, text, template } = part.value;
  const { text: filled } = fillForSign(template, state.project, sign);
  const corner = toCanvas(viewportOf(state), state.canvas, { x: box.x, y: box.y + box.height });
  const { zoom } = viewportOf(state);
  const [width, height] = [Math.max(LEAST_WIDTH, box.width * zoom), Math.max(LEAST_HEIGHT, Math.min(box.height * zoom, MOST_HEIGHT))];
  const left = corner.x + (box.width * zoom - width) / 2;
  return { place, text: text ?? filled, filled: template === '' ? null : filled, box: { left, top: Math.max(24, corner.y), width, height } };
}

/** A text of a face is written where it stands. Mod+Enter or leaving keeps it, Esc does not. */
export function TextInput({ editor }: { editor: Editor }) {
  useStore(editor.store, (state) => state.editing);
  useStore(editor.store, (state) => state.viewports);
  const edited = editedText(editor);
  return edited && <FaceText key={`${edited.place.signId}/${edited.place.index}`} editor={editor} edited={edited} />;
}

/** The person asked for this field with a double click or a key: the keyboard goes there. */
function takeFocus(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}

function FaceText({ editor, edited }: { editor: Editor; edited: Edited }) {
  const t = useWords();
  const isOver = useRef(false);
  const finish = (typed: string | null): void => {
    if (isOver.current) return;
    isOver.current = true;
    editor.edit(null);
    if (typed === null || typed === edited.text) return;
    const { signId, index } = edited.place;
    // Words that are those of the template again are the template's again.
    const text = typed === edited.filled ? null : typed;
    editor.commit('undo.setSignText', [{ verb: 'setFacePart', args: { signId, part: 'block', index, changes: { text } } }]);
  };
  return (
    <textarea
      className="canvas-text"
      aria-label={t('canvas.faceText')}
      defaultValue={edited.text}
      ref={takeFocus}
      spellCheck={false}
      style={edited.box}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        // While an input method composes, Enter and Esc belong to it.
        if (isComposing(event)) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish(event.currentTarget.value);
        if (event.key === 'Escape') finish(null);
      }}
    />
  );
}
