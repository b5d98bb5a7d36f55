import { describe, expect, it } from 'vitest';
import { planOf } from '../../src/model/plan.ts';
import { emptyPlot, starter } from './sample.ts';
import { TestEditor } from './test-editor.ts';

const walls = (test: TestEditor) => Object.values(test.storey.walls);
const places = (test: TestEditor) => Object.values(test.storey.nodes).map(({ x, y }) => [x, y]);

describe('the wall tool', () => {
  it('draws a chain by clicks and keeps it as one undo step', () => {
    const test = new TestEditor(emptyPlot()).tool('wall').expectState('wall.idle');
    test.click(0, 0).expectState('wall.drawing').click(4000, 0).click(4000, 3000).press('Enter').expectState('wall.idle');
    expect(places(test)).toEqual([[0, 0], [4000, 0], [4000, 3000]]);
    expect(test.state.history).toMatchObject({ canUndo: true, undoLabel: 'undo.addWalls' });
    test.editor.undo();
    expect(walls(test)).toEqual([]);
  });

  it('closes the chain with a click on its start, and a room stands in it', () => {
    const test = new TestEditor(emptyPlot()).tool('wall');
    test.click(0, 0).click(4000, 0).click(4000, 3000).click(0, 3000).pointerMove(30, 20);
    expect(test.state.snapHint?.why.key).toBe('snap.close');
    test.pointerDown().pointerUp().expectState('wall.idle');
    expect(walls(test)).toHaveLength(4);
    expect(planOf(test.storey).faces.map((face) => face.areaM2)).toEqual([12]);
  });

  it('takes a typed length in the direction of the pointer', () => {
    const test = new TestEditor(emptyPlot()).tool('wall').click(0, 0).pointerMove(2900, 40);
    test.type('3.6m');
    expect(test.state.typed).toBe('3.6m|');
    test.press('Enter').press('Enter');
    expect(places(test)).toEqual([[0, 0], [3600, 0]]);
  });

  it('takes a typed angle after Tab', () => {
    const test = new TestEditor(emptyPlot()).tool('wall').click(0, 0).pointerMove(2900, 40);
    test.type('1000').press('Tab').type('90').press('Enter').press('Enter');
    expect(places(test)).toEqual([[0, 0], [0, 1000]]);
  });

  it('does not take a digit for a command, nor a letter behind it', () => {
    const test = new TestEditor(emptyPlot()).tool('wall').click(0, 0).pointerMove(2000, 0);
    test.type('2m').expectState('wall.drawing');
    expect(test.state.typed).toBe('2m|');
  });

  it('takes typing back letter by letter, then corner by corner', () => {
    const test = new TestEditor(emptyPlot()).tool('wall').click(0, 0).click(2000, 0).pointerMove(2000, 1000);
    test.type('12').press('Backspace');
    expect(test.state.typed).toBe('1|');
    test.press('Backspace').press('Backspace').press('Enter');
    expect(walls(test)).toEqual([]);
  });

  it('drops what is typed with the first Esc and keeps the walls that stand with the second', () => {
    const test = new TestEditor(emptyPlot()).tool('wall').click(0, 0).click(2000, 0).pointerMove(2000, 900);
    test.type('5').press('Escape').expectState('wall.drawing').press('Escape').expectState('wall.idle');
    expect(walls(test)).toHaveLength(1);
    test.press('Escape').expectState('select.idle');
  });

  it('drops a chain of one corner with Esc', () => {
    const test = new TestEditor(emptyPlot()).tool('wall').click(0, 0).press('Escape').expectState('wall.idle');
    expect(test.state.history.canUndo).toBe(false);
  });

  it('finishes the chain before it undoes', () => {
    const test = new TestEditor(emptyPlot()).tool('wall').click(0, 0).click(4000, 0).pointerMove(4000, 2000);
    expect(test.state.draft).not.toBeNull();
    test.editor.undo();
    expect(walls(test)).toEqual([]);
    expect(test.state.history).toMatchObject({ canUndo: false, redoLabel: 'undo.addWalls' });
    test.editor.redo();
    expect(walls(test)).toHaveLength(1);
  });

  it('splits the wall that it ends on', () => {
    const test = new TestEditor(starter()).tool('wall');
    const before = walls(test).length;
    test.click(3740, 7480).click(3740, 12280).press('Enter');
    expect(walls(test)).toHaveLength(before + 3);
    expect(test.storey.rooms['r4']?.name).toBe('技能培训中心（议事协调中心）');
  });

  it('draws what the style says', () => {
    const test = new TestEditor(emptyPlot()).tool('wall');
    test.editor.run('wallStyle.virtual');
    test.click(0, 0).click(1000, 0).press('Enter');
    expect(walls(test)[0]).toMatchObject({ kind: 'virtual', thickness: 0 });
  });

  it('is refused where the document is read-only', () => {
    const test = new TestEditor(emptyPlot(), { readOnly: true }).tool('wall').expectState('select.idle');
    expect(test.editor.isEnabled('tool.wall')).toBe(false);
  });
});

describe('what the wall tool draws', () => {
  it('takes a thickness of the person’s own and the place of the body, changed while it draws', () => {
    const test = new TestEditor(emptyPlot()).tool('wall').click(0, 0).pointerMove(4000, 0);
    test.editor.setPens({ wall: { ...test.state.pens.wall, thickness: 370 } });
    test.press('J');
    expect(Object.values(test.state.draft!.storeys[0]!.walls)[0]).toMatchObject({ thickness: 370, justify: 'left' });
    test.press('J').click(4000, 0).press('Enter');
    expect(walls(test)[0]).toMatchObject({ kind: 'interior', thickness: 370, justify: 'right' });
  });

  it('goes from kind to kind with K, each with its usual thickness', () => {
    const test = new TestEditor(emptyPlot()).tool('wall').click(0, 0).press('K');
    expect(test.state.pens.wall).toMatchObject({ style: 'partition', thickness: 120 });
  });

  it('shows the wall under way joined to the one before, and does not keep it where the chain ends', () => {
    const test = new TestEditor(emptyPlot()).tool('wall').click(0, 0).click(4000, 0).pointerMove(4000, 3000);
    const draft = test.state.draft!.storeys[0]!;
    expect(Object.keys(draft.walls)).toHaveLength(2);
    // The outer corner of both bodies is one point: they are mitred.
    const corners = [...planOf(draft).wallBodies.values()].flat();
    expect(corners.filter(({ x, y }) => x === 4100 && y === -100)).toHaveLength(2);
    test.press('Enter');
    expect(walls(test)).toHaveLength(1);
  });

  it('tells the length, the direction and the angle to the wall before', () => {
    const test = new TestEditor(emptyPlot()).tool('wall').click(0, 0).click(4000, 0).pointerMove(4000, 3000);
    expect(test.state.preview).toContainEqual(expect.objectContaining({ kind: 'measure', mm: 3000 }));
    const words = test.state.preview.flatMap((shape) => (shape.kind === 'label' ? [shape.words] : []));
    expect(words).toEqual([
      { key: 'canvas.angle', data: { angleDeg: 90 } },
      { key: 'canvas.angleBetween', data: { angleDeg: 90 } },
    ]);
  });

  it('takes the last corner back with Backspace and goes on from the one before', () => {
    const test = new TestEditor(emptyPlot()).tool('wall').click(0, 0).click(4000, 0).click(4000, 3000).press('Backspace');
    test.click(2000, 2000).press('Enter');
    expect(places(test)).toEqual([[0, 0], [4000, 0], [2000, 2000]]);
  });
});
