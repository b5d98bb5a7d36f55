import { indexOfPlace, placeBehind, placesAround, type WallPlace } from '../../model/wall-place.ts';
import type { Command, Editor } from '../api.ts';
import { shownWall } from '../elevation.ts';
import { define } from './define.ts';

/** The wall so many steps to the right of the one that is shown, in its room or around the house; null where it has no neighbour. */
function neighbour(editor: Editor, steps: 1 | -1): WallPlace | null {
  const state = editor.store.getState();
  const wall = state.view === 'wall' ? shownWall(state, state.project) : null;
  if (wall === null) return null;
  const around = placesAround(wall.storey, wall.room?.id ?? null);
  const at = indexOfPlace(wall.storey, around, wall.place);
  return at < 0 || around.length < 2 ? null : around[(at + steps + around.length) % around.length]!;
}

function behind(editor: Editor): WallPlace | null {
  const { project, view, wallAt } = editor.store.getState();
  return view === 'wall' && wallAt !== null ? placeBehind(project, wallAt) : null;
}

const show = (id: string, shortcuts: readonly string[], placeOf: (editor: Editor) => WallPlace | null): Command =>
  define({
    id,
    group: 'view',
    shortcuts,
    views: ['wall'],
    readOnly: true,
    isEnabled: (editor) => placeOf(editor) !== null,
    run(editor) {
      const wallAt = placeOf(editor);
      if (wallAt !== null) editor.setView('wall', { wallAt });
    },
  });

/** Which wall is looked at. */
export const wallCommands: readonly Command[] = [
  show('turn.left', ['[', 'PageUp'], (editor) => neighbour(editor, -1)),
  show('turn.right', [']', 'PageDown'], (editor) => neighbour(editor, 1)),
  show('turn.behind', ['B'], behind),
];
