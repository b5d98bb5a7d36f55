import { describe, expect, it } from 'vitest';
import { emptyPlot, starter } from './sample.ts';
import { TestEditor } from './test-editor.ts';

const room = (): TestEditor => new TestEditor(emptyPlot()).tool('rectRoom').click(0, 0).click(6000, 4000);
const openings = (test: TestEditor) => Object.values(test.storey.openings);

describe('the tools for doors and windows', () => {
  it('places a door on the wall under the pointer, opening to its side', () => {
    const test = room().run('tool.door').click(2000, 60);
    expect(openings(test)).toHaveLength(1);
    expect(openings(test)[0]).toMatchObject({ kind: 'door', at: 2000, width: 900, sill: 0, hinge: 'a', swing: 'left' });
    test.click(4500, -60);
    expect(openings(test)[1]).toMatchObject({ at: 4500, hinge: 'b', swing: 'right' });
  });

  it('catches the middle of the wall and says so', () => {
    const test = room().run('tool.window').pointerMove(3060, 20);
    expect(test.state.snapHint?.why.key).toBe('snap.wallCentre');
    test.pointerDown().pointerUp();
    expect(openings(test)[0]).toMatchObject({ kind: 'window', at: 3000 });
  });

  it('hangs the leaf at the other end with F', () => {
    const test = room().run('tool.door').pointerMove(2000, 60).press('F').pointerDown().pointerUp();
    expect(openings(test)[0]).toMatchObject({ hinge: 'b' });
  });

  it('stands clear of the opening that is there', () => {
    const test = room().run('tool.door').click(2000, 60).click(2100, 60);
    expect(openings(test).map((opening) => opening.at)).toEqual([2000, 2900]);
  });

  it('shows the door as a draft before it is placed, and forgets it with the tool', () => {
    const test = room().run('tool.door').pointerMove(2000, 60);
    expect(Object.keys(test.state.draft?.storeys[0]?.openings ?? {})).toHaveLength(1);
    test.press('V');
    expect(test.state.draft).toBeNull();
    expect(openings(test)).toEqual([]);
  });

  it('finds no place off the walls and on virtual ones', () => {
    const test = new TestEditor(starter()).run('tool.door');
    const before = openings(test).length;
    test.click(12000, 3000);
    expect(test.state.tool.cursor).toBe('not-allowed');
    test.click(8400, 6450);
    expect(openings(test)).toHaveLength(before);
  });

  it('places every kind of opening with its usual size', () => {
    const test = room();
    for (const [kind, x] of [['doubleDoor', 1200], ['slidingDoor', 3000], ['passage', 5000]] as const) test.run(`tool.${kind}`).click(x, 0);
    expect(openings(test).map(({ kind, width }) => [kind, width])).toEqual([['doubleDoor', 1500], ['slidingDoor', 1800], ['passage', 1200]]);
    expect(test.state.history.undoLabel).toBe('undo.add.passage');
  });

  it('takes a typed distance from the nearer corner and a typed width', () => {
    const test = room().run('tool.window').pointerMove(1500, 0).type('250').press('Tab').type('1200').press('Enter');
    expect(openings(test)[0]).toMatchObject({ width: 1200, at: 850 });
    test.pointerMove(5000, 0).type('100').press('Enter');
    expect(openings(test)[1]).toMatchObject({ width: 1500, at: 5150 });
  });

  it('measures a typed distance from the jamb of the opening beside it', () => {
    const test = room().run('tool.door').click(1000, 60).pointerMove(2200, 60).type('600').press('Enter');
    expect(openings(test)[1]).toMatchObject({ at: 1450 + 600 + 450 });
  });

  it('keeps a width that was set in the bar for its kind alone', () => {
    const test = room().run('tool.door');
    test.editor.setPens({ openingWidths: { door: 1000 } });
    test.click(1000, 60).run('tool.window').click(4000, 0);
    expect(openings(test).map(({ width }) => width)).toEqual([1000, 1500]);
  });

  it('turns the leaf that was placed last, then that of the next, with F and Shift+F', () => {
    const test = room().run('tool.door').click(2000, 60).press('F');
    expect(openings(test)[0]).toMatchObject({ hinge: 'b', swing: 'left' });
    test.hold({ shift: true }).press('F').hold({});
    expect(openings(test)[0]).toMatchObject({ hinge: 'b', swing: 'right' });
    test.pointerMove(4500, 60).press(' ').pointerDown().pointerUp();
    expect(openings(test)[1]).toMatchObject({ hinge: 'b', swing: 'right' });
  });

  it('turns the leaf of a selected door, and of nothing else', () => {
    const test = room().run('tool.door').click(2000, 60).tool('select').click(2000, 0);
    test.press('F').hold({ shift: true }).press('F').hold({});
    expect(openings(test)[0]).toMatchObject({ hinge: 'b', swing: 'right' });
    test.press(' ');
    expect(openings(test)[0]).toMatchObject({ swing: 'left' });
    test.click(3000, 2000);
    expect(test.editor.isEnabled('opening.flipHinge')).toBe(false);
  });

  it('drops what is typed with Esc before it leaves the tool', () => {
    const test = room().run('tool.door').pointerMove(2000, 60).type('300').press('Escape');
    expect(test.state.typed).toBe('');
    test.expectState('opening.placing').press('Escape').expectState('select.idle');
    expect(openings(test)).toEqual([]);
  });
});
