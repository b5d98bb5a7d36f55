import { describe, expect, it } from 'vitest';
import type { Rect } from '../../src/geometry/rect.ts';
import { partRect } from '../../src/editor/face/face-parts.ts';
import { handlesOf } from '../../src/editor/handles.ts';
import { selectable } from '../../src/editor/selectable.ts';
import { applyEdits } from '../../src/model/edits/apply.ts';
import { facePartRef, type FacePart } from '../../src/model/face-part.ts';
import { newFacePart } from '../../src/model/new-face-part.ts';
import { starter } from './sample.ts';
import { TestEditor } from './test-editor.ts';

const at = (part: 'panel' | 'mark' | 'block', index: number) => facePartRef({ signId: 's1', part, index });
const EMBLEM = at('mark', 0);
const SECOND = at('mark', 1);
const emblem = (x: number, y: number, side = 60): FacePart => ({
  part: 'mark',
  value: { kind: 'partyEmblem', ink: { cmyk: [0, 100, 100, 0] }, box: { x, y, width: side, height: side } },
});

/** The face of the first plaque with these marks upon it, at one pixel a mm. */
function atFace(...parts: readonly FacePart[]): TestEditor {
  const made = applyEdits(starter(), parts.map((part) => ({ verb: 'addFacePart', args: { signId: 's1', part } })));
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  const test = new TestEditor(made.value);
  test.editor.setView('face', { faceSignId: 's1' });
  test.zoom(1);
  test.editor.store.setState({ viewports: { ...test.state.viewports, face: { x: 160, y: 400, zoom: 1 } } });
  return test;
}

const boxOf = (test: TestEditor, ref = EMBLEM): Rect => partRect(test.state.draft ?? test.project, ref)!;
const corner = ({ x0, y0 }: Rect): readonly number[] => [x0, y0];

describe('the face view', () => {
  it('has every part for the keyboard, below ones first', () => {
    expect(selectable(atFace(emblem(20, 20)).state)).toEqual([EMBLEM, at('block', 0)]);
  });

  it('picks the mark above the text whose box holds it, and the face beside all parts', () => {
    const test = atFace(emblem(100, 300));
    test.click(120, 330).expectSelected(EMBLEM);
    test.click(160, 700).expectSelected(at('block', 0));
    test.click(160, 20).expectSelected({ kind: 'sign', id: 's1' });
    test.click(-40, 20).expectSelected();
  });

  it('brushes parts, to the right only what lies inside', () => {
    const test = atFace(emblem(100, 20, 40), emblem(200, 20, 40));
    test.dragTo([60, 5], [250, 70]).pointerUp().expectSelected(EMBLEM, SECOND);
    test.dragTo([60, 5], [150, 70]).pointerUp().expectSelected(EMBLEM);
  });

  it('opens a text for writing at a double click', () => {
    const test = atFace();
    test.doubleClick(160, 700);
    expect(test.state.editing).toEqual(at('block', 0));
  });

  it('leads to the face of a part that is asked for', () => {
    const test = atFace(emblem(20, 20));
    test.editor.setView('plan');
    test.editor.reveal([EMBLEM]);
    expect(test.state).toMatchObject({ view: 'face', faceSignId: 's1', selection: [EMBLEM] });
  });
});

describe('a part under the hand', () => {
  it('moves to whole millimetres, with Alt to tenths, and back with undo', () => {
    const test = atFace(emblem(20, 220));
    test.dragTo([50, 250], [80.4, 297.4]).pointerUp();
    expect(corner(boxOf(test))).toEqual([50, 267]);
    test.hold({ alt: true }).dragTo([80, 290], [93.33, 290]).pointerUp();
    expect(corner(boxOf(test))).toEqual([63.3, 267]);
    expect(test.state.history.undoLabel).toBe('undo.moveFacePart');
    test.editor.undo();
    test.editor.undo();
    expect(corner(boxOf(test))).toEqual([20, 220]);
  });

  it('is caught in the middle of the face and says why', () => {
    const test = atFace(emblem(20, 220));
    test.dragTo([50, 250], [157, 330]);
    expect(test.state.snapHint?.why).toEqual({ key: 'snap.faceCentre' });
    test.pointerUp();
    expect(corner(boxOf(test))).toEqual([130, 300]);
  });

  it('is caught at the edge of another part, not with Alt', () => {
    const test = atFace(emblem(20, 220), emblem(150, 520));
    test.dragTo([50, 250], [177, 370]).pointerUp();
    expect(boxOf(test).x0).toBe(150);
    const free = atFace(emblem(20, 220), emblem(150, 520));
    free.hold({ alt: true }).dragTo([50, 250], [177, 370]).pointerUp();
    expect(boxOf(free).x0).toBe(147);
  });

  it('keeps its proportion as a mark, and is caught nowhere past its own opposite edge', () => {
    const test = atFace(emblem(100, 300));
    test.editor.select([EMBLEM]);
    const handle = handlesOf(test.state).find(({ dx, dy }) => dx === 1 && dy === 1)!;
    test.dragTo([handle.at.x, handle.at.y], [handle.at.x + 30, handle.at.y + 4]).pointerUp();
    const { x0, y0, x1, y1 } = boxOf(test);
    expect([x0, y0]).toEqual([100, 300]);
    expect(x1 - x0).toBeCloseTo(y1 - y0, 6);
    expect(x1 - x0).toBe(90);
  });

  it('goes with the arrows by 1 mm, with Shift 10, with Alt 0.1: one undo step', () => {
    const test = atFace(emblem(100, 300));
    test.editor.select([EMBLEM]);
    test.press('ArrowRight').hold({ shift: true }).press('ArrowUp').hold({ alt: true }).press('ArrowLeft');
    expect(corner(boxOf(test))).toEqual([100.9, 310]);
    test.editor.undo();
    expect(corner(boxOf(test))).toEqual([100, 300]);
  });
});

describe('a guide', () => {
  it('comes out of a ruler, catches parts, and goes back into it', () => {
    const test = atFace(emblem(20, 220));
    // The left ruler is the first 20 px of a canvas whose middle is x = 160.
    test.dragTo([-335, 300], [241, 300]).pointerUp();
    expect(test.state.guides).toEqual([{ on: 'sign/s1', axis: 'x', at: 241 }]);
    test.dragTo([50, 250], [208, 370]);
    expect(test.state.snapHint?.why).toEqual({ key: 'snap.guide' });
    test.pointerUp();
    expect(boxOf(test).x1).toBe(241);
    test.dragTo([241, 700], [-335, 700]).pointerUp();
    expect(test.state.guides).toEqual([]);
  });
});

describe('commands for parts', () => {
  it('line several up among one another and a single one with the face', () => {
    const test = atFace(emblem(20, 220), emblem(150, 520));
    test.editor.select([EMBLEM, SECOND]);
    test.editor.run('arrange.right');
    expect([boxOf(test).x1, boxOf(test, SECOND).x1]).toEqual([210, 210]);
    expect(test.state.history.undoLabel).toBe('undo.arrange.right');
    test.editor.select([EMBLEM]);
    test.editor.run('arrange.centre');
    expect(boxOf(test).x0).toBe(130);
  });

  it('spread three at equal gaps, the outer two stay', () => {
    const test = atFace(emblem(0, 100), emblem(0, 200), emblem(0, 600));
    test.editor.select([EMBLEM, SECOND, at('mark', 2)]);
    test.editor.run('arrange.distributeDown');
    expect([EMBLEM, SECOND, at('mark', 2)].map((ref) => boxOf(test, ref).y0)).toEqual([100, 350, 600]);
  });

  it('copy, paste aside, duplicate, and delete without picking what takes the place', () => {
    const test = atFace(emblem(20, 220));
    test.editor.select([EMBLEM]);
    test.editor.run('face.copy');
    test.editor.run('face.paste');
    expect(test.state.selection).toEqual([SECOND]);
    expect(corner(boxOf(test, SECOND))).toEqual([30, 210]);
    test.editor.run('face.duplicate');
    expect(test.project.signs['s1']!.face.marks).toHaveLength(3);
    test.editor.select([EMBLEM]);
    test.press('Delete').expectSelected();
    expect(test.project.signs['s1']!.face.marks).toHaveLength(2);
  });

  it('carry parts from one sign to another', () => {
    const test = atFace(emblem(20, 220));
    test.editor.select([EMBLEM]);
    test.editor.run('face.copy');
    test.editor.setView('face', { faceSignId: 's2' });
    test.editor.run('face.paste');
    expect(test.project.signs['s2']!.face.marks).toHaveLength(1);
  });

  it('lay one over the other and keep it picked', () => {
    const test = atFace(emblem(20, 220), { part: 'mark', value: { ...(emblem(60, 220).value as object), kind: 'partyFlag' } as never });
    test.editor.select([EMBLEM]);
    test.editor.run('face.raise');
    expect(test.project.signs['s1']!.face.marks.map(({ kind }) => kind)).toEqual(['partyFlag', 'partyEmblem']);
    test.expectSelected(SECOND);
    expect(test.editor.isEnabled('face.raise')).toBe(false);
  });

  it('add each kind of part, ready to be picked and moved', () => {
    const test = atFace();
    for (const what of ['text', 'mark', 'flow', 'people', 'sections', 'table', 'directory', 'field', 'line'] as const) {
      test.editor.run(`face.add.${what}`);
      expect(partRect(test.project, test.state.selection[0]!), what).not.toBeNull();
    }
    expect(test.project.signs['s1']!.face.panels).toHaveLength(7);
    expect(newFacePart(test.project.signs['s1']!, 'text')).toMatchObject({ part: 'block', value: { font: 'songti' } });
  });

  it('leave a document alone that is read by another', () => {
    const test = new TestEditor(starter(), { readOnly: true });
    test.editor.setView('face', { faceSignId: 's1' });
    test.editor.run('face.add.text');
    expect(test.project.signs['s1']!.face.blocks).toHaveLength(1);
  });
});
