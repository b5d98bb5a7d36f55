import { describe, expect, it } from 'vitest';
import { fragmentFrom, fragmentText } from '../../src/model/parts/fragment.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import type { EntityRef } from '../../src/model/entity.ts';
import { planOf } from '../../src/model/plan.ts';
import type { Project } from '../../src/model/project.ts';
import { after, emptyProject, named, points, rectangle, wallAt, walls } from '../model/sample.ts';
import { TestEditor } from './test-editor.ts';

const draw = (...edits: Edit[]): Project => edits.reduce(after, emptyProject());
const ref = (kind: EntityRef['kind'], id: string): EntityRef => ({ kind, id, storeyId: 's1' });
const chair = (x: number, y: number, group = ''): Edit => ({
  verb: 'addPlanPart',
  args: { storeyId: 's1', part: { kind: 'fixture', value: { kind: 'chair', title: '', position: { x, y }, angleDeg: 0, mirrored: false, width: 500, depth: 400, steps: null, equipment: {}, group } } },
});
const hall = (): Project => draw(rectangle(0, 0, 8000, 3000), named('r1', '大厅'));
const twoRooms = (): Project => draw(rectangle(0, 0, 8000, 3000), walls(points([4000, 0], [4000, 3000])), named('r1', '甲'), named('r2', '乙'));
const names = (test: TestEditor): string[] => Object.values(test.storey.rooms).map((room) => room.name).sort();
const picked = (project: Project, ...refs: EntityRef[]): TestEditor => {
  const test = new TestEditor(project);
  test.editor.select(refs);
  return test;
};

describe('who keeps a name', () => {
  it('is asked when a named room is divided and both parts are large; the answer is one step with the wall', () => {
    const test = new TestEditor(hall());
    test.editor.commit('undo.addWalls', [walls(points([5000, 0], [5000, 3000]))]);
    const question = test.state.nameQuestion!;
    expect(question.words).toEqual({ key: 'nameQuestion.divided', data: { name: '大厅' } });
    test.editor.answerName(question.choices.find(({ isNow }) => !isNow)!);
    expect(planOf(test.storey).rooms.get('r1')!.centrelineM2).toBe(9);
    expect(test.state.nameQuestion).toBeNull();
    test.editor.undo();
    expect(Object.keys(test.storey.walls)).toHaveLength(4);
    expect(test.state.history.canUndo).toBe(false);
  });

  it('is not asked where a small part is cut off, nor of a room without a name', () => {
    const small = new TestEditor(hall());
    small.editor.commit('undo.addWalls', [walls(points([7000, 0], [7000, 3000]))]);
    expect(small.state.nameQuestion).toBeNull();
    const blank = new TestEditor(draw(rectangle(0, 0, 8000, 3000)));
    blank.editor.commit('undo.addWalls', [walls(points([4000, 0], [4000, 3000]))]);
    expect(blank.state.nameQuestion).toBeNull();
  });

  it('is asked when the wall between named rooms is removed, and when rooms are merged', () => {
    const test = picked(twoRooms(), ref('wall', wallAt(twoRooms(), 4000, 1500)));
    test.run('delete');
    expect(test.state.nameQuestion!.choices).toHaveLength(3);
    test.editor.answerName(test.state.nameQuestion!.choices[1]!);
    expect(names(test)).toEqual(['乙']);
    test.editor.undo();
    expect(names(test)).toEqual(['乙', '甲']);
    test.editor.select([ref('room', 'r1'), ref('room', 'r2')]);
    test.run('modify.mergeRooms');
    expect(names(test)).toHaveLength(1);
    test.editor.answerName(test.state.nameQuestion!.choices.find(({ isNow }) => !isNow)!);
    expect(names(test)).toHaveLength(1);
    expect(test.state.history.undoLabel).toBe('undo.mergeRooms');
  });

  it('is no question any more after the next step', () => {
    const test = new TestEditor(hall());
    test.editor.commit('undo.addWalls', [walls(points([4000, 0], [4000, 3000]))]);
    test.editor.commit('undo.rename', [named('r1', '厅')]);
    expect(test.state.nameQuestion).toBeNull();
  });
});

describe('copying on the plan', () => {
  it('carries a room to another document: the parts hang at the pointer until a click', () => {
    const from = picked(hall(), ref('room', 'r1'));
    from.run('modify.copy');
    const into = new TestEditor(draw(rectangle(20_000, 0, 3000, 3000)));
    into.editor.setPlanClipboard(fragmentFrom(fragmentText(from.state.planClipboard!))!);
    into.run('modify.paste').pointerMove(2000, 4000);
    expect(Object.keys(into.state.draft!.storeys[0]!.walls)).toHaveLength(8);
    into.click(2000, 4000);
    expect(names(into)).toEqual(['', '大厅']);
    expect(into.state.history.undoLabel).toBe('undo.paste');
  });

  it('puts the parts in the middle of what is seen when only keys are used', () => {
    const test = picked(hall(), ref('room', 'r1'));
    test.run('modify.copy').run('modify.paste').press('Enter');
    expect(Object.values(test.storey.nodes).map(({ x, y }) => `${x},${y}`)).toContain('1000,2500');
  });

  it('cuts, and duplicates chairs aside', () => {
    const test = picked(draw(chair(0, 0), chair(1000, 0)), ref('fixture', 'f1'));
    test.run('modify.duplicate');
    expect(test.state.selection).toEqual([ref('fixture', 'f3')]);
    expect(test.storey.fixtures['f3']!.position).toEqual({ x: 300, y: -300 });
    test.run('modify.cut');
    expect(Object.keys(test.storey.fixtures)).toEqual(['f1', 'f2']);
  });

  it('has its keys in the plan, and the face has them in the face', () => {
    const test = picked(hall(), ref('room', 'r1'));
    test.hold({ mod: true }).press('c');
    expect(test.state.planClipboard).not.toBeNull();
  });
});

describe('groups, lines and turns', () => {
  it('makes a group of chairs, and takes it apart', () => {
    const test = picked(draw(chair(0, 0), chair(1000, 0), chair(2000, 0)), ref('fixture', 'f1'), ref('fixture', 'f2'));
    test.run('modify.group');
    expect(Object.values(test.storey.fixtures).map(({ group }) => group)).toEqual(['g1', 'g1', '']);
    test.run('modify.ungroup');
    expect(test.editor.isEnabled('modify.ungroup')).toBe(false);
  });

  it('lines chairs up and spreads them, corners of turned ones counted', () => {
    const test = picked(draw(chair(0, 0), chair(900, 70), chair(5000, 0)), ref('fixture', 'f1'), ref('fixture', 'f2'), ref('fixture', 'f3'));
    test.run('arrange.top').run('arrange.distribute');
    expect(Object.values(test.storey.fixtures).map(({ position }) => position)).toEqual([{ x: 0, y: 70 }, { x: 2500, y: 70 }, { x: 5000, y: 70 }]);
  });

  it('mirrors, turns and merges by commands, each one step', () => {
    const test = picked(twoRooms(), ref('room', 'r1'), ref('room', 'r2'));
    test.run('modify.turnLeft').run('modify.mirrorX').run('modify.mergeVirtual');
    expect(names(test)).toEqual(['乙', '甲']);
    expect(test.state.history.undoLabel).toBe('undo.mergeVirtual');
    test.run('modify.array');
    expect(test.state.asking).toBe('array');
  });
});

describe('the tools that change walls', () => {
  const cross = (): Project => draw(walls(points([0, 0], [6000, 0])), walls(points([2000, -2000], [2000, 2000])));

  it('trim what lies under the pointer, seen before it is done', () => {
    const test = new TestEditor(cross()).tool('trimWall').pointerMove(2000, -1000);
    expect(Object.keys(test.state.draft!.storeys[0]!.walls)).toHaveLength(3);
    test.click(2000, -1000);
    expect(Object.keys(test.storey.walls)).toHaveLength(3);
  });

  it('extend the nearer end to the wall that was selected', () => {
    const test = picked(draw(walls(points([0, 0], [2000, 0])), walls(points([4000, 1000], [4000, 3000]))), ref('wall', 'w2'));
    test.tool('extendWall').click(1800, 0);
    expect(test.storey.nodes['n2']).toEqual({ id: 'n2', x: 4000, y: 0 });
  });

  it('offset a wall to the side of the pointer, by the distance that is typed', () => {
    const test = new TestEditor(draw(walls(points([0, 0], [6000, 0])))).tool('offsetWall').click(3000, 0).pointerMove(3000, -1020);
    expect(Object.keys(test.state.draft!.storeys[0]!.walls)).toHaveLength(2);
    test.press('7').press('5').press('0').press('Enter');
    expect(Object.values(test.storey.nodes).map(({ y }) => y)).toEqual([0, 0, -750, -750]);
  });

  it('break where they point, in steps, and say why where they cannot', () => {
    const test = new TestEditor(draw(walls(points([0, 0], [6000, 0])))).tool('breakWall').click(2014, 0);
    expect(Object.values(test.storey.nodes).find(({ cut }) => cut)).toMatchObject({ x: 2000, y: 0 });
    test.click(10, 0);
    expect(test.state.notice?.code).toBe('wall.break-at-end');
  });
});
