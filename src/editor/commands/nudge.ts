import type { Command, Editor } from '../api.ts';
import { isFree } from '../plan-layers.ts';
import { moveBy } from '../move.ts';
import { define, hasSelection } from './define.ts';

const DIRECTIONS = [
  { id: 'left', key: 'ArrowLeft', x: -1, y: 0 },
  { id: 'right', key: 'ArrowRight', x: 1, y: 0 },
  { id: 'up', key: 'ArrowUp', x: 0, y: 1 },
  { id: 'down', key: 'ArrowDown', x: 0, y: -1 },
] as const;

/** mm a step by the key held with the arrow. */
const STEPS = [
  { id: 'normal', prefix: '', mm: 10 },
  { id: 'large', prefix: 'Shift+', mm: 100 },
  { id: 'small', prefix: 'Alt+', mm: 1 },
] as const;

function nudge(editor: Editor, x: number, y: number): void {
  const { project, selection, view, layers } = editor.store.getState();
  // On a face a step is a tenth of what it is on a wall: characters are placed more finely than boards.
  const part = view === 'face' ? 0.1 : 1;
  const move = moveBy(project, selection.filter((ref) => isFree(layers, ref)), { x: x * part, y: y * part }, view);
  if (move.edits.length > 0) editor.commit(move.label, move.edits, { join: 'nudge' });
}

/** Arrow keys move what is selected; a row of them is one undo step. */
export const nudgeCommands: readonly Command[] = STEPS.flatMap((step) =>
  DIRECTIONS.map((to) =>
    define({
      id: `nudge.${to.id}.${step.id}`,
      group: 'move',
      shortcuts: [`${step.prefix}${to.key}`],
      isEnabled: hasSelection,
      run: (editor) => nudge(editor, to.x * step.mm, to.y * step.mm),
    }),
  ),
);
