import { describe, expect, it } from 'vitest';
import { emptyPlot } from '../sample.ts';
import { TestEditor } from '../test-editor.ts';

/** Two rooms of 3 × 4 m with 200 mm walls beside each other. */
function pair(): TestEditor {
  const test = new TestEditor(emptyPlot()).tool('rectRoom').click(0, 0).click(6000, 4000);
  return test.tool('wall').click(3000, 0).click(3000, 4000).press('Enter').tool('select');
}
const lengths = (test: TestEditor) => test.state.preview.flatMap((shape) => (shape.kind === 'measure' ? [shape.mm] : []));
const words = (test: TestEditor, key: string) =>
  test.state.preview.flatMap((shape) => (shape.kind === 'label' && shape.words.key === key ? [shape.words.data] : []));

describe('what a drag tells', () => {
  it('the lengths of all walls that change, and the areas of both rooms with their change', () => {
    const test = pair().dragTo([3000, 2000], [3500, 2000]);
    expect(lengths(test)).toEqual(expect.arrayContaining([4000, 3500, 2500]));
    expect(words(test, 'canvas.netAreaChange')).toEqual(
      expect.arrayContaining([
        { areaM2: '12.54', changeM2: '+1.90' },
        { areaM2: '8.74', changeM2: '−1.90' },
      ]),
    );
  });

  it('the angles at both ends of the wall', () => {
    const test = pair().dragTo([3000, 2000], [3500, 2000]);
    expect(words(test, 'canvas.angle')).toEqual([{ angleDeg: 90 }, { angleDeg: 90 }, { angleDeg: 90 }, { angleDeg: 90 }]);
  });

  it('lengths, angles and area of a corner that is dragged', () => {
    const test = pair().dragTo([6000, 4000], [7000, 5000]);
    expect(lengths(test)).toEqual(expect.arrayContaining([4123, 5099]));
    expect(words(test, 'canvas.netAreaChange')).toHaveLength(1);
    expect(words(test, 'canvas.angle').length).toBeGreaterThan(0);
  });

  it('nothing any more once it is over, and undo in the middle of it leaves a sound plan', () => {
    const test = pair().dragTo([3000, 2000], [3500, 2000]);
    const before = test.state.history.undoLabel;
    test.editor.undo();
    test.holdsInvariants().pointerUp();
    expect(words(test, 'canvas.netAreaChange')).toEqual([]);
    expect(test.state.history.redoLabel).not.toBe(before);
    expect(test.storey.nodes).toMatchObject({});
  });
});

describe('the ends of a selected wall', () => {
  it('are pulled by handles and caught by angles from the other end', () => {
    const test = new TestEditor(emptyPlot()).tool('wall').click(0, 0).click(4000, 0).press('Enter').tool('select').click(2000, 0);
    test.dragTo([4000, 0], [3000, 3040]).expectState('select.resizing');
    expect(test.state.snapHint?.why).toEqual({ key: 'snap.angle', data: { angleDeg: 45 } });
    test.pointerUp();
    const ends = Object.values(test.storey.nodes).map(({ x, y }) => [x, y]);
    expect(ends).toContainEqual([0, 0]);
    expect(ends.some(([x, y]) => x === y && x! > 2900)).toBe(true);
  });
});

describe('the lengths beside a selected wall', () => {
  const picked = () => pair().click(3000, 2000);

  it('are those of the wall and of the walls that meet it, however it was picked', () => {
    expect(lengths(picked()).toSorted((a, b) => a - b)).toEqual([3000, 3000, 3000, 3000, 4000]);
    const test = pair();
    const wall = Object.values(test.storey.walls)[0]!;
    test.editor.select([{ kind: 'wall', id: wall.id, storeyId: test.storey.id }]);
    expect(lengths(test).length).toBeGreaterThan(1);
    test.editor.select([]);
    expect(lengths(test)).toEqual([]);
  });

  it('are edited with a double click, which leaves the wall picked', () => {
    const test = picked();
    const shape = test.state.preview.find((one) => one.kind === 'measure' && one.mm === 4000)!;
    if (shape.kind !== 'measure') throw new Error('no measure');
    test.doubleClick(shape.from.x, (shape.from.y + shape.to.y) / 2);
    expect(test.state.selection).toHaveLength(1);
    expect(test.state.editing).toEqual(test.state.selection[0]);
  });

  it('are edited with F2', () => {
    const test = picked().press('F2');
    expect(test.state.editing).toEqual(test.state.selection[0]);
  });
});
