import { describe, expect, it } from 'vitest';
import { planOf } from '../../src/model/plan.ts';
import { emptyPlot } from './sample.ts';
import { TestEditor } from './test-editor.ts';

const areas = (test: TestEditor) => planOf(test.storey).faces.map((face) => face.areaM2);

describe('the tool for a rectangular room', () => {
  it('builds four walls and a room with two clicks', () => {
    const test = new TestEditor(emptyPlot()).tool('rectRoom').click(0, 0).expectState('rectRoom.drawing').click(5000, 4000);
    test.expectState('rectRoom.idle');
    expect(areas(test)).toEqual([20]);
    expect(test.state.history.undoLabel).toBe('undo.addRoom');
  });

  it('builds it with a drag', () => {
    const test = new TestEditor(emptyPlot()).tool('rectRoom').dragTo([0, 0], [3000, -2000]).pointerUp();
    expect(areas(test)).toEqual([6]);
  });

  it('takes typed sides to the side of the pointer', () => {
    const test = new TestEditor(emptyPlot()).tool('rectRoom').click(0, 0).pointerMove(-500, 700);
    test.type('3.6m').press('Tab').type('4200');
    expect(test.state.typed).toBe('3.6m × 4200|');
    test.press('Enter');
    expect(areas(test)).toEqual([15.12]);
    expect(Math.min(...Object.values(test.storey.nodes).map((node) => node.x))).toBe(-3600);
  });

  it('makes a square with Shift', () => {
    const test = new TestEditor(emptyPlot()).tool('rectRoom').click(0, 0).hold({ shift: true }).click(3000, 1000);
    expect(areas(test)).toEqual([9]);
  });

  it('drops the rectangle with Esc', () => {
    const test = new TestEditor(emptyPlot()).tool('rectRoom').click(0, 0).pointerMove(3000, 3000).press('Escape');
    test.expectState('rectRoom.idle');
    expect(areas(test)).toEqual([]);
  });

  it('builds nothing that is narrower than a wall', () => {
    const test = new TestEditor(emptyPlot()).tool('rectRoom').click(0, 0).click(3000, 100).expectState('rectRoom.drawing');
    expect(areas(test)).toEqual([]);
  });
});
