import { describe, expect, it } from 'vitest';
import { wallViewOf } from '../../src/drawing/wall-view.ts';
import { signRect } from '../../src/drawing/sign-rect.ts';
import { starter } from './sample.ts';
import { HALL, withBoards } from './hung-boards.ts';
import { TestEditor } from './test-editor.ts';

/** Boards on the hall's north wall (7200 wide, door 2850…4350), all picked in the order given. */
function picked(...boards: readonly (readonly [at: number, height: number])[]): TestEditor {
  const places = Object.fromEntries(boards.map(([at, height], i) => [`b${i + 1}`, { at, height }]));
  const { project, place } = withBoards(places);
  const test = new TestEditor(project);
  test.editor.setView('wall', { wallAt: place });
  test.editor.select(Object.keys(places).map((id) => ({ kind: 'sign', id })));
  return test;
}

const boxes = (test: TestEditor) => wallViewOf(test.project, { storeyId: test.storey.id, ...HALL })!.signs.map(({ box }) => box);
const lefts = (test: TestEditor) => boxes(test).map(({ x0 }) => x0);
const lows = (test: TestEditor) => boxes(test).map(({ y0 }) => y0);

describe('signs in a row', () => {
  it('have equal gaps after distributing; the outer two stay, in one step', () => {
    const test = picked([400, 2500], [900, 2500], [4400, 2500]);
    test.editor.run('arrange.distribute');
    expect(lefts(test)).toEqual([100, 2100, 4100]);
    expect(test.state.history.undoLabel).toBe('undo.arrange.distribute');
    test.editor.undo();
    expect(lefts(test)).toEqual([100, 600, 4100]);
  });

  it('fill the free stretch beside the door with equal gaps at its ends too', () => {
    const test = picked([400, 1500], [900, 1500]);
    test.editor.run('arrange.fill');
    // 2850 less two boards of 600 leaves 1650: three gaps of 550.
    expect(lefts(test)).toEqual([550, 1700]);
  });

  it('fill the whole wall where they hang above the door', () => {
    const test = picked([400, 2500], [900, 2500]);
    test.editor.run('arrange.fill');
    expect(lefts(test)).toEqual([2000, 4600]);
  });

  it('are told that there is no room, and stay', () => {
    const test = picked([400, 1500], [900, 1500], [1400, 1500], [1900, 1500], [2400, 1500]);
    const before = test.project;
    test.editor.run('arrange.fill');
    expect(test.state.notice?.code).toBe('arranging.noRoom');
    expect(test.project).toBe(before);
  });

  it('never come to cover a door', () => {
    const test = picked([400, 1500], [900, 1500], [6800, 1500]);
    const before = test.project;
    test.editor.run('arrange.distribute');
    expect(test.state.notice?.code).toBe('arranging.coversOpening');
    expect(test.project).toBe(before);
  });
});

describe('signs on both sides', () => {
  it('stand alike about the middle of the wall', () => {
    const test = picked([1000, 1500], [6000, 1500]);
    test.editor.run('arrange.symmetric');
    expect(lefts(test)).toEqual([1100 - 300 - 0, 7200 - 800 - 600]);
  });

  it('change sides', () => {
    const test = picked([1000, 1500]);
    test.editor.run('arrange.mirror');
    expect(lefts(test)).toEqual([7200 - 700 - 600]);
    test.editor.run('arrange.mirror');
    expect(lefts(test)).toEqual([700]);
  });
});

describe('heights', () => {
  it.each([['top', [1700, 1700]], ['middle', [1600, 1600]], ['bottom', [1500, 1500]]] as const)('are level at the %s', (how, expected) => {
    const test = picked([1000, 1500], [6000, 1700]);
    test.editor.run(`arrange.${how}`);
    expect(lows(test)).toEqual(expected);
  });

  it('are those of the first that was picked; the face goes along, the lower edge stays', () => {
    const test = picked([1000, 1500], [6000, 1700]);
    const { b2 } = test.project.signs;
    test.editor.commit('undo.setSign', [{ verb: 'setSign', args: { signId: 'b2', changes: { size: { width: 600, height: 1200 } } } }]);
    test.editor.run('arrange.sameHeight');
    expect(test.project.signs['b2']).toMatchObject({ size: { width: 600, height: 900 }, heightAboveFloor: b2!.heightAboveFloor });
  });
});

describe('a plate at a door', () => {
  it('hangs level with the frame, 30 mm beside it, by one command', () => {
    const test = picked([2400, 1000]);
    test.editor.run('arrange.besideDoor');
    expect(boxes(test)).toEqual([{ x0: 2220, x1: 2820, y0: 1500, y1: 2400 }]);
    test.editor.undo();
    expect(lows(test)).toEqual([1000]);
  });

  it('stays where the wall has no door, and says so', () => {
    const test = picked([2400, 1000]);
    const storey = test.storey;
    test.editor.load({ ...test.project, storeys: [{ ...storey, openings: {} }] });
    test.editor.setView('wall', { wallAt: { storeyId: storey.id, ...HALL } });
    test.editor.select([{ kind: 'sign', id: 'b1' }]);
    test.editor.run('arrange.besideDoor');
    expect(test.state.notice?.code).toBe('arranging.noDoor');
  });
});

describe('plaques of the gate', () => {
  it('are arranged by the same commands about the middle of the opening', () => {
    const test = new TestEditor(starter());
    test.editor.setView('gate');
    const plaques = Object.values(test.project.signs).filter(({ kind }) => kind === 'gatePlaque');
    const outer = plaques.toSorted((a, b) => a.offset - b.offset);
    test.editor.select([outer[0]!, outer.at(-1)!].map(({ id }) => ({ kind: 'sign', id })));
    test.editor.run('arrange.symmetric');
    const [left, right] = [outer[0]!, outer.at(-1)!].map(({ id }) => signRect(test.project, test.project.signs[id]!));
    expect(Math.abs(left!.x0 + right!.x1)).toBeLessThanOrEqual(1);
  });

  it('offer nothing to fewer signs than an arrangement needs, nor on a plan', () => {
    const test = new TestEditor(starter());
    test.editor.setView('gate');
    test.editor.select([{ kind: 'sign', id: 's1' }]);
    expect(test.editor.isEnabled('arrange.distribute')).toBe(false);
    expect(test.editor.isEnabled('arrange.mirror')).toBe(true);
    test.editor.setView('plan');
    expect(test.editor.isEnabled('arrange.mirror')).toBe(false);
  });
});
