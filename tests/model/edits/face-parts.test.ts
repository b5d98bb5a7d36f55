import { describe, expect, it } from 'vitest';
import { applyEdit, applyEdits } from '../../../src/model/edits/apply.ts';
import type { Edit } from '../../../src/model/edits/edit.ts';
import { facePartRef, facePlaceOf, partsOf } from '../../../src/model/face-part.ts';
import type { FaceMark, Sign } from '../../../src/model/sign.ts';
import type { Project } from '../../../src/model/project.ts';
import { starter } from '../../editor/sample.ts';

const INK = { cmyk: [0, 100, 100, 0] as [number, number, number, number] };
const mark: FaceMark = { kind: 'partyEmblem', ink: INK, box: { x: 10, y: 10, width: 50, height: 50 } };
const band = { kind: 'band', box: { x: 0, y: 0, width: 100, height: 20 }, fill: INK, line: null, radius: 0 } as const;
const addMark: Edit = { verb: 'addFacePart', args: { signId: 's1', part: { part: 'mark', value: mark } } };
const addBand: Edit = { verb: 'addFacePart', args: { signId: 's1', part: { part: 'panel', value: band } } };

function after(project: Project, ...edits: readonly Edit[]): Project {
  const result = applyEdits(project, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}
const codes = (project: Project, edit: Edit): string[] => applyEdit(project, edit).diagnostics.map(({ code }) => code);
const face = (project: Project): Sign['face'] => project.signs['s1']!.face;
const at = (part: 'panel' | 'mark' | 'block', index: number) => facePartRef({ signId: 's1', part, index });

describe('the parts of a face', () => {
  it('are added on top, changed, reordered and removed', () => {
    const added = after(starter(), addMark, addBand, { ...addMark, args: { signId: 's1', part: { part: 'mark', value: { ...mark, kind: 'partyFlag' } } } });
    expect(face(added).marks.map(({ kind }) => kind)).toEqual(['partyEmblem', 'partyFlag']);
    const ordered = after(added, { verb: 'orderFacePart', args: { signId: 's1', part: 'mark', index: 1, to: 0 } });
    expect(face(ordered).marks.map(({ kind }) => kind)).toEqual(['partyFlag', 'partyEmblem']);
    const moved = after(ordered, { verb: 'setFacePart', args: { signId: 's1', part: 'panel', index: 0, changes: { box: { x: 0.1, y: 0, width: 5, height: 5 } } } });
    expect(face(moved).panels[0]).toMatchObject({ kind: 'band', box: { x: 0.1 }, fill: INK });
    const removed = after(moved, { verb: 'removeEntities', args: { refs: [at('mark', 0), at('panel', 0)] } });
    expect(face(removed).marks).toEqual([mark]);
    expect(face(removed).panels).toEqual([]);
  });

  it('go together at their old places, and with their sign', () => {
    const project = after(starter(), addMark, addMark, { ...addMark, args: { signId: 's1', part: { part: 'mark', value: { ...mark, kind: 'partyFlag' } } } });
    const left = after(project, { verb: 'removeEntities', args: { refs: [at('mark', 0), at('mark', 1)] } });
    expect(face(left).marks.map(({ kind }) => kind)).toEqual(['partyFlag']);
    const gone = after(project, { verb: 'removeEntities', args: { refs: [{ kind: 'sign', id: 's1' }, at('mark', 0)] } });
    expect(gone.signs['s1']).toBeUndefined();
  });

  it('leave the other signs the same objects', () => {
    const before = starter();
    expect(after(before, addMark).signs['s2']).toBe(before.signs['s2']);
  });

  it('get what their schema gives by default', () => {
    const { radius: _radius, ...bare } = band;
    const added = after(starter(), { verb: 'addFacePart', args: { signId: 's1', part: { part: 'panel', value: bare as typeof band } } });
    expect(face(added).panels[0]).toMatchObject({ radius: 0 });
  });

  const wrong: readonly (readonly [string, Edit, string])[] = [
    ['of a sign that does not exist', { verb: 'addFacePart', args: { signId: 'x', part: { part: 'mark', value: mark } } }, 'edit.unknown-entity'],
    ['of no known kind', { verb: 'addFacePart', args: { signId: 's1', part: { part: 'photo', value: mark } as never } }, 'edit.value'],
    ['with a box finer than tenths', { verb: 'setFacePart', args: { signId: 's1', part: 'block', index: 0, changes: { box: { x: 0.05, y: 0, width: 5, height: 5 } } } }, 'edit.value'],
    ['that is not there', { verb: 'setFacePart', args: { signId: 's1', part: 'mark', index: 7, changes: {} } }, 'edit.value'],
    ['to a place that is not there', { verb: 'orderFacePart', args: { signId: 's1', part: 'block', index: 0, to: 4 } }, 'edit.value'],
    ['that is to be removed and is not there', { verb: 'removeEntities', args: { refs: [at('mark', 7)] } }, 'edit.unknown-entity'],
  ];
  it.each(wrong)('are refused %s', (_what, edit, code) => {
    expect(codes(starter(), edit)).toEqual([code]);
  });

  it('are not turned from a band into a chart', () => {
    const project = after(starter(), addBand);
    expect(codes(project, { verb: 'setFacePart', args: { signId: 's1', part: 'panel', index: 0, changes: { kind: 'directory' } as never } })).toContain('edit.value');
  });
});

describe('a reference to a part', () => {
  it('names sign, list and place, and is read back', () => {
    const places = partsOf(after(starter(), addMark, addBand).signs['s1']!);
    expect(places.map(facePartRef).map(({ id }) => id)).toEqual(['s1/panel/0', 's1/mark/0', 's1/block/0']);
    expect(places.map((place) => facePlaceOf(facePartRef(place)))).toEqual(places);
    expect(facePlaceOf({ kind: 'sign', id: 's1/mark/0' })).toBeNull();
  });
});
