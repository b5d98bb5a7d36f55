import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../src/model/edits/apply.ts';
import type { Edit } from '../../../src/model/edits/edit.ts';
import type { EntityRef } from '../../../src/model/entity.ts';
import { checkInvariants } from '../../../src/model/invariants.ts';
import { anchorOf, fragmentFrom, fragmentOf, fragmentText } from '../../../src/model/parts/fragment.ts';
import { pickParts } from '../../../src/model/parts/pick-parts.ts';
import { planOf } from '../../../src/model/plan.ts';
import type { Project } from '../../../src/model/project.ts';
import { after, emptyProject, named, points, rectangle, roomNamed, storeyOf, wallAt, walls } from '../sample.ts';

const draw = (...edits: Edit[]): Project => edits.reduce(after, emptyProject());
const errors = (project: Project) => checkInvariants(project).filter((d) => d.severity === 'error');
const ref = (kind: EntityRef['kind'], id: string): EntityRef => ({ kind, id, storeyId: 's1' });
const fixture = (x: number, y: number, angleDeg = 0, group = ''): Edit => ({
  verb: 'addPlanPart',
  args: { storeyId: 's1', part: { kind: 'fixture', value: { kind: 'chair', title: '', position: { x, y }, angleDeg, mirrored: false, width: 500, depth: 400, steps: null, equipment: {}, group } } },
});
const door = (wallId: string, at: number): Edit => ({
  verb: 'addOpening', args: { storeyId: 's1', opening: { wallId, at, width: 900, height: 2100, sill: 0, kind: 'door', hinge: 'a', swing: 'left' } },
});
/** A named room with a door in its lower wall and a chair. */
const office = (): Project => draw(rectangle(0, 0, 4000, 3000, { justify: 'left' }), named('r1', '办公室'), door('w1', 1000), fixture(1000, 800, 30));

describe('mirrorParts', () => {
  const axis = { from: { x: 6000, y: 0 }, to: { x: 6000, y: 1000 } };

  it('puts a mirrored copy beside: bodies, doors and chairs on the mirrored side', () => {
    const both = after(office(), { verb: 'mirrorParts', args: { storeyId: 's1', refs: [ref('room', 'r1')], ...axis, copy: true } });
    const { walls: all, openings, fixtures, nodes } = storeyOf(both);
    const copy = Object.values(openings).find(({ id }) => id !== 'o1')!;
    expect([nodes[all[copy.wallId]!.a]!.x, copy.at, copy.swing, all[copy.wallId]!.justify]).toEqual([12000, 1000, 'right', 'right']);
    expect(Object.values(fixtures)[1]).toMatchObject({ position: { x: 11000, y: 800 }, angleDeg: 330, mirrored: true });
    expect(Object.values(storeyOf(both).rooms).map((room) => room.name)).toEqual(['办公室', '办公室']);
    const nets = [...planOf(storeyOf(both)).rooms.values()].map((room) => room.netM2);
    expect(nets[0]).toBe(nets[1]);
    expect(checkInvariants(both)).toEqual([]);
  });

  it('twice in place gives the plan again', () => {
    const room = office();
    const mirror: Edit = { verb: 'mirrorParts', args: { storeyId: 's1', refs: [ref('room', 'r1')], ...axis, copy: false } };
    const once = after(room, mirror);
    expect(checkInvariants(once)).toEqual([]);
    expect(storeyOf(once).rooms['r1']!.name).toBe('办公室');
    expect(storeyOf(after(once, mirror))).toEqual(storeyOf(room));
  });
});

describe('rotateParts', () => {
  const turn = (angleDeg: number, copy = false): Edit => ({ verb: 'rotateParts', args: { storeyId: 's1', refs: [ref('room', 'r1')], about: { x: 0, y: 0 }, angleDeg, copy } });

  it('is exact for quarter turns: four give the plan again', () => {
    const room = office();
    expect(storeyOf([turn(90), turn(90), turn(180)].reduce(after, room))).toEqual(storeyOf(room));
  });

  it('keeps door, name and area at any angle, to the rounding of the corners', () => {
    const turned = after(office(), turn(33.3));
    expect(storeyOf(turned).openings['o1']).toMatchObject({ at: 1000, hinge: 'a', swing: 'left' });
    expect(planOf(storeyOf(turned)).rooms.get('r1')!.netM2).toBeCloseTo(planOf(storeyOf(office())).rooms.get('r1')!.netM2, 2);
    expect(storeyOf(turned).fixtures['f1']!.angleDeg).toBeCloseTo(63.3, 6);
    expect(checkInvariants(turned)).toEqual([]);
  });

  it('bends the walls that stay at the corners', () => {
    const attached = after(office(), walls(points([4000, 0], [9000, 0])));
    const turned = after(attached, turn(90));
    expect(errors(turned)).toEqual([]);
    expect(Object.values(storeyOf(turned).nodes).some(({ x, y }) => x === 9000 && y === 0)).toBe(true);
  });
});

describe('arrayParts', () => {
  it('puts chairs in rows and columns', () => {
    const many = after(draw(fixture(0, 0)), { verb: 'arrayParts', args: { storeyId: 's1', refs: [ref('fixture', 'f1')], layout: { kind: 'grid', columns: 4, rows: 3, dx: 600, dy: 900 } } });
    expect(Object.values(storeyOf(many).fixtures).map(({ position }) => position)).toContainEqual({ x: 1800, y: 1800 });
    expect(Object.keys(storeyOf(many).fixtures)).toHaveLength(12);
  });

  it('puts chairs around a table, and gives each copy of a group a group of its own', () => {
    const round = after(draw(fixture(1000, 0, 0, 'g1'), fixture(1200, 0, 0, 'g1')), {
      verb: 'arrayParts', args: { storeyId: 's1', refs: [ref('fixture', 'f1'), ref('fixture', 'f2')], layout: { kind: 'polar', about: { x: 0, y: 0 }, count: 4, angleDeg: 90 } },
    });
    expect(Object.values(storeyOf(round).fixtures).map(({ angleDeg }) => angleDeg).sort((a, b) => a - b)).toEqual([0, 0, 90, 90, 180, 180, 270, 270]);
    expect(new Set(Object.values(storeyOf(round).fixtures).map(({ group }) => group)).size).toBe(4);
  });

  it('makes a row of rooms that share their walls; a door that falls on another is left out, and said so', () => {
    const side = after(office(), door('w2', 1500));
    const edit: Edit = { verb: 'arrayParts', args: { storeyId: 's1', refs: [ref('room', 'r1')], layout: { kind: 'grid', columns: 3, rows: 1, dx: 4000, dy: 0 } } };
    const row = after(side, edit);
    expect(planOf(storeyOf(row)).faces).toHaveLength(3);
    expect(Object.values(storeyOf(row).rooms).map((room) => room.name)).toEqual(['办公室', '办公室', '办公室']);
    expect(errors(row)).toEqual([]);
    const west = after(side, door('w4', 1500));
    expect(applyEdit(west, edit).diagnostics.map((d) => d.code)).toContain('parts.opening-left-out');
  });

  it('is refused for no copy, for too many, and for a door alone', () => {
    const code = (columns: number, what: EntityRef): string | undefined =>
      applyEdit(office(), { verb: 'arrayParts', args: { storeyId: 's1', refs: [what], layout: { kind: 'grid', columns, rows: 1, dx: 5000, dy: 0 } } }).diagnostics[0]?.code;
    expect(code(1, ref('room', 'r1'))).toBe('edit.value');
    expect(code(501, ref('room', 'r1'))).toBe('edit.value');
    expect(code(2, ref('opening', 'o1'))).toBe('parts.none');
  });
});

describe('pasteParts', () => {
  const copied = (project: Project, ...refs: EntityRef[]) => fragmentOf(project, storeyOf(project), pickParts(storeyOf(project), refs));

  it('carries a room with all that is in it into another document, as text', () => {
    const text = fragmentText(copied(office(), ref('room', 'r1')));
    const fragment = fragmentFrom(text)!;
    const pasted = after(draw(rectangle(-9000, 0, 4000, 3000)), { verb: 'pasteParts', args: { storeyId: 's1', fragment, at: { x: 20000, y: 5000 } } });
    expect(roomNamed(pasted, '办公室').seed).toEqual({ x: 22000, y: 6500 });
    expect(Object.values(storeyOf(pasted).fixtures)[0]!.position).toEqual({ x: 21000, y: 5800 });
    expect(Object.keys(storeyOf(pasted).openings)).toHaveLength(1);
    expect(checkInvariants(pasted)).toEqual([]);
  });

  it('at the place that it came from changes no wall and no room', () => {
    const room = office();
    const parts = pickParts(storeyOf(room), [ref('room', 'r1')]);
    const again = after(room, { verb: 'pasteParts', args: { storeyId: 's1', fragment: copied(room, ref('room', 'r1')), at: anchorOf(storeyOf(room), parts) } });
    expect(storeyOf(again).walls).toEqual(storeyOf(room).walls);
    expect(storeyOf(again).openings).toEqual(storeyOf(room).openings);
    expect(storeyOf(again).rooms).toEqual(storeyOf(room).rooms);
  });

  it('takes no text that is none of it, or is broken', () => {
    const text = fragmentText(copied(office(), ref('room', 'r1')));
    expect(fragmentFrom('办公室')).toBeNull();
    expect(fragmentFrom('{"kind":"paitu-plan"')).toBeNull();
    expect(fragmentFrom(text.replaceAll('"wallId":"w1"', '"wallId":"w77"'))).toBeNull();
    expect(fragmentFrom(text.replace('"x":0', '"x":0.5'))).toBeNull();
  });
});

describe('mergeRooms', () => {
  const two = (): Project => draw(rectangle(0, 0, 8000, 3000), walls(points([4000, 0], [4000, 3000])), named('r1', '甲'), named('r2', '乙'));
  const merge = (keep: string, virtual = false): Edit => ({ verb: 'mergeRooms', args: { storeyId: 's1', roomIds: ['r1', 'r2'], keep, virtual } });

  it('removes the wall between, and the record that is to stay stays', () => {
    const wall = wallAt(two(), 4000, 1500);
    const one = [door(wall, 1500), merge('r2')].reduce(after, two());
    expect(Object.values(storeyOf(one).rooms).map((room) => room.name)).toEqual(['乙']);
    expect(planOf(storeyOf(one)).rooms.get('r2')!.centrelineM2).toBe(24);
    expect(storeyOf(one).openings).toEqual({});
    expect(checkInvariants(one)).toEqual([]);
  });

  it('makes zones of one hall where the walls become virtual', () => {
    const hall = after(two(), merge('r1', true));
    expect(Object.values(storeyOf(hall).rooms).map((room) => room.name)).toEqual(['甲', '乙']);
    expect(Object.values(storeyOf(hall).walls).filter((wall) => wall.kind === 'virtual')).toHaveLength(1);
    expect(checkInvariants(hall)).toEqual([]);
  });

  it('settles which record stays where the wall is gone already', () => {
    const open = after(two(), { verb: 'removeEntities', args: { refs: [ref('wall', wallAt(two(), 4000, 1500))] } });
    expect(checkInvariants(after(open, merge('r1')))).toEqual([]);
  });

  it('is refused for rooms that have no wall in common', () => {
    const apart = draw(rectangle(0, 0, 3000, 3000), rectangle(9000, 0, 3000, 3000));
    expect(applyEdit(apart, merge('r1')).diagnostics[0]?.code).toBe('room.not-neighbours');
  });
});

describe('splitRoom', () => {
  const split = (x: number, keep: number): Edit => ({
    verb: 'splitRoom', args: { storeyId: 's1', roomId: 'r1', points: points([x, 0], [x, 3000]), kind: 'interior', thickness: 120, keep: { x: keep, y: 1500 } },
  });

  it.each([1000, 7000])('gives the record to the part that holds the point, at x = %i', (keep) => {
    const halves = after(draw(rectangle(0, 0, 8000, 3000), named('r1', '大厅')), split(6000, keep));
    expect(planOf(storeyOf(halves)).rooms.get('r1')!.centrelineM2).toBe(keep < 6000 ? 18 : 6);
    expect(Object.values(storeyOf(halves).rooms).map((room) => room.name).sort()).toEqual(['', '大厅']);
    expect(checkInvariants(halves)).toEqual([]);
  });

  it('is refused where nothing is divided', () => {
    expect(applyEdit(draw(rectangle(0, 0, 8000, 3000)), split(9000, 1000)).diagnostics[0]?.code).toBe('room.not-divided');
  });
});
