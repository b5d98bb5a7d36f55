import { describe, expect, it } from 'vitest';
import { emptyPlot } from '../sample.ts';
import { TestEditor } from '../test-editor.ts';

/** A hall of 6 × 4 m, and a slanting wall beside it. */
function plan(): TestEditor {
  const test = new TestEditor(emptyPlot()).tool('rectRoom').click(0, 0).click(6000, 4000);
  return test.tool('wall').click(8000, 0).click(10_000, 2000).press('Enter').tool('select');
}
const kinds = (test: TestEditor) => test.state.selection.map(({ kind }) => kind).toSorted();
const AROUND_WALL = [[7500, -500], [10_500, -500], [10_500, 2500], [7500, 2500]] as const;

describe('the lasso', () => {
  it('picks what lies wholly inside a line that is drawn by hand, and gives the hand back', () => {
    const test = plan().tool('lasso').pointerMove(7500, -500).pointerDown();
    for (const [x, y] of AROUND_WALL) test.pointerMove(x, y);
    test.pointerUp().expectState('select.idle');
    expect(kinds(test)).toEqual(['wall']);
  });

  it('goes from click to click and is closed with Enter', () => {
    const test = plan().tool('lasso');
    for (const [x, y] of AROUND_WALL) test.click(x, y);
    test.press('Enter').expectState('select.idle');
    expect(kinds(test)).toEqual(['wall']);
  });

  it('leaves out what it only cuts', () => {
    const test = plan().tool('lasso');
    for (const [x, y] of [[7500, -500], [9000, -500], [9000, 2500], [7500, 2500]] as const) test.click(x, y);
    expect(kinds(test.press('Enter'))).toEqual([]);
  });

  it('adds with Shift', () => {
    const test = plan().click(3000, 2000).tool('lasso').hold({ shift: true });
    for (const [x, y] of AROUND_WALL) test.click(x, y);
    expect(kinds(test.press('Enter'))).toEqual(['room', 'wall']);
  });

  it('is drawn with the select tool while Alt is held', () => {
    const test = plan().hold({ alt: true }).pointerMove(7500, -500).pointerDown();
    for (const [x, y] of AROUND_WALL) test.pointerMove(x, y);
    test.expectState('select.lassoing').pointerUp().expectState('select.idle');
    expect(kinds(test)).toEqual(['wall']);
  });

  it('is given up with Esc', () => {
    const test = plan().tool('lasso').click(7500, -500).click(10_500, -500).press('Escape').expectState('lasso.idle');
    expect(kinds(test)).toEqual([]);
  });
});

describe('the selection box', () => {
  it('takes to the right what lies inside, and says so', () => {
    const test = plan().dragTo([7800, -300], [9000, 1500]);
    expect(test.state.tool.hint.key).toBe('hint.select.brushInside');
    expect(kinds(test.pointerUp())).toEqual([]);
  });

  it('takes to the left what it touches, and says so', () => {
    const test = plan().dragTo([9000, 1500], [7800, -300]);
    expect(test.state.tool.hint.key).toBe('hint.select.brushTouching');
    expect(kinds(test.pointerUp())).toEqual(['wall']);
  });

  it('does not take a slanting wall of which it touches the bounds alone', () => {
    expect(kinds(plan().dragTo([8500, 1900], [8000, 1500]).pointerUp())).toEqual([]);
  });
});
