import { hungBesideDoor } from '../../model/beside-door.ts';
import { PLATE_GAP } from '../../model/beside-frame.ts';
import { problem, type Diagnostic } from '../../model/diagnostic.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { Command, Editor } from '../api.ts';
import { arranged, LEAST_SIGNS, type Arrangement } from '../arrange.ts';
import { arrangedParts, LEAST_PARTS, PART_ARRANGEMENTS, type PartArrangement } from '../face/arrange-parts.ts';
import { faceRect, pickedParts, shownFace } from '../face/face-parts.ts';
import { groundFor, pickedSigns } from '../ground.ts';
import { arrangedOfPlan, LEAST_OF_PLAN, planBoxes } from '../plan/arrange-plan.ts';
import { define } from './define.ts';

/** One undo step; where it cannot be, the person is told why and nothing moves. */
function step(editor: Editor, label: string, edits: readonly Edit[], refusal: Diagnostic | null): void {
  if (refusal !== null) editor.store.setState({ notice: refusal });
  else if (edits.length > 0) editor.commit(label, edits);
}

function arrange(editor: Editor, how: Arrangement): void {
  const state = editor.store.getState();
  const signs = pickedSigns(state);
  const result = arranged(how, signs, groundFor(state, signs));
  step(editor, `undo.arrange.${how}`, result.ok ? result.value : [], result.ok ? null : (result.diagnostics[0] ?? null));
}

const command = (how: Arrangement, key: string): Command =>
  define({
    id: `arrange.${how}`,
    group: 'arrange',
    shortcuts: [`Shift+${key}`],
    isEnabled: (editor) => canLineUp(editor, how) || pickedSigns(editor.store.getState()).length >= LEAST_SIGNS[how],
    run: (editor) => (canLineUp(editor, how) ? lineUp(editor, how) : arrange(editor, how)),
  });

const isForParts = (how: string): how is PartArrangement => (PART_ARRANGEMENTS as readonly string[]).includes(how);

function canLineUp(editor: Editor, how: string): how is PartArrangement {
  const state = editor.store.getState();
  if (!isForParts(how)) return false;
  if (state.view === 'plan') return planBoxes(state).length >= LEAST_OF_PLAN[how];
  return state.view === 'face' && pickedParts(state).length >= LEAST_PARTS[how];
}

/** Parts of a face among one another, a single one with the face; fixtures and labels of a plan among one another. */
function lineUp(editor: Editor, how: PartArrangement): void {
  const state = editor.store.getState();
  if (state.view === 'plan') return step(editor, `undo.arrange.${how}`, arrangedOfPlan(how, planBoxes(state), state.storeyId), null);
  const sign = shownFace(state, state.project);
  if (sign !== null) step(editor, `undo.arrange.${how}`, arrangedParts(how, pickedParts(state), faceRect(sign)), null);
}

const ofFace = (how: PartArrangement, key: string): Command =>
  define({
    id: `arrange.${how}`,
    group: 'arrange',
    shortcuts: [`Shift+${key}`],
    isEnabled: (editor) => canLineUp(editor, how),
    run: (editor) => lineUp(editor, how),
  });

const onWall = (editor: Editor): boolean => editor.store.getState().view === 'wall' && pickedSigns(editor.store.getState()).length > 0;

/** Each beside the frame of its own door, one after the other: what hangs there already is in the way of the next. */
function besideDoors(editor: Editor): void {
  const { project, ...state } = editor.store.getState();
  const placed = pickedSigns({ ...state, project }).map(({ sign }) => ({ sign, hung: hungBesideDoor(project, sign, PLATE_GAP, 'either') }));
  const stuck = placed.find(({ hung }) => hung === null);
  const edits = placed.map(({ sign, hung }): Edit => ({ verb: 'setSign', args: { signId: sign.id, changes: hung ?? {} } }));
  const refusal = stuck === undefined ? null : problem('arranging.noDoor', {}, { subject: { kind: 'sign', id: stuck.sign.id } });
  step(editor, 'undo.arrange.besideDoor', edits, refusal);
}

/** How signs of the gate or of a wall, the parts of a face, or fixtures and labels of a plan stand to one another. */
export const arrangeCommands: readonly Command[] = [
  ofFace('left', 'L'),
  ofFace('centre', 'C'),
  ofFace('right', 'R'),
  command('top', 'T'),
  command('middle', 'M'),
  command('bottom', 'B'),
  command('distribute', 'D'),
  ofFace('distributeDown', 'V'),
  command('fill', 'E'),
  command('symmetric', 'Y'),
  command('mirror', 'X'),
  command('sameHeight', 'H'),
  define({ id: 'arrange.besideDoor', group: 'arrange', shortcuts: ['Shift+F'], views: ['wall'], isEnabled: onWall, run: besideDoors }),
];
