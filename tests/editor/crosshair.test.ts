import { describe, expect, it } from 'vitest';
import { parsePlace } from '../../src/editor/crosshair.ts';
import { planOf } from '../../src/model/plan.ts';
import { emptyPlot } from './sample.ts';
import { TestEditor } from './test-editor.ts';

const plot = () => new TestEditor(emptyPlot());
const places = (test: TestEditor) => Object.values(test.storey.nodes).map(({ x, y }) => [x, y]);
const arrows = (test: TestEditor, key: string, times: number): TestEditor => {
  for (let i = 0; i < times; i++) test.press(key);
  return test;
};

describe('drawing by keys alone', () => {
  it('shows a cross-hair with the first arrow and moves it by the grid', () => {
    const test = plot().tool('wall').press('ArrowRight');
    expect(test.state.crosshair).toEqual({ x: 5000, y: 4000 });
    expect(arrows(test, 'ArrowUp', 2).state.crosshair).toEqual({ x: 5000, y: 4200 });
  });

  it('moves by 1 mm with Shift, and to the next line of the grid without', () => {
    const test = plot().tool('wall').press('ArrowRight').hold({ shift: true });
    expect(arrows(test, 'ArrowLeft', 3).state.crosshair).toEqual({ x: 4997, y: 4000 });
    expect(test.hold({}).press('ArrowLeft').state.crosshair).toEqual({ x: 4900, y: 4000 });
  });

  it('goes by the step of the grid', () => {
    const test = plot();
    test.editor.setGridStep(300);
    test.tool('wall').press('ArrowRight').press('ArrowRight');
    expect(test.state.crosshair).toEqual({ x: 5400, y: 3900 });
  });

  it('draws a hall by typing: a place, lengths in the direction of the arrows, the end', () => {
    const test = plot().tool('wall').type('2000,16000').press('Enter').expectState('wall.drawing');
    test.press('ArrowRight').type('3600').press('Enter');
    expect(test.state.crosshair).toEqual({ x: 5600, y: 16_000 });
    test.press('ArrowUp').type('2.4m').press('Enter').press('ArrowLeft').type('3600').press('Enter');
    arrows(test, 'ArrowDown', 24).press('Enter').expectState('wall.idle');
    expect(places(test)).toEqual([[2000, 16_000], [5600, 16_000], [5600, 18_400], [2000, 18_400]]);
    expect(planOf(test.storey).faces.map(({ areaM2 }) => areaM2)).toEqual([8.64]);
  });

  it('sets a point with Enter, and ends the chain with Enter where it stands', () => {
    const test = plot().tool('wall').type('0,0').press('Enter');
    arrows(test, 'ArrowRight', 5).press('Enter').expectState('wall.drawing').press('Enter').expectState('wall.idle');
    expect(places(test)).toEqual([[0, 0], [500, 0]]);
  });

  it('places a door on the wall under the cross-hair', () => {
    const test = plot().tool('rectRoom').click(0, 0).click(6000, 4000).run('tool.door').type('2000,0').press('Enter');
    expect(Object.values(test.storey.openings)[0]).toMatchObject({ kind: 'door', at: 2000 });
  });

  it('writes, measures and puts down dimensions', () => {
    const test = plot().tool('dimension').type('0,0').press('Enter').type('3000').press('Enter').expectState('dimension.line');
    arrows(test, 'ArrowUp', 5).press('Enter').expectState('dimension.idle');
    expect(Object.values(test.storey.dimensions)[0]).toMatchObject({ to: { x: 3000, y: 0 }, offset: 500 });
    test.tool('label').type('100,200').press('Enter');
    expect(test.state.writing).toEqual({ x: 100, y: 200 });
  });

  it('takes a typed place back letter by letter, gives it up with Esc, and keeps a bad one for mending', () => {
    const test = plot().tool('wall').type('12,').press('Backspace');
    expect(test.state.coordinates).toBe('12');
    test.press('Enter').expectState('wall.idle');
    expect(test.state.coordinates).toBe('12');
    expect(test.press('Escape').state.coordinates).toBe('');
  });

  it('gives the arrows back to what is selected with the select tool', () => {
    const test = plot().tool('wall').press('ArrowRight').press('Escape').expectState('select.idle');
    expect(test.state.crosshair).toBeNull();
    test.press('ArrowRight');
    expect(test.state.crosshair).toBeNull();
  });

  it('goes where a hand takes the pointer', () => {
    const test = plot().tool('wall').press('ArrowRight').pointerMove(0, 0);
    expect(test.state.crosshair).toBeNull();
  });

  it('lays guides through the cross-hair', () => {
    const test = plot().tool('wall').press('ArrowRight').run('guide.upright').run('guide.level');
    expect(test.state.guides.map(({ axis, at }) => [axis, at])).toEqual([['x', 5000], ['y', 4000]]);
    expect(test.run('clearGuides').state.guides).toEqual([]);
  });
});

describe('a typed place', () => {
  it.each([
    ['2000,16000', { x: 2000, y: 16_000 }],
    ['-500,0', { x: -500, y: 0 }],
    ['2m，1.5m', { x: 2000, y: 1500 }],
    ['１２００,３０', { x: 1200, y: 30 }],
  ])('reads %s', (text, place) => expect(parsePlace(text)).toEqual(place));

  it.each(['', '12', '1,2,3', 'a,b', ',5'])('does not read “%s”', (text) => expect(parsePlace(text)).toBeNull());
});
