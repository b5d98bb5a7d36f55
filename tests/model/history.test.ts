import { describe, expect, it } from 'vitest';
import { applyPatches, commit } from '../../src/model/edits/apply.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import { createHistory } from '../../src/model/history.ts';
import { planOf } from '../../src/model/plan.ts';
import { after, emptyProject, named, points, rectangle, storeyOf, wallAt, walls } from './sample.ts';

const room = after(emptyProject(), rectangle(0, 0, 4000, 3000));
const shift = (by: number): Edit => ({ verb: 'moveWall', args: { storeyId: 's1', wallId: wallAt(room, 4000, 1500), by: { x: by, y: 0 } } });
const widthOf = (project: typeof room): number => Math.round((planOf(storeyOf(project)).rooms.get('r1')!.centrelineM2 / 3) * 1000) / 1000;

describe('history', () => {
  it('undoes and redoes steps by name', () => {
    const history = createHistory(room);
    history.commit('命名', [named('r1', '甲')]);
    history.commit('加宽', [shift(1000)]);
    const wide = history.project;
    expect(history.undoLabels).toEqual(['命名', '加宽']);
    expect(history.undo()).toBe(true);
    expect(history.redoLabels).toEqual(['加宽']);
    expect(history.undo()).toBe(true);
    expect(history.project).toEqual(room);
    expect(history.undo()).toBe(false);
    expect([history.redo(), history.redo(), history.redo()]).toEqual([true, true, false]);
    expect(history.project).toEqual(wide);
  });

  it('makes several edits one step, and a refused one none at all', () => {
    const history = createHistory(room);
    history.commit('两件', [named('r1', '甲'), shift(500)]);
    expect(history.undoLabels).toEqual(['两件']);
    expect(history.commit('坏', [named('r1', '乙'), named('r9', '丙')]).ok).toBe(false);
    expect(history.undoLabels).toEqual(['两件']);
    expect(storeyOf(history.project).rooms['r1']!.name).toBe('甲');
  });

  it('makes one step of edits and of patches that were made elsewhere after them', () => {
    const history = createHistory(room);
    const named1 = after(room, named('r1', '甲'));
    const made = commit(named1, [shift(500)]);
    if (!made.ok) throw new Error('refused');
    history.commit('导入', [named('r1', '甲')], made.value.patches);
    expect(history.project).toEqual(after(named1, shift(500)));
    expect(history.undoLabels).toEqual(['导入']);
    history.undo();
    expect(history.project).toEqual(room);
    history.redo();
    expect(widthOf(history.project)).toBe(4.5);
  });

  it('makes no step of an edit that changes nothing', () => {
    const history = createHistory(room);
    history.commit('无', [shift(0)]);
    expect(history.undoLabels).toEqual([]);
  });

  it('forgets what was undone once something new is done', () => {
    const history = createHistory(room);
    history.commit('一', [shift(100)]);
    history.undo();
    history.commit('二', [shift(200)]);
    expect(history.redo()).toBe(false);
    expect(history.redoLabels).toEqual([]);
  });

  it('makes a whole gesture one step', () => {
    const history = createHistory(room);
    const mark = history.mark('拖动');
    for (const by of [10, 200, 350]) {
      history.bail(mark);
      history.commit('拖动', [shift(by)]);
    }
    expect(history.isInGesture).toBe(true);
    expect(history.undoLabels).toEqual([]);
    expect(history.squash(mark)).toBe(true);
    expect(widthOf(history.project)).toBe(4.35);
    expect(history.undoLabels).toEqual(['拖动']);
    history.undo();
    expect(history.project).toEqual(room);
  });

  it('keeps what can be redone through a gesture that is cancelled', () => {
    const history = createHistory(room);
    history.commit('一', [shift(100)]);
    history.undo();
    const mark = history.mark('拖动');
    history.commit('拖动', [shift(300)]);
    expect(history.cancel(mark)).toBe(true);
    expect(history.project).toEqual(room);
    expect(history.isInGesture).toBe(false);
    expect(history.redo()).toBe(true);
    expect(widthOf(history.project)).toBe(4.1);
  });

  it('ends a gesture first when undo comes in its middle, and the stale mark then does nothing', () => {
    const history = createHistory(room);
    history.commit('一', [named('r1', '甲')]);
    const mark = history.mark('拖动');
    history.commit('拖动', [shift(300)]);
    expect(history.undo()).toBe(true);
    expect(widthOf(history.project)).toBe(4);
    expect(storeyOf(history.project).rooms['r1']!.name).toBe('甲');
    expect([history.bail(mark), history.squash(mark), history.cancel(mark)]).toEqual([false, false, false]);
    expect(history.redoLabels).toEqual(['拖动']);
    expect(history.redo()).toBe(true);
    expect(widthOf(history.project)).toBe(4.3);
  });

  it('ends one gesture when another begins', () => {
    const history = createHistory(room);
    const first = history.mark('甲');
    history.commit('甲', [shift(100)]);
    const second = history.mark('乙');
    expect(history.bail(first)).toBe(false);
    history.commit('乙', [named('r1', '乙')]);
    expect(history.squash(second, '改名')).toBe(true);
    expect(history.undoLabels).toEqual(['甲', '改名']);
  });

  it('keeps no more steps than it is told to', () => {
    const history = createHistory(room, { limit: 2 });
    for (const by of [1, 2, 3]) history.commit(`${by}`, [shift(by)]);
    expect(history.undoLabels).toEqual(['2', '3']);
    expect([history.undo(), history.undo(), history.undo()]).toEqual([true, true, false]);
  });
});

describe('commit', () => {
  it('gives patches that lead there and back', () => {
    const result = commit(room, [walls(points([2000, 0], [2000, 3000])), named('r1', '甲')]);
    if (!result.ok) throw new Error('refused');
    const { project, patches, inverse } = result.value;
    expect(JSON.stringify(applyPatches(room, patches))).toBe(JSON.stringify(project));
    expect(JSON.stringify(applyPatches(project, inverse))).toBe(JSON.stringify(room));
  });

  it('makes small patches: a renamed room is a few dozen bytes', () => {
    const result = commit(room, [named('r1', '图书室')]);
    if (!result.ok) throw new Error('refused');
    expect(result.value.patches).toEqual([{ op: 'replace', path: ['storeys', 0, 'rooms', 'r1', 'name'], value: '图书室' }]);
  });

  it('leaves everything else the same object', () => {
    const undone = applyPatches(after(room, named('r1', '甲')), commitInverse());
    expect(undone.storeys[0]!.walls).toBe(room.storeys[0]!.walls);
    expect(undone.centre).toBe(room.centre);
  });
});

function commitInverse() {
  const result = commit(room, [named('r1', '甲')]);
  if (!result.ok) throw new Error('refused');
  return result.value.inverse;
}
