import { describe, expect, it } from 'vitest';
import { wallViewOf } from '../../src/drawing/wall-view.ts';
import type { Rect } from '../../src/geometry/rect.ts';
import { selectable } from '../../src/editor/selectable.ts';
import { HALL, withBoards } from './hung-boards.ts';
import { TestEditor } from './test-editor.ts';

/** The hall's north wall at half a pixel a mm. */
function atWall(...boards: readonly (readonly [at: number, height: number])[]): TestEditor {
  const { project, place } = withBoards(Object.fromEntries(boards.map(([at, height], i) => [`b${i + 1}`, { at, height }])));
  const test = new TestEditor(project);
  test.editor.setView('wall', { wallAt: place });
  return test.zoom(0.5);
}

const boxOf = (test: TestEditor, id: string): Rect =>
  wallViewOf(test.project, { storeyId: test.storey.id, ...HALL })!.signs.find(({ sign }) => sign.id === id)!.box;
const pick = (test: TestEditor, ...ids: readonly string[]): void => test.editor.select(ids.map((id) => ({ kind: 'sign', id })));

describe('the wall view', () => {
  it('shows the wall of what is selected, and goes on to the next with the keys', () => {
    const { project } = withBoards({ b1: { at: 1000, height: 1500 } });
    const test = new TestEditor(project);
    pick(test, 'b1');
    test.editor.setView('wall');
    expect(test.state.wallAt).toMatchObject(HALL);
    test.press(']').press('[');
    expect(test.state.wallAt).toMatchObject(HALL);
    test.press(']');
    expect(test.state.wallAt?.wallId).not.toBe(HALL.wallId);
    test.press('[').press('b');
    expect(test.state.wallAt).toMatchObject({ wallId: HALL.wallId, side: 'left' });
    test.press('b');
    expect(test.state.wallAt).toMatchObject(HALL);
  });

  it('goes to the wall of a sign that is asked for, and stays the wall view', () => {
    const test = atWall([1000, 1500]);
    test.press(']');
    test.editor.reveal([{ kind: 'sign', id: 'b1' }]);
    expect(test.state.view).toBe('wall');
    expect(test.state.wallAt).toMatchObject(HALL);
    test.editor.reveal([{ kind: 'sign', id: 's1' }]);
    expect(test.state.view).toBe('gate');
  });

  it('has the doors and the signs of the wall for the keyboard', () => {
    const test = atWall([1000, 1500], [6000, 1500]);
    expect(selectable(test.state).map(({ kind, id }) => `${kind} ${id}`)).toEqual(['opening o26', 'sign b1', 'sign b2']);
  });
});

describe('a board under the hand', () => {
  it('moves along the wall and up, to the millimetre, and back with undo', () => {
    const test = atWall([1000, 1500]);
    test.hold({ alt: true }).dragTo([1000, 1900], [1333, 1777]).pointerUp();
    expect(boxOf(test, 'b1')).toEqual({ x0: 1033, x1: 1633, y0: 1377, y1: 2277 });
    expect(test.state.history.undoLabel).toBe('undo.moveSign');
    test.editor.undo();
    expect(boxOf(test, 'b1')).toMatchObject({ x0: 700, y0: 1500 });
  });

  it('is caught at the height of its neighbour', () => {
    const test = atWall([1000, 1500], [5600, 1600]);
    test.dragTo([1000, 1900], [1300, 1900]).pointerMove(1300, 2007);
    expect(test.state.snapHint?.why.key).toBe('snap.aligned');
    test.pointerUp();
    expect(boxOf(test, 'b1').y0).toBe(1600);
  });

  it('is caught level with the frame and 30 mm beside it', () => {
    const test = atWall([2000, 1300]);
    // Its right edge comes to 2816, four from 2820; its top to 2395, five from 2400.
    test.dragTo([2000, 1700], [2300, 1700]).pointerMove(2516, 1895).pointerUp();
    expect(boxOf(test, 'b1')).toEqual({ x0: 2220, x1: 2820, y0: 1500, y1: 2400 });
  });

  it('stops at the door instead of hanging across it, unless Alt is held', () => {
    const test = atWall([2000, 1000]);
    test.dragTo([2000, 1400], [2700, 1400]).pointerUp();
    expect(boxOf(test, 'b1').x1).toBeLessThanOrEqual(2850);
    test.editor.undo();
    test.hold({ alt: true }).dragTo([2000, 1400], [2700, 1400]).pointerUp();
    expect(boxOf(test, 'b1').x1).toBe(3000);
  });

  it('is nudged in both directions, and no door is', () => {
    const test = atWall([1000, 1500]);
    pick(test, 'b1');
    test.press('ArrowUp').hold({ alt: true }).press('ArrowLeft');
    expect(boxOf(test, 'b1')).toMatchObject({ x0: 699, y0: 1510 });
    test.hold({});
    const openings = test.storey.openings;
    test.editor.select([{ kind: 'opening', id: 'o26', storeyId: test.storey.id }]);
    test.press('ArrowUp').dragTo([3600, 1000], [3900, 1000]).pointerUp();
    expect(test.storey.openings).toBe(openings);
  });

  it('is made wider by its handle, the other edge stays', () => {
    const test = atWall([1000, 1500]);
    pick(test, 'b1');
    test.hold({ alt: true }).dragTo([1300, 1950], [1400, 1950]).pointerUp();
    expect(boxOf(test, 'b1')).toEqual({ x0: 700, x1: 1400, y0: 1500, y1: 2400 });
  });
});
