import { markProportion } from '../../drawing/compose-mark.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Edit } from '../../model/edits/edit.ts';
import { FACE_LISTS, facePartIn, facePartRef, facePlaceOf, tenth, type FacePart } from '../../model/face-part.ts';
import { NEW_PARTS, newFacePart, type NewPart } from '../../model/new-face-part.ts';
import type { FaceMark, Sign } from '../../model/sign.ts';
import type { Command, Editor } from '../api.ts';
import { pickedParts, shownFace } from '../face/face-parts.ts';
import { define } from './define.ts';

const faceOf = (editor: Editor): Sign | null => shownFace(editor.store.getState(), editor.store.getState().project);
const picked = (editor: Editor): readonly EntityRef[] => pickedParts(editor.store.getState()).map(({ ref }) => ref);

/** Puts parts upon the face that is shown, in one undo step, and picks them. */
export function addParts(editor: Editor, label: string, parts: readonly FacePart[]): void {
  const sign = faceOf(editor);
  if (sign === null || parts.length === 0) return;
  const counts = { panel: sign.face.panels.length, mark: sign.face.marks.length, block: sign.face.blocks.length };
  const refs = parts.map(({ part }) => facePartRef({ signId: sign.id, part, index: counts[part]++ }));
  const edits = parts.map((part): Edit => ({ verb: 'addFacePart', args: { signId: sign.id, part } }));
  if (editor.commit(label, edits).ok) editor.select(refs);
}

/** A new mark upon the face that is shown. */
export function addMark(editor: Editor, kind: FaceMark['kind']): void {
  const sign = faceOf(editor);
  if (sign !== null) addParts(editor, 'undo.addFacePart', [newFacePart(sign, 'mark', kind, markProportion(kind))]);
}

function add(editor: Editor, what: NewPart): void {
  const sign = faceOf(editor);
  if (sign !== null) addParts(editor, 'undo.addFacePart', [newFacePart(sign, what)]);
}

const addCommand = (what: NewPart): Command =>
  define({ id: `face.add.${what}`, group: 'face', isEnabled: (editor) => faceOf(editor) !== null, run: (editor) => add(editor, what) });

const partsPicked = (editor: Editor): readonly FacePart[] => {
  const { project } = editor.store.getState();
  return picked(editor).flatMap((ref) => facePartIn(project, ref) ?? []);
};

/** How far a copy lies beside what it was made from, mm. */
const ASIDE = 10;

/** A copy aside of the original, that both are seen. */
function aside(part: FacePart): FacePart {
  const { box } = part.value;
  // The value stays of its kind, which the spread of a union cannot follow.
  return { ...part, value: { ...part.value, box: { ...box, x: tenth(box.x + ASIDE), y: tenth(box.y - ASIDE) } } } as FacePart;
}

const copy = (editor: Editor): void => editor.store.setState({ clipboard: partsPicked(editor) });

function remove(editor: Editor, label: string): void {
  const refs = picked(editor);
  // Another part may take the place of one that is gone: it is not to be picked in its stead.
  if (editor.commit(label, [{ verb: 'removeEntities', args: { refs } }]).ok) editor.select([]);
}

/** One place up or down in its own list; null where it is at the end of it. */
function ordered(editor: Editor, by: 1 | -1): { readonly edit: Edit; readonly ref: EntityRef } | null {
  const sign = faceOf(editor);
  const [only, ...others] = picked(editor);
  const place = only === undefined || others.length > 0 ? null : facePlaceOf(only);
  if (sign === null || place === null) return null;
  const to = place.index + by;
  if (sign.face[FACE_LISTS[place.part]][to] === undefined) return null;
  return { edit: { verb: 'orderFacePart', args: { ...place, to } }, ref: facePartRef({ ...place, index: to }) };
}

const order = (id: string, by: 1 | -1, key: string): Command =>
  define({
    id,
    group: 'face',
    shortcuts: [key],
    isEnabled: (editor) => ordered(editor, by) !== null,
    run(editor) {
      const found = ordered(editor, by);
      if (found !== null && editor.commit('undo.orderFacePart', [found.edit]).ok) editor.select([found.ref]);
    },
  });

const hasPicked = (editor: Editor): boolean => picked(editor).length > 0;

/** What is put upon a face, copied, and laid over one another. */
export const faceCommands: readonly Command[] = [
  ...NEW_PARTS.map(addCommand),
  define({ id: 'face.copy', group: 'face', shortcuts: ['Mod+C'], views: ['face'], readOnly: true, isEnabled: hasPicked, run: copy }),
  define({
    id: 'face.cut',
    group: 'face',
    shortcuts: ['Mod+X'],
    views: ['face'],
    isEnabled: hasPicked,
    run(editor) {
      copy(editor);
      remove(editor, 'undo.cutFacePart');
    },
  }),
  define({
    id: 'face.paste',
    group: 'face',
    shortcuts: ['Mod+V'],
    views: ['face'],
    isEnabled: (editor) => faceOf(editor) !== null && editor.store.getState().clipboard.length > 0,
    run: (editor) => addParts(editor, 'undo.pasteFacePart', editor.store.getState().clipboard.map(aside)),
  }),
  define({
    id: 'face.duplicate',
    group: 'face',
    shortcuts: ['Mod+D'],
    views: ['face'],
    isEnabled: hasPicked,
    run: (editor) => addParts(editor, 'undo.duplicateFacePart', partsPicked(editor).map(aside)),
  }),
  order('face.raise', 1, 'Mod+]'),
  order('face.lower', -1, 'Mod+['),
];
