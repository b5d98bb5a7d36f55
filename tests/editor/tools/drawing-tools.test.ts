import { describe, expect, it } from 'vitest';
import { planOf } from '../../../src/model/plan.ts';
import { emptyPlot } from '../sample.ts';
import { TestEditor } from '../test-editor.ts';

const walls = (test: TestEditor) => Object.values(test.storey.walls);
const places = (test: TestEditor) => Object.values(test.storey.nodes).map(({ x, y }) => [x, y]);
const areas = (test: TestEditor) => planOf(test.storey).faces.map(({ areaM2 }) => areaM2);
const words = (test: TestEditor) => test.state.preview.flatMap((shape) => (shape.kind === 'label' ? [shape.words] : []));
const hall = () => new TestEditor(emptyPlot()).tool('rectRoom').click(0, 0).click(6000, 4000);

describe('the tool for rooms of any outline', () => {
  const begun = () => new TestEditor(emptyPlot()).tool('polygonRoom').expectState('polygonRoom.idle').click(0, 0).click(4000, 0).click(4000, 3000);

  it('closes with Enter, as one undo step', () => {
    const test = begun().press('Enter').expectState('polygonRoom.idle');
    expect(areas(test)).toEqual([6]);
    expect(test.state.history.undoLabel).toBe('undo.addPolygonRoom');
    test.editor.undo();
    expect(walls(test)).toEqual([]);
  });

  it('closes with a click on the start', () => {
    const test = begun().click(0, 3000).pointerMove(20, 20);
    expect(test.state.snapHint?.why.key).toBe('snap.close');
    test.pointerDown().pointerUp();
    expect(areas(test)).toEqual([12]);
  });

  it('tells the area as it would be closed now', () => {
    const test = begun().pointerMove(0, 3000);
    expect(words(test)).toContainEqual({ key: 'canvas.centrelineArea', data: { areaM2: '12.00' } });
    expect(planOf(test.state.draft!.storeys[0]!).faces).toHaveLength(1);
  });

  it('takes typed lengths and angles', () => {
    const test = new TestEditor(emptyPlot()).tool('polygonRoom').click(0, 0).pointerMove(900, 0);
    test.type('3600').press('Enter').type('2400').press('Tab').type('90').press('Enter').press('Enter');
    expect(places(test)).toEqual([[0, 0], [3600, 0], [3600, 2400]]);
  });

  it('takes corners back, and keeps nothing that is not closed', () => {
    const test = begun().press('Backspace').press('Enter').expectState('polygonRoom.drawing');
    test.press('Escape').expectState('polygonRoom.idle');
    expect(walls(test)).toEqual([]);
    expect(test.state.draft).toBeNull();
  });

  it('is given up where undo is pressed in the middle of it', () => {
    const test = hall().tool('polygonRoom').click(8000, 0).click(9000, 0).click(9000, 1000).pointerMove(8000, 1000);
    test.editor.undo();
    expect(walls(test)).toEqual([]);
    test.holdsInvariants();
  });
});

describe('the tool for virtual walls', () => {
  it('parts a room in two with two clicks, and tells both areas before', () => {
    const test = hall().tool('virtualWall').click(3000, 0).pointerMove(3000, 4000);
    const told = words(test).map(({ key }) => key);
    expect(told.filter((key) => key.startsWith('canvas.netArea'))).toHaveLength(2);
    test.pointerDown().pointerUp().expectState('virtualWall.idle');
    expect(areas(test)).toEqual([12, 12]);
    expect(walls(test).find(({ kind }) => kind === 'virtual')).toMatchObject({ thickness: 0 });
  });

  it('takes a typed length and angle', () => {
    const test = hall().tool('virtualWall').click(2000, 0).type('4000').press('Tab').type('90').press('Enter');
    expect(areas(test).toSorted((a, b) => a - b)).toEqual([8, 16]);
  });

  it('drops its first end with Esc', () => {
    const test = hall().tool('virtualWall').click(3000, 0).pointerMove(3000, 4000).press('Escape').expectState('virtualWall.idle');
    expect(walls(test)).toHaveLength(4);
  });
});

describe('the tool for curved walls', () => {
  const ends = () => new TestEditor(emptyPlot()).tool('arc').click(0, 0).click(4000, 0).expectState('arc.bulge');

  it('goes through the point that is clicked, as one arc', () => {
    const test = ends().hold({ alt: true }).click(2000, 1000).expectState('arc.idle');
    const arcs = new Set(walls(test).map(({ arc }) => arc));
    expect(arcs.size).toBe(1);
    expect([...arcs][0]).toBeDefined();
    // Every corner lies on the circle of 2,500 mm about (2000, −1500).
    for (const [x, y] of places(test)) expect(Math.abs(Math.hypot(x! - 2000, y! + 1500) - 2500)).toBeLessThan(2);
  });

  it('takes a typed radius, bent to the side of the pointer', () => {
    const test = ends().pointerMove(2000, -700).type('2500').press('Enter');
    for (const [x, y] of places(test)) expect(Math.abs(Math.hypot(x! - 2000, y! - 1500) - 2500)).toBeLessThan(2);
    expect(Math.min(...places(test).map(([, y]) => y!))).toBeCloseTo(-1000, -1);
  });

  it('tells radius, length and angle', () => {
    const test = ends().hold({ alt: true }).pointerMove(2000, 2000);
    expect(words(test)).toEqual([{ key: 'canvas.arc', data: { radius: 2000, length: 6283, angleDeg: 180 } }]);
  });

  it('takes the second end back with Backspace and gives up with Esc', () => {
    const test = ends().press('Backspace').expectState('arc.end').press('Escape').expectState('arc.idle');
    expect(walls(test)).toEqual([]);
  });

  it('draws what the wall bar says', () => {
    const test = new TestEditor(emptyPlot()).run('wallStyle.exterior').tool('arc').click(0, 0).click(4000, 0).click(2000, 900);
    expect(walls(test)[0]).toMatchObject({ kind: 'exterior', thickness: 240 });
  });
});
