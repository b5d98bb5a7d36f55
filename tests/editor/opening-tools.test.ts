import { describe, expect, it } from 'vitest';
import { emptyPlot, starter } from './sample.ts';
import { TestEditor } from './test-editor.ts';

const room = (): TestEditor => new TestEditor(emptyPlot()).tool('rectRoom').click(0, 0).click(6000, 4000);
const openings = (test: TestEditor) => Object.values(test.storey.openings);

describe('the tools for doors and windows', () => {
  it('places a door on the wall under the pointer, opening to its side', () => {
    const test = room().tool('door').click(2000, 60);
    expect(openings(test)).toHaveLength(1);
    expect(openings(test)[0]).toMatchObject({ kind: 'door', at: 2000, width: 900, sill: 0, hinge: 'a', swing: 'left' });
    test.click(4500, -60);
    expect(openings(test)[1]).toMatchObject({ at: 4500, hinge: 'b', swing: 'right' });
  });

  it('catches the middle of the wall and says so', () => {
    const test = room().tool('window').pointerMove(3060, 20);
    expect(test.state.snapHint?.why.key).toBe('snap.wallCentre');
    test.pointerDown().pointerUp();
    expect(openings(test)[0]).toMatchObject({ kind: 'window', at: 3000 });
  });

  it('hangs the leaf at the other end with Tab', () => {
    const test = room().tool('door').pointerMove(2000, 60).press('Tab').pointerDown().pointerUp();
    expect(openings(test)[0]).toMatchObject({ hinge: 'b' });
  });

  it('stands clear of the opening that is there', () => {
    const test = room().tool('door').click(2000, 60).click(2100, 60);
    expect(openings(test).map((opening) => opening.at)).toEqual([2000, 2900]);
  });

  it('shows the door as a draft before it is placed, and forgets it with the tool', () => {
    const test = room().tool('door').pointerMove(2000, 60);
    expect(Object.keys(test.state.draft?.storeys[0]?.openings ?? {})).toHaveLength(1);
    test.press('V');
    expect(test.state.draft).toBeNull();
    expect(openings(test)).toEqual([]);
  });

  it('finds no place off the walls and on virtual ones', () => {
    const test = new TestEditor(starter()).tool('door');
    const before = openings(test).length;
    test.click(12000, 3000);
    expect(test.state.tool.cursor).toBe('not-allowed');
    test.click(8400, 6450);
    expect(openings(test)).toHaveLength(before);
  });
});
