import type { Edit } from '../../model/edits/edit.ts';
import { planOf } from '../../model/plan.ts';
import { isBlank } from '../../model/settle/rooms.ts';
import type { Command, Editor } from '../api.ts';
import { pickedOpenings } from '../plan/opening-copies.ts';
import { boxOfPicked, middleOf, pickedOfPlan, type Picked } from '../plan/picked-parts.ts';
import type { PlanAsk, ToolId } from '../state.ts';
import { storeyOf } from '../storey-view.ts';
import { define, inPlan } from './define.ts';
import { commitAndPick } from './plan.ts';

const picked = (editor: Editor): Picked | null => pickedOfPlan(editor.store.getState());
const hasPicked = (editor: Editor): boolean => picked(editor) !== null;

const tool = (id: ToolId, shortcut: string): Command =>
  define({ id: `tool.${id}`, group: 'tool', shortcuts: [shortcut], views: ['plan'], isEnabled: inPlan, run: (editor) => editor.setTool(id) });

/** A command of what is selected on the plan. */
const onPicked = (id: string, shortcuts: readonly string[], run: (editor: Editor, found: Picked) => void): Command =>
  define({
    id: `modify.${id}`,
    group: 'edit',
    shortcuts,
    views: ['plan'],
    isEnabled: hasPicked,
    run(editor) {
      const found = picked(editor);
      if (found !== null) run(editor, found);
    },
  });

function mirror(editor: Editor, found: Picked, way: 'x' | 'y', copy: boolean): void {
  const [{ x, y }, box] = [middleOf(found), boxOfPicked(found)];
  const at = copy ? box.x1 : x;
  const [from, to] = way === 'x' ? [{ x: at, y: 0 }, { x: at, y: 1000 }] : [{ x: 0, y }, { x: 1000, y }];
  const edit: Edit = { verb: 'mirrorParts', args: { storeyId: found.storey.id, refs: found.refs, from, to, copy } };
  if (copy) commitAndPick(editor, 'undo.mirror', [edit]);
  else editor.commit('undo.mirror', [edit]);
}

const turn = (angleDeg: number) => (editor: Editor, found: Picked): void => {
  editor.commit('undo.rotate', [{ verb: 'rotateParts', args: { storeyId: found.storey.id, refs: found.refs, about: middleOf(found), angleDeg, copy: false } }]);
};

const ask = (id: PlanAsk, shortcut: string): Command => onPicked(id, [shortcut], (editor) => editor.ask(id));

/** Ids of one kind that are selected on the storey shown. */
function selected(editor: Editor, kind: 'wall' | 'room'): readonly string[] {
  const { view, storeyId, selection } = editor.store.getState();
  return view === 'plan' ? selection.filter((ref) => ref.kind === kind && ref.storeyId === storeyId).map(({ id }) => id) : [];
}

const onWalls = (id: string, shortcut: string, fits: (count: number) => boolean, run: (editor: Editor, wallIds: readonly string[]) => void): Command =>
  define({
    id: `modify.${id}`,
    group: 'edit',
    shortcuts: [shortcut],
    views: ['plan'],
    isEnabled: (editor) => fits(selected(editor, 'wall').length),
    run: (editor) => run(editor, selected(editor, 'wall')),
  });

/** The record that stays until a person says otherwise: the largest room that has one. */
function keptOf(editor: Editor, roomIds: readonly string[]): string {
  const { project, storeyId } = editor.store.getState();
  const storey = storeyOf(project, storeyId)!;
  const { rooms } = planOf(storey);
  const rank = (id: string): number => (isBlank(storey.rooms[id]!) ? 0 : 1e9) + (rooms.get(id)?.netM2 ?? 0);
  return roomIds.reduce((best, id) => (rank(id) > rank(best) ? id : best));
}

const merge = (id: 'mergeRooms' | 'mergeVirtual', shortcut: string): Command =>
  define({
    id: `modify.${id}`,
    group: 'edit',
    shortcuts: [shortcut],
    views: ['plan'],
    isEnabled: (editor) => selected(editor, 'room').length > 1,
    run(editor) {
      const roomIds = selected(editor, 'room');
      const { storeyId } = editor.store.getState();
      const args = { storeyId, roomIds, keep: keptOf(editor, roomIds), virtual: id === 'mergeVirtual' };
      editor.commit(`undo.${id}`, [{ verb: 'mergeRooms', args }]);
    },
  });

/** What changes walls, rooms and parts of a plan as geometry. */
export const modifyCommands: readonly Command[] = [
  tool('trimWall', 'Shift+I'),
  tool('extendWall', 'Shift+U'),
  tool('breakWall', 'Shift+K'),
  tool('offsetWall', 'Shift+Z'),
  onWalls('join', 'Shift+J', (count) => count === 2, (editor, [one, other]) => {
    editor.commit('undo.joinWalls', [{ verb: 'joinWalls', args: { storeyId: editor.store.getState().storeyId, wallIds: [one!, other!] } }]);
  }),
  onWalls('offset', 'Shift+O', (count) => count > 0, (editor) => editor.ask('offset')),
  onPicked('mirrorX', ['Shift+P'], (editor, found) => mirror(editor, found, 'x', false)),
  onPicked('mirrorY', ['Shift+S'], (editor, found) => mirror(editor, found, 'y', false)),
  onPicked('mirrorCopy', ['Shift+G'], (editor, found) => mirror(editor, found, 'x', true)),
  onPicked('turnLeft', ['Shift+Q'], turn(90)),
  onPicked('turnRight', ['Shift+W'], turn(-90)),
  ask('rotate', 'Shift+N'),
  define({
    id: 'modify.array',
    group: 'edit',
    shortcuts: ['Shift+A'],
    views: ['plan'],
    isEnabled: (editor) => hasPicked(editor) || pickedOpenings(editor.store.getState()) !== null,
    run: (editor) => editor.ask('array'),
  }),
  merge('mergeRooms', 'Mod+J'),
  merge('mergeVirtual', 'Mod+Alt+J'),
];
