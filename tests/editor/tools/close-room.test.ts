import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/model/edits/edit.ts';
import { planOf } from '../../../src/model/plan.ts';
import { after, emptyProject, points, rectangle, walls } from '../../model/sample.ts';
import { TestEditor } from '../test-editor.ts';

const draw = (...edits: readonly Edit[]) => new TestEditor(edits.reduce(after, emptyProject())).tool('closeRoom');
/** A room of 6 × 4 m whose lower wall is missing between two places. */
const openBelow = (from: number, to: number) => draw(walls(points([from, 0], [0, 0], [0, 4000], [6000, 4000], [6000, 0], [to, 0])));

const wallKinds = (test: TestEditor) => Object.values(test.storey.walls).map(({ kind }) => kind);
const measures = (test: TestEditor) => test.state.preview.flatMap((shape) => (shape.kind === 'measure' ? [shape.mm] : []));

describe('the tool that closes rooms', () => {
  it('shows the lines that would close the space, and the room, before anything is done', () => {
    const test = openBelow(2000, 3000).pointerMove(3000, 2000).expectState('closeRoom.idle');
    expect(measures(test)).toEqual([1000]);
    expect(test.state.tool.hint).toEqual({ key: 'hint.closeRoom.virtual', data: { count: 1 } });
    expect(Object.keys(test.state.draft!.storeys[0]!.rooms)).toHaveLength(1);
    expect(Object.keys(test.storey.rooms)).toEqual([]);
  });

  it('makes lines and room with a second click, in one undo step, and selects the room', () => {
    const test = openBelow(2000, 3000).click(3000, 2000).expectState('closeRoom.confirming').click(3100, 2100).expectState('closeRoom.idle');
    expect(wallKinds(test)).toContain('virtual');
    const [room] = Object.values(test.storey.rooms);
    test.expectSelected({ kind: 'room', id: room!.id, storeyId: 's1' });
    expect(test.state.history.undoLabel).toBe('undo.closeRoom');
    test.editor.undo();
    expect(Object.keys(test.storey.rooms)).toEqual([]);
    expect(wallKinds(test)).not.toContain('virtual');
  });

  it('makes walls as thick as those beside where a person wants walls', () => {
    const test = openBelow(2000, 3000).click(3000, 2000).press('k');
    expect(test.state.tool.hint.key).toBe('hint.closeRoom.wall');
    test.press('Enter');
    expect(wallKinds(test)).not.toContain('virtual');
    expect(new Set(Object.values(test.storey.walls).map(({ thickness }) => thickness))).toEqual(new Set([200]));
    expect(planOf(test.storey).rooms.size).toBe(1);
  });

  it('tells which gap is too wide, and takes a typed width', () => {
    const test = openBelow(1000, 3400).click(3000, 2000);
    expect(test.state.tool.hint).toEqual({ key: 'hint.closeRoom.tooWide', data: { list: '2400', most: 1500 } });
    expect(measures(test)).toEqual([2400]);
    test.press('Enter').expectState('closeRoom.confirming');
    expect(Object.keys(test.storey.rooms)).toEqual([]);
    test.type('2.4m').press('Enter').expectState('closeRoom.confirming');
    expect(test.state.pens.closing.most).toBe(2400);
    test.press('Enter');
    expect(Object.keys(test.storey.rooms)).toHaveLength(1);
  });

  it('selects the room of a space that is closed', () => {
    const test = draw(rectangle(0, 0, 6000, 4000)).click(3000, 2000).expectState('closeRoom.idle');
    test.expectSelected({ kind: 'room', id: 'r1', storeyId: 's1' });
    expect(test.state.history.canUndo).toBe(false);
    expect(test.state.tool.hint.key).toBe('hint.closeRoom.closed');
  });

  it('says that nothing can be closed where no walls stand', () => {
    const test = draw(rectangle(0, 0, 6000, 4000)).click(60_000, 2000).expectState('closeRoom.idle');
    expect(test.state.tool).toMatchObject({ hint: { key: 'hint.closeRoom.nothing' }, cursor: 'not-allowed' });
  });

  it('means another space where the second click is in another', () => {
    const shell = walls(points([2000, 0], [0, 0], [0, 4000], [9000, 4000], [9000, 0], [7000, 0]));
    const middle = walls(points([4500, 4000], [4500, 0]));
    const sills = [walls(points([3000, 0], [4500, 0])), walls(points([4500, 0], [6000, 0]))];
    const test = draw(shell, middle, ...sills).click(2000, 2000).click(7000, 2000).expectState('closeRoom.confirming');
    expect(Object.keys(test.storey.rooms)).toEqual([]);
    test.press('Enter');
    const [room] = Object.values(test.storey.rooms);
    expect(room!.seed.x).toBeGreaterThan(4500);
  });

  it('gives up with Esc', () => {
    const test = openBelow(2000, 3000).click(3000, 2000).press('Escape').expectState('closeRoom.idle');
    expect(test.state.draft).toBeNull();
    expect(wallKinds(test)).not.toContain('virtual');
  });

  it('works by keys alone: a typed place, then Enter', () => {
    const test = openBelow(2000, 3000).type('3000,2000').press('Enter').expectState('closeRoom.confirming').press('Enter');
    expect(Object.keys(test.storey.rooms)).toHaveLength(1);
  });

  it('works with the cross-hair: arrows, Enter to hold, Enter to make', () => {
    const test = draw(walls(points([5000, 3000], [3000, 3000], [3000, 6000], [9000, 6000], [9000, 3000], [6000, 3000])));
    test.press('ArrowRight');
    expect(test.state.crosshair).toEqual({ x: 5000, y: 4000 });
    expect(measures(test)).toEqual([1000]);
    test.press('Enter').expectState('closeRoom.confirming').press('Enter').expectState('closeRoom.idle');
    expect(Object.keys(test.storey.rooms)).toHaveLength(1);
  });
});
