import { describe, expect, it } from 'vitest';
import type { Label } from '../../../src/model/plan-part.ts';
import { emptyPlot } from '../sample.ts';
import { TestEditor } from '../test-editor.ts';

const dimensions = (test: TestEditor) => Object.values(test.storey.dimensions);
const words = (test: TestEditor) => test.state.preview.flatMap((shape) => (shape.kind === 'label' ? [shape.words] : []));
const plot = () => new TestEditor(emptyPlot());

describe('the dimension tool', () => {
  const slanting = () => plot().tool('dimension').click(0, 0).click(3000, 2000).expectState('dimension.line');

  it('puts down the distance of two points beside its line', () => {
    const test = plot().tool('dimension').click(0, 0).click(3000, 0).click(1500, 800).expectState('dimension.idle');
    expect(dimensions(test)[0]).toMatchObject({ from: { x: 0, y: 0 }, to: { x: 3000, y: 0 }, offset: 800, along: 'points' });
  });

  it('measures along x above and below both points, along y beside them, straight elsewhere', () => {
    for (const [x, y, along] of [[1500, 4000, 'x'], [1500, -2000, 'x'], [-2000, 1000, 'y'], [5000, 1000, 'y'], [1000, 1300, 'points']] as const) {
      expect(dimensions(slanting().click(x, y))[0]).toMatchObject({ along });
    }
  });

  it('goes through the directions with Tab and takes a typed distance', () => {
    const test = slanting().pointerMove(1500, 4000).press('Tab').press('Tab').press('Tab').type('600').press('Enter');
    expect(dimensions(test)[0]).toMatchObject({ along: 'y', offset: -600 });
  });

  it('follows the direction chosen in the bar', () => {
    const test = plot();
    test.editor.setPens({ dimension: 'x' });
    test.tool('dimension').click(0, 0).click(3000, 2000).click(5000, 1000);
    expect(dimensions(test)[0]).toMatchObject({ along: 'x', offset: 1000 });
  });

  it('is given up with Esc at each step', () => {
    const test = slanting().press('Escape').expectState('dimension.idle').click(0, 0).press('Escape').expectState('dimension.idle');
    expect(dimensions(test)).toEqual([]);
  });

  it('leaves a dimension that is picked by its line, moved off and removed', () => {
    const test = plot().tool('dimension').click(0, 0).click(3000, 0).click(1500, 800).tool('select');
    test.dragTo([1500, 800], [1500, 1400]).pointerUp();
    expect(dimensions(test)[0]).toMatchObject({ offset: 1400, from: { x: 0, y: 0 } });
    test.press('Delete');
    expect(dimensions(test)).toEqual([]);
  });
});

describe('the measure tool', () => {
  const chain = () => plot().tool('measure').click(0, 0).click(3000, 0).click(3000, 2000);

  it('measures a chain with its angle and its sum, and keeps nothing', () => {
    const test = chain().press('Enter').expectState('measure.done');
    expect(words(test)).toEqual([
      { key: 'canvas.angleBetween', data: { angleDeg: 90 } },
      { key: 'canvas.measuredTotal', data: { mm: 5000 } },
    ]);
    expect(test.state.history.canUndo).toBe(false);
  });

  it('measures an area where the chain is closed', () => {
    const test = chain().click(0, 2000).click(0, 0).expectState('measure.done');
    expect(words(test)).toContainEqual({ key: 'canvas.measuredArea', data: { areaM2: '6.00', mm: 10_000 } });
  });

  it('copies the result as lines of text', () => {
    const test = chain().press('Enter').hold({ mod: true }).press('c').hold({});
    expect(test.state.copied).toEqual([
      { key: 'measure.length', data: { mm: 5000 } },
      { key: 'measure.pieces', data: { list: '3000 + 2000' } },
      { key: 'measure.angles', data: { list: '90°' } },
    ]);
  });

  it('takes typed lengths, takes points back, begins anew with a click', () => {
    const test = plot().tool('measure').click(0, 0).pointerMove(500, 0).type('1234').press('Enter').click(1234, 800).press('Backspace').press('Enter');
    expect(test.state.preview).toContainEqual(expect.objectContaining({ kind: 'measure', mm: 1234 }));
    test.click(0, 0).expectState('measure.measuring').press('Escape').expectState('measure.idle');
    expect(test.state.preview).toEqual([]);
  });

  it('works where the document is only read', () => {
    const test = new TestEditor(emptyPlot(), { readOnly: true }).tool('measure').click(0, 0).click(1000, 0).press('Enter').expectState('measure.done');
    expect(test.editor.isEnabled('tool.measure')).toBe(true);
  });
});

describe('the label tool', () => {
  const label: Omit<Label, 'id'> = { position: { x: 1000, y: 1000 }, text: '主入口', height: 350, angleDeg: 0, group: '' };
  const written = () => {
    const test = plot();
    test.editor.commit('undo.addLabel', [{ verb: 'addPlanPart', args: { storeyId: test.storey.id, part: { kind: 'label', value: label } } }]);
    return test;
  };

  it('asks for the words where it was clicked', () => {
    const test = plot().tool('label').click(1230, 2040);
    expect(test.state.writing).toEqual({ x: 1200, y: 2000 });
    expect(test.state.history.canUndo).toBe(false);
  });

  it('leaves words that are picked, moved, written anew and removed', () => {
    const test = written().tool('select').dragTo([1500, 1000], [2500, 1500]).pointerUp();
    const [id] = Object.keys(test.storey.labels);
    expect(test.storey.labels[id!]).toMatchObject({ position: { x: 2000, y: 1500 } });
    test.doubleClick(2500, 1500);
    expect(test.state.editing).toMatchObject({ kind: 'label', id });
    test.editor.edit(null);
    test.press('Delete');
    expect(test.storey.labels).toEqual({});
  });
});
