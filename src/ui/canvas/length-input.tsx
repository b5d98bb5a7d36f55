import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Editor } from '../../editor/api.ts';
import { viewportOf } from '../../editor/camera.ts';
import { parseLength } from '../../editor/length.ts';
import { storeyOf, wallLine } from '../../editor/storey-view.ts';
import { lengthShape } from '../../editor/live/wall-shapes.ts';
import { toCanvas } from '../../editor/viewport.ts';
import type { Storey, Wall } from '../../model/storey.ts';
import { endShift, wallLength } from '../inspector/wall-length.ts';
import { useWords } from '../i18n.ts';
import { focusCanvas } from './focus-canvas.ts';
import { isComposing } from '../fields/is-composing.ts';

interface Edited {
  readonly storey: Storey;
  readonly wall: Wall;
}

function editedWall(editor: Editor): Edited | null {
  const { project, editing, view } = editor.store.getState();
  const storey = editing?.kind === 'wall' && view === 'plan' ? storeyOf(project, editing.storeyId ?? '') : null;
  const wall = storey?.walls[editing?.id ?? ''];
  return storey && wall ? { storey, wall } : null;
}

/** The length of a wall is typed where it is told. Enter or leaving takes it over, Esc does not. */
export function LengthInput({ editor }: { editor: Editor }) {
  useStore(editor.store, (state) => state.editing);
  useStore(editor.store, (state) => state.viewports);
  const edited = editedWall(editor);
  return edited && <LengthField key={edited.wall.id} editor={editor} edited={edited} />;
}

/** The person asked for this field with a double click or a key: the keyboard goes there. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

/** The wall's end moves, and the walls that meet there with it. */
function setLength(editor: Editor, { storey, wall }: Edited, mm: number): void {
  if (mm === wallLength(storey, wall)) return;
  editor.commit('undo.setWallLength', [{ verb: 'moveNodes', args: { storeyId: storey.id, nodeIds: [wall.b], by: endShift(storey, wall, mm) } }]);
}

function LengthField({ editor, edited }: { editor: Editor; edited: Edited }) {
  const t = useWords();
  const isOver = useRef(false);
  const [isBad, setBad] = useState(false);
  const state = editor.store.getState();
  const line = wallLine(edited.storey, edited.wall);
  const shape = line && lengthShape(line);
  if (!shape) return null;
  const at = toCanvas(viewportOf(state), state.canvas, { x: (shape.from.x + shape.to.x) / 2, y: (shape.from.y + shape.to.y) / 2 });
  const finish = (text: string | null): void => {
    const length = text === null ? null : parseLength(text);
    if (isOver.current) return;
    isOver.current = true;
    editor.edit(null);
    if (length?.ok && length.value > 0) setLength(editor, edited, length.value);
  };
  return (
    <input
      className="canvas-name canvas-length"
      aria-label={t('canvas.wallLength')}
      aria-invalid={isBad}
      defaultValue={String(wallLength(edited.storey, edited.wall))}
      ref={takeFocus}
      style={{ left: at.x, top: at.y }}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        // While an input method composes, Enter and Esc belong to it.
        if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        if (event.key === 'Enter' && !parseLength(event.currentTarget.value).ok) return setBad(true);
        finish(event.key === 'Enter' ? event.currentTarget.value : null);
        focusCanvas();
      }}
    />
  );
}
