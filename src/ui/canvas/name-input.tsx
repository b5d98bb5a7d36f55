import { useRef } from 'react';
import { useStore } from 'zustand';
import type { Editor } from '../../editor/api.ts';
import { viewportOf } from '../../editor/camera.ts';
import { storeyOf } from '../../editor/storey-view.ts';
import { toCanvas } from '../../editor/viewport.ts';
import type { Room } from '../../model/storey.ts';
import type { Point } from '../../geometry/point.ts';
import { planOf } from '../../model/plan.ts';
import { useWords } from '../i18n.ts';
import { isComposing } from '../fields/is-composing.ts';

interface Edited {
  readonly storeyId: string;
  readonly room: Room;
  readonly at: Point;
}

function editedRoom(editor: Editor): Edited | null {
  const state = editor.store.getState();
  const ref = state.editing;
  const storey = ref?.kind === 'room' ? storeyOf(state.project, ref.storeyId ?? '') : null;
  const room = storey?.rooms[ref?.id ?? ''];
  const place = storey && room && planOf(storey).rooms.get(room.id)?.labelAt;
  if (!storey || !room || !place) return null;
  return { storeyId: storey.id, room, at: toCanvas(viewportOf(state), state.canvas, place) };
}

/** The name of a room is edited where it stands. Enter or leaving keeps it, Esc does not. */
export function NameInput({ editor }: { editor: Editor }) {
  useStore(editor.store, (state) => state.editing);
  useStore(editor.store, (state) => state.viewports);
  const edited = editedRoom(editor);
  return edited && <NameField key={edited.room.id} editor={editor} edited={edited} />;
}

/** The person asked for this field with a double click or a key: the keyboard goes there. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

function NameField({ editor, edited }: { editor: Editor; edited: Edited }) {
  const t = useWords();
  const isOver = useRef(false);
  const finish = (name: string | null): void => {
    if (isOver.current) return;
    isOver.current = true;
    editor.edit(null);
    const { storeyId, room } = edited;
    const changed = name === null ? room.name : name.trim();
    if (changed === room.name) return;
    editor.commit('undo.rename', [{ verb: 'setRoom', args: { storeyId, roomId: room.id, changes: { name: changed } } }]);
  };
  return (
    <input
      className="canvas-name"
      aria-label={t('canvas.roomName')}
      defaultValue={edited.room.name}
      ref={takeFocus}
      style={{ left: edited.at.x, top: edited.at.y }}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        // While an input method composes, Enter and Esc belong to it.
        if (isComposing(event)) return;
        if (event.key === 'Enter') finish(event.currentTarget.value);
        if (event.key === 'Escape') finish(null);
      }}
    />
  );
}
