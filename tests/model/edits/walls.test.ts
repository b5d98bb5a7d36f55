import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../src/model/edits/apply.ts';
import type { Edit } from '../../../src/model/edits/edit.ts';
import { checkInvariants } from '../../../src/model/invariants.ts';
import { planOf } from '../../../src/model/plan.ts';
import type { Project } from '../../../src/model/project.ts';
import { after, emptyProject, named, points, rectangle, remove, roomNamed, storeyOf, wallAt, walls } from '../sample.ts';

const draw = (...edits: Edit[]): Project => edits.reduce(after, emptyProject());
const plan = (project: Project) => planOf(storeyOf(project));
const countOf = (project: Project) => {
  const { nodes, walls: all, rooms } = storeyOf(project);
  return { nodes: Object.keys(nodes).length, walls: Object.keys(all).length, rooms: Object.keys(rooms).length };
};
const moveWall = (project: Project, x: number, y: number, by: { x: number; y: number }): Project =>
  after(project, { verb: 'moveWall', args: { storeyId: 's1', wallId: wallAt(project, x, y), by } });
const nodeAt = (project: Project, x: number, y: number): string =>
  Object.values(storeyOf(project).nodes).find((node) => node.x === x && node.y === y)!.id;
const codesOf = (project: Project, edit: Edit): string[] => applyEdit(project, edit).diagnostics.map((d) => d.code);

describe('addWalls', () => {
  it('splits walls where they cross', () => {
    const project = draw(walls(points([0, 0], [4000, 0])), walls(points([2000, -1000], [2000, 1000])));
    expect(countOf(project)).toEqual({ nodes: 5, walls: 4, rooms: 0 });
  });

  it('draws many chains at once as it draws them one after the other', () => {
    const how = { closed: false, kind: 'interior', thickness: 200 } as const;
    const chains = [
      { ...how, points: points([0, 0], [4000, 0], [4000, 3000], [0, 3000]), closed: true }, { ...how, points: points([4000, 0], [8000, 0], [8000, 3000], [4000, 3000]) },
      { ...how, points: points([2000, -1000], [2000, 4000]) }, { ...how, points: points([2000, 4000], [2000, 9000]) },
    ];
    const one = draw(...chains.map((chain): Edit => ({ verb: 'addWalls', args: { storeyId: 's1', ...chain } })));
    const all = after(emptyProject(), { verb: 'addWallChains', args: { storeyId: 's1', chains } });
    expect(countOf(all)).toEqual(countOf(one));
    const areas = (project: Project): number[] => [...plan(project).rooms.values()].map(({ netM2 }) => netM2).sort((a, b) => a - b);
    expect(areas(all)).toEqual(areas(one));
    const runsOf = (project: Project): number => new Set(Object.values(storeyOf(project).walls).map(({ run }) => run)).size;
    expect(runsOf(all)).toBe(runsOf(one));
    expect(checkInvariants(all)).toEqual([]);
  });

  it('draws no chain where one of them cannot be drawn', () => {
    const good = { points: points([0, 0], [4000, 0]), closed: false, kind: 'interior', thickness: 100 } as const;
    const edit: Edit = { verb: 'addWallChains', args: { storeyId: 's1', chains: [good, { ...good, points: points([7, 7], [7, 7]) }] } };
    expect(codesOf(emptyProject(), edit)).toEqual(['wall.no-length']);
  });

  it('draws a part that lies on an old wall only once', () => {
    const project = draw(rectangle(0, 0, 4000, 3000), rectangle(4000, 0, 4000, 3000));
    expect(countOf(project)).toEqual({ nodes: 6, walls: 7, rooms: 2 });
  });

  it('lets the stronger wall stay where two lie on each other, with the older id', () => {
    const inner = draw(walls(points([0, 0], [4000, 0])));
    const both = after(inner, walls(points([4000, 0], [0, 0]), { kind: 'exterior', thickness: 240, justify: 'left' }));
    expect(storeyOf(both).walls).toEqual({
      w1: expect.objectContaining({ kind: 'exterior', thickness: 240, justify: 'right', a: 'n1', b: 'n2' }),
    });
    const back = after(both, walls(points([0, 0], [4000, 0]), { kind: 'virtual' }));
    expect(storeyOf(back).walls).toEqual(storeyOf(both).walls);
  });

  it('joins ends that come within a millimetre', () => {
    const project = draw(walls(points([0, 0], [4000, 0])), walls(points([4000, 1], [4000, 3000])));
    expect(countOf(project)).toEqual({ nodes: 3, walls: 2, rooms: 0 });
    expect(nodeAt(project, 4000, 0)).toBe('n2');
  });

  it('takes a node onto an oblique wall that it lies half a millimetre beside', () => {
    const project = draw(walls(points([0, 0], [4000, 3001])), walls(points([2000, 1501], [2000, 4000])));
    expect(countOf(project)).toEqual({ nodes: 4, walls: 3, rooms: 0 });
  });

  it('leaves a node 1 mm beside an axis-parallel wall where it is', () => {
    const project = draw(walls(points([0, 0], [4000, 0])), walls(points([2000, 1], [2000, 3000])));
    expect(countOf(project)).toEqual({ nodes: 4, walls: 2, rooms: 0 });
  });

  it('rounds oblique crossings to whole millimetres and keeps the invariants', () => {
    const project = draw(walls(points([0, 0], [7001, 3003])), walls(points([0, 2999], [5003, 0])));
    expect(countOf(project)).toEqual({ nodes: 5, walls: 4, rooms: 0 });
    expect(checkInvariants(project)).toEqual([]);
  });

  it('gives the walls of one straight line one run, also where an older line goes on', () => {
    const project = draw(walls(points([0, 0], [2000, 0], [4000, 0], [4000, 3000])), walls(points([4000, 0], [6000, 0])));
    const runs = Object.values(storeyOf(project).walls).map((wall) => wall.run);
    expect(new Set(runs).size).toBe(2);
    expect(storeyOf(project).walls[wallAt(project, 5000, 0)]!.run).toBe(storeyOf(project).walls[wallAt(project, 1000, 0)]!.run);
  });

  it('makes no thickness of a virtual wall', () => {
    const project = draw(walls(points([0, 0], [4000, 0]), { kind: 'virtual', thickness: 200 }));
    expect(storeyOf(project).walls['w1']!.thickness).toBe(0);
  });

  it.each([
    ['a place that is no whole millimetre', walls(points([0, 0], [10.5, 0])), 'edit.value'],
    ['a place that is no number', walls(points([0, 0], [Number.NaN, 0])), 'edit.value'],
    ['a place beyond 10 km', walls(points([0, 0], [2e7, 0])), 'edit.value'],
    ['no thickness', walls(points([0, 0], [10, 0]), { thickness: 0 }), 'edit.value'],
    ['a kind that does not exist', walls(points([0, 0], [10, 0]), { kind: 'glass' as never }), 'edit.value'],
    ['one point', walls(points([0, 0])), 'edit.value'],
    ['no length', walls(points([5, 5], [5, 5])), 'wall.no-length'],
    ['a storey that does not exist', { verb: 'addWalls', args: { storeyId: 's9', points: points([0, 0], [9, 0]), closed: false, kind: 'interior', thickness: 120 } }, 'edit.unknown-entity'],
  ] as const)('refuses %s', (_, edit, code) => {
    const result = applyEdit(emptyProject(), edit);
    expect(result.ok).toBe(false);
    expect(result.diagnostics[0]!.code).toBe(code);
  });
});

describe('rooms', () => {
  it('appear with their faces, blank', () => {
    expect(storeyOf(draw(rectangle(0, 0, 4000, 3000))).rooms).toEqual({
      r1: expect.objectContaining({ id: 'r1', name: '', functions: [], seed: { x: 2000, y: 1500 } }),
    });
  });

  it('keep everything when a wall touches the façade from outside', () => {
    const room = draw(rectangle(0, 0, 4000, 3000), named('r1', '会议室'));
    const touched = after(room, walls(points([-3000, 1500], [0, 1500])));
    expect(countOf(touched).walls).toBe(6);
    expect(storeyOf(touched).rooms).toEqual(storeyOf(room).rooms);
    expect(plan(touched).rooms.get('r1')!.netM2).toBe(10.64);
  });

  it('go with the half that holds their seed; the other half is a new blank room', () => {
    const room = draw(rectangle(0, 0, 8000, 3000), named('r1', '大厅'));
    const split = after(room, walls(points([6000, 0], [6000, 3000])));
    expect(plan(split).rooms.get('r1')!.centrelineM2).toBe(18);
    expect(storeyOf(split).rooms['r2']!.name).toBe('');
  });

  it('go with the larger half when the wall is drawn through their seed', () => {
    const room = draw(rectangle(0, 0, 8000, 3000), named('r1', '大厅'));
    const split = after(room, walls(points([4000, 0], [3000, 3000])));
    expect(plan(split).rooms.get('r1')!.centrelineM2).toBe(13.5);
    expect(plan(split).unbound).toEqual([]);
  });

  it('follow their walls when a wall is moved over their seed', () => {
    const two = draw(rectangle(0, 0, 8000, 3000), walls(points([4000, 0], [4000, 3000])), named('r1', '甲'), named('r2', '乙'));
    const left = plan(two).rooms.get('r1')!.labelAt.x < 4000 ? 'r1' : 'r2';
    const moved = moveWall(two, 4000, 1500, { x: -3000, y: 0 });
    expect(plan(moved).rooms.get(left)!.centrelineM2).toBe(3);
    expect(plan(moved).unbound).toEqual([]);
    expect(countOf(moved).rooms).toBe(2);
  });

  it('merge when the wall between them goes: the blank one vanishes, the named one stays', () => {
    const two = draw(rectangle(0, 0, 8000, 3000), walls(points([4000, 0], [4000, 3000])), named('r2', '甲'));
    const one = after(two, remove(wallAt(two, 4000, 1500)));
    expect(Object.keys(storeyOf(one).rooms)).toEqual(['r2']);
    expect(plan(one).rooms.get('r2')!.centrelineM2).toBe(24);
  });

  it('lose no record when both are named, and part again when a wall is drawn between them', () => {
    const two = draw(rectangle(0, 0, 8000, 3000), walls(points([4000, 0], [4000, 3000])), named('r1', '甲'), named('r2', '乙'));
    const edit = remove(wallAt(two, 4000, 1500));
    expect(codesOf(two, edit)).toEqual(['room.face-shared']);
    const one = after(two, edit);
    expect(storeyOf(one).rooms).toEqual(storeyOf(two).rooms);
    expect(checkInvariants(one).map((d) => [d.code, d.severity])).toEqual([['invariant.7-rooms-in-one-face', 'warning']]);
    const again = after(one, walls(points([4500, 0], [4500, 3000])));
    expect(plan(again).shared).toEqual([]);
    expect(checkInvariants(again)).toEqual([]);
  });

  it('stay and are reported when they lose their face, and take it again when it comes back', () => {
    const room = draw(rectangle(0, 0, 4000, 3000), named('r1', '甲'));
    const side = wallAt(room, 4000, 1500);
    expect(codesOf(room, remove(side))).toEqual(['room.face-lost']);
    const open = after(room, remove(side));
    expect(plan(open).unbound).toEqual(['r1']);
    const closed = after(open, walls(points([4000, 0], [4000, 3000])));
    expect(plan(closed).rooms.get('r1')!.netM2).toBe(10.64);
    expect(countOf(closed).rooms).toBe(1);
  });

  it('leave a blank record behind when theirs is removed', () => {
    const room = draw(rectangle(0, 0, 4000, 3000), named('r1', '甲'));
    const gone = after(room, { verb: 'removeEntities', args: { refs: [{ kind: 'room', id: 'r1', storeyId: 's1' }] } });
    expect(Object.values(storeyOf(gone).rooms).map((r) => r.name)).toEqual(['']);
  });

  it('get a new seed when the old one comes near a wall', () => {
    const room = draw(rectangle(0, 0, 4000, 3000), named('r1', '甲'));
    const narrow = moveWall(room, 0, 1500, { x: 1900, y: 0 });
    expect(roomNamed(narrow, '甲').seed.x).toBe(2950);
  });

  it('can be put into another face by their seed, unless it is taken', () => {
    const two = draw(rectangle(0, 0, 4000, 3000), rectangle(6000, 0, 4000, 3000), named('r1', '甲'));
    const seed = (x: number): Edit => ({ verb: 'setRoom', args: { storeyId: 's1', roomId: 'r1', changes: { seed: { x, y: 1500 } } } });
    const moved = after(two, seed(8000));
    expect(plan(moved).unbound).toEqual([]);
    expect(Object.values(storeyOf(moved).rooms).map((r) => r.name).sort()).toEqual(['', '甲']);
    expect(codesOf(two, seed(5000))).toEqual(['room.no-face']);
    expect(codesOf(after(two, named('r2', '乙')), seed(8000))).toEqual(['room.face-taken']);
  });
});

describe('moveWall', () => {
  it('moves the whole straight line, so that no neighbour turns oblique', () => {
    const grid = draw(rectangle(0, 0, 4000, 3000), rectangle(4000, 0, 4000, 3000));
    const moved = moveWall(grid, 2000, 3000, { x: 0, y: 1000 });
    const tops = Object.values(storeyOf(moved).nodes).filter((node) => node.y === 4000);
    expect(tops).toHaveLength(3);
    expect(plan(moved).grossM2).toBeCloseTo(8.2 * 4.2, 9);
  });

  it('moves across its own line only while other walls are joined to it', () => {
    const grid = draw(rectangle(0, 0, 4000, 3000));
    expect(storeyOf(moveWall(grid, 2000, 3000, { x: 700, y: 0 }))).toBe(storeyOf(grid));
    const free = draw(walls(points([0, 0], [1000, 0])));
    expect(storeyOf(moveWall(free, 500, 0, { x: 700, y: 5 })).nodes['n1']).toEqual({ id: 'n1', x: 700, y: 5 });
  });

  it('keeps the run together on both pieces of a wall that was split', () => {
    const project = draw(rectangle(0, 0, 8000, 3000), walls(points([4000, 0], [4000, 3000])));
    const moved = moveWall(project, 1000, 0, { x: 0, y: -500 });
    expect(Object.values(storeyOf(moved).nodes).filter((node) => node.y === -500)).toHaveLength(3);
  });

  it('refuses a wall that does not exist', () => {
    expect(codesOf(emptyProject(), { verb: 'moveWall', args: { storeyId: 's1', wallId: 'w9', by: { x: 1, y: 0 } } })).toEqual(['edit.unknown-entity']);
  });
});

describe('moveNodes', () => {
  it('gives pieces that a bend takes out of line runs of their own', () => {
    const project = draw(rectangle(0, 0, 8000, 3000), walls(points([4000, 0], [4000, 3000])));
    const bent = after(project, { verb: 'moveNodes', args: { storeyId: 's1', nodeIds: [nodeAt(project, 4000, 3000)], by: { x: 0, y: 800 } } });
    const { walls: all } = storeyOf(bent);
    expect(all[wallAt(bent, 2000, 3400)]!.run).not.toBe(all[wallAt(bent, 6000, 3400)]!.run);
    expect(checkInvariants(bent)).toEqual([]);
  });

  it('joins a node that is moved onto another', () => {
    const project = draw(walls(points([0, 0], [1000, 0])), walls(points([1000, 500], [2000, 500])));
    const joined = after(project, { verb: 'moveNodes', args: { storeyId: 's1', nodeIds: [nodeAt(project, 1000, 500)], by: { x: 0, y: -500 } } });
    expect(countOf(joined)).toEqual({ nodes: 3, walls: 2, rooms: 0 });
  });

  it('drops a wall whose ends come together', () => {
    const project = draw(walls(points([0, 0], [1000, 0], [2000, 0])));
    const end = nodeAt(project, 2000, 0);
    const shorter = after(project, { verb: 'moveNodes', args: { storeyId: 's1', nodeIds: [end], by: { x: -1000, y: 0 } } });
    expect(countOf(shorter)).toEqual({ nodes: 2, walls: 1, rooms: 0 });
  });

  it('refuses nodes that do not exist', () => {
    expect(codesOf(emptyProject(), { verb: 'moveNodes', args: { storeyId: 's1', nodeIds: ['n1', 'n2'], by: { x: 1, y: 1 } } })).toEqual(['edit.unknown-entity', 'edit.unknown-entity']);
  });
});

describe('removeEntities', () => {
  it('joins the pieces of a straight wall again when what cut it is gone', () => {
    const room = draw(rectangle(0, 0, 8000, 3000));
    const split = after(room, walls(points([4000, 0], [4000, 3000])));
    const whole = after(split, remove(wallAt(split, 4000, 1500)));
    expect(storeyOf(whole).walls).toEqual(storeyOf(room).walls);
    expect(storeyOf(whole).nodes).toEqual(storeyOf(room).nodes);
  });

  it('leaves a cut between pieces that differ', () => {
    const split = draw(rectangle(0, 0, 8000, 3000), walls(points([4000, 0], [4000, 3000])));
    const thick = after(split, { verb: 'setWall', args: { storeyId: 's1', wallId: wallAt(split, 6000, 0), changes: { thickness: 370 } } });
    expect(countOf(after(thick, remove(wallAt(thick, 4000, 1500)))).walls).toBe(5);
  });

  it('refuses what does not exist or cannot be removed, and removes nothing then', () => {
    const room = draw(rectangle(0, 0, 4000, 3000));
    const edit: Edit = {
      verb: 'removeEntities',
      args: { refs: [{ kind: 'wall', id: 'w1', storeyId: 's1' }, { kind: 'wall', id: 'w9', storeyId: 's1' }, { kind: 'gate', id: 'gate' }, { kind: 'sign', id: 's1' }, { kind: 'sheet', id: 'a' }, { kind: 'room', id: 'r1' }] },
    };
    expect(codesOf(room, edit)).toEqual(['edit.unknown-entity', 'edit.cannot-remove', 'edit.unknown-entity', 'edit.unknown-entity', 'edit.unknown-entity']);
  });
});

describe('setWall', () => {
  it('changes areas with the thickness', () => {
    const room = draw(rectangle(0, 0, 4000, 3000));
    const thick = after(room, { verb: 'setWall', args: { storeyId: 's1', wallId: wallAt(room, 4000, 1500), changes: { thickness: 400 } } });
    expect(plan(thick).rooms.get('r1')!.netM2).toBeCloseTo(3.7 * 2.8, 9);
  });

  it('takes the thickness from a wall that becomes virtual', () => {
    const room = draw(rectangle(0, 0, 4000, 3000));
    const open = after(room, { verb: 'setWall', args: { storeyId: 's1', wallId: 'w1', changes: { kind: 'virtual' } } });
    expect(storeyOf(open).walls['w1']).toMatchObject({ kind: 'virtual', thickness: 0 });
    expect(codesOf(open, { verb: 'setWall', args: { storeyId: 's1', wallId: 'w1', changes: { kind: 'interior' } } })).toEqual(['edit.value']);
  });

  it('gives the same project when nothing changes', () => {
    const room = draw(rectangle(0, 0, 4000, 3000));
    expect(after(room, { verb: 'setWall', args: { storeyId: 's1', wallId: 'w1', changes: { thickness: 200 } } })).toBe(room);
  });
});
