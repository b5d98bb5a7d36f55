import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../src/model/edits/apply.ts';
import type { Edit } from '../../../src/model/edits/edit.ts';
import { checkInvariants } from '../../../src/model/invariants.ts';
import type { Project } from '../../../src/model/project.ts';
import type { Opening } from '../../../src/model/storey.ts';
import { after, emptyProject, points, rectangle, remove, storeyOf, wallAt, walls } from '../sample.ts';

const draw = (...edits: Edit[]): Project => edits.reduce(after, emptyProject());
const door = (wallId: string, at: number, changes: Partial<Opening> = {}): Edit => ({
  verb: 'addOpening',
  args: { storeyId: 's1', opening: { wallId, at, width: 900, height: 2100, sill: 0, kind: 'door', hinge: 'a', swing: 'left', ...changes } },
});
const openingsOf = (project: Project) => Object.values(storeyOf(project).openings);
const refusal = (project: Project, edit: Edit) => {
  const result = applyEdit(project, edit);
  return result.ok ? [] : result.diagnostics.map((d) => d.code);
};
const moveWall = (project: Project, x: number, y: number, dx: number, dy: number): Edit => ({
  verb: 'moveWall', args: { storeyId: 's1', wallId: wallAt(project, x, y), by: { x: dx, y: dy } },
});

/** A room of 8 × 3 m; w1 is its lower wall, from left to right. */
const room = draw(rectangle(0, 0, 8000, 3000));

describe('addOpening', () => {
  it('puts a door into a wall', () => {
    expect(openingsOf(after(room, door('w1', 1000)))).toEqual([expect.objectContaining({ id: 'o1', wallId: 'w1', at: 1000 })]);
  });

  it.each([
    ['over the end of its wall', door('w1', 449), 'opening.outside-wall'],
    ['beyond the other end', door('w1', 7551), 'opening.outside-wall'],
    ['wider than its wall', door('w2', 1500, { width: 3001 }), 'opening.too-wide'],
    ['in a wall that does not exist', door('w9', 1000), 'edit.unknown-entity'],
    ['of no width', door('w1', 1000, { width: 0 }), 'edit.value'],
    ['at no whole millimetre', door('w1', 1000.5), 'edit.value'],
    ['of an unknown kind', door('w1', 1000, { kind: 'hatch' as never }), 'edit.value'],
    ['with a sill below the floor', door('w1', 1000, { sill: -1 }), 'edit.value'],
  ])('refuses a door %s', (_, edit, code) => {
    expect(refusal(room, edit)).toEqual([code]);
  });

  it('says which places are free in the wall', () => {
    const [problem] = applyEdit(room, door('w1', 0)).diagnostics;
    expect(problem!.data).toMatchObject({ min: 450, max: 7550, at: 0, width: 900 });
  });

  it('takes the very ends of a wall, and a neighbour that touches', () => {
    const one = after(room, door('w1', 450));
    expect(refusal(one, door('w1', 1350))).toEqual([]);
    expect(refusal(one, door('w1', 1349))).toEqual(['opening.overlap']);
  });

  it('refuses openings in a virtual wall', () => {
    const open = draw(walls(points([0, 0], [4000, 0]), { kind: 'virtual' }));
    expect(refusal(open, door('w1', 2000))).toEqual(['opening.in-virtual-wall']);
    const doored = after(room, door('w1', 1000));
    expect(refusal(doored, { verb: 'setWall', args: { storeyId: 's1', wallId: 'w1', changes: { kind: 'virtual' } } })).toEqual(['opening.in-virtual-wall']);
  });
});

describe('setOpening', () => {
  const doored = after(room, door('w1', 1000));
  const set = (changes: Partial<Opening>): Edit => ({ verb: 'setOpening', args: { storeyId: 's1', openingId: 'o1', changes } });

  it('moves a door along and to another wall', () => {
    expect(openingsOf(after(doored, set({ at: 5000, swing: 'right' })))[0]).toMatchObject({ at: 5000, swing: 'right' });
    expect(openingsOf(after(doored, set({ wallId: 'w2', at: 1500 })))[0]).toMatchObject({ wallId: 'w2' });
  });

  it('refuses what addOpening refuses, and a door that does not exist', () => {
    expect(refusal(doored, set({ at: 8000 }))).toEqual(['opening.outside-wall']);
    expect(refusal(after(doored, door('w1', 3000)), set({ at: 2800 }))).toEqual(['opening.overlap']);
    expect(refusal(room, set({ at: 1 }))).toEqual(['edit.unknown-entity']);
  });
});

describe('openings whose walls change', () => {
  const doored = after(after(room, door('w1', 1000)), door('w1', 6000, { hinge: 'b' }));

  it('stay on the right piece when the wall is split', () => {
    const split = after(doored, walls(points([4000, 0], [4000, 3000])));
    expect(openingsOf(split)).toEqual([
      expect.objectContaining({ id: 'o1', wallId: wallAt(split, 1000, 0), at: 1000 }),
      expect.objectContaining({ id: 'o2', wallId: wallAt(split, 6000, 0), at: 2000, hinge: 'b' }),
    ]);
  });

  it('come back to one wall when the pieces are joined', () => {
    const split = after(doored, walls(points([4000, 0], [4000, 3000])));
    const whole = after(split, remove(wallAt(split, 4000, 1500)));
    expect(storeyOf(whole).openings).toEqual(storeyOf(doored).openings);
  });

  it('keep their leaf and swing as built when the piece they are on is joined to one that runs the other way', () => {
    const pieces = draw(walls(points([0, 0], [4000, 0])), walls(points([8000, 0], [4000, 0])), walls(points([4000, 0], [4000, 3000])));
    const right = wallAt(pieces, 6000, 0);
    const same = after(pieces, { verb: 'setWall', args: { storeyId: 's1', wallId: right, changes: { run: storeyOf(pieces).walls['w1']!.run } } });
    const whole = after(after(same, door(right, 1000)), remove(wallAt(pieces, 4000, 1500)));
    expect(openingsOf(whole)).toEqual([expect.objectContaining({ wallId: 'w1', at: 7000, hinge: 'b', swing: 'right' })]);
  });

  it('refuse a wall that would run through them, and name it', () => {
    const result = applyEdit(doored, walls(points([1100, 0], [1100, 3000])));
    expect(result.ok).toBe(false);
    expect(result.diagnostics).toEqual([
      expect.objectContaining({ code: 'opening.cut-by-wall', subject: { kind: 'opening', id: 'o1', storeyId: 's1' } }),
    ]);
  });

  it('stay where they are built when the wall is made longer or shorter at either end', () => {
    const longer = after(doored, moveWall(doored, 0, 1500, -2000, 0));
    expect(openingsOf(longer).map((o) => o.at)).toEqual([3000, 8000]);
    const other = after(doored, moveWall(doored, 8000, 1500, 1000, 0));
    expect(openingsOf(other).map((o) => o.at)).toEqual([1000, 6000]);
  });

  it('refuse to lose their wall', () => {
    expect(refusal(doored, moveWall(doored, 0, 1500, 700, 0))).toEqual(['opening.outside-wall']);
  });

  it('move with their wall', () => {
    const moved = after(doored, moveWall(doored, 4000, 0, 0, -1000));
    expect(storeyOf(moved).openings).toEqual(storeyOf(doored).openings);
  });

  it('go to the next piece when what divides the wall passes them', () => {
    const split = after(doored, walls(points([4000, 0], [4000, 3000])));
    const passed = after(split, moveWall(split, 4000, 1500, 3000, 0));
    expect(openingsOf(passed)[1]).toMatchObject({ wallId: wallAt(passed, 1000, 0), at: 6000 });
    expect(checkInvariants(passed)).toEqual([]);
  });

  it('go with their wall when it is removed', () => {
    expect(openingsOf(after(doored, remove('w1')))).toEqual([]);
  });
});
