import { describe, expect, it } from 'vitest';
import { measureArea } from '../../src/geometry/measure.ts';
import { area, pointInPolygon, ringsArea } from '../../src/geometry/polygon.ts';
import { buildingAreaM2, centrelineAreaM2, netAreaM2 } from '../../src/model/areas.ts';
import { planOf } from '../../src/model/plan.ts';
import type { Project } from '../../src/model/project.ts';
import { after, emptyProject, named, points, rectangle, remove, roomNamed, storeyOf, wallAt, walls } from './sample.ts';

const draw = (...edits: Parameters<typeof after>[1][]): Project => edits.reduce(after, emptyProject());
const plan = (project: Project) => planOf(storeyOf(project));
const only = (project: Project) => [...plan(project).rooms.values()][0]!;

describe('areas of a plan', () => {
  it('are 12.00 and 10.64 m² for a room of 4 × 3 m with walls of 200 mm', () => {
    const project = draw(rectangle(0, 0, 4000, 3000));
    expect(centrelineAreaM2(storeyOf(project), 'r1')).toBe(12);
    expect(netAreaM2(storeyOf(project), 'r1')).toBe(10.64);
    expect(buildingAreaM2(project)).toBe(13.44);
    expect(plan(project).wallM2).toBeCloseTo(2.8, 12);
  });

  it.each([
    ['centre', 10.64, 13.44],
    ['left', 3.6 * 2.6, 12],
    ['right', 12, 4.4 * 3.4],
  ] as const)('follow the side a wall lies on: %s', (justify, net, gross) => {
    const project = draw(rectangle(0, 0, 4000, 3000, { justify }));
    expect(only(project).netM2).toBeCloseTo(net, 9);
    expect(plan(project).grossM2).toBeCloseTo(gross, 9);
  });

  it('lose nothing to a virtual boundary', () => {
    const project = draw(rectangle(0, 0, 8000, 3000), walls(points([4000, 0], [4000, 3000]), { kind: 'virtual' }));
    const nets = [...plan(project).rooms.values()].map((room) => room.netM2);
    expect(nets).toEqual([3.9 * 2.8, 3.9 * 2.8].map((n) => expect.closeTo(n, 9)));
  });

  it('leave out a wall that stands free in the room', () => {
    const project = draw(rectangle(0, 0, 4000, 3000), walls(points([1000, 1500], [2000, 1500])));
    expect(only(project).netM2).toBeCloseTo(10.64 - 0.2, 9);
  });

  it('leave out a wall that ends in the room', () => {
    const project = draw(rectangle(0, 0, 4000, 3000), walls(points([0, 1500], [2000, 1500])));
    expect(only(project).netM2).toBeCloseTo(10.64 - 1.9 * 0.2, 9);
  });

  it('count a square of 2,000 m² as a room like any other', () => {
    const project = draw(rectangle(0, 0, 50_000, 40_000, { kind: 'fence', thickness: 240 }));
    expect(only(project).centrelineM2).toBe(2000);
  });

  it('are not known for a room that does not exist', () => {
    expect(netAreaM2(storeyOf(emptyProject()), 'r1')).toBeNull();
  });
});

describe('faces of a plan', () => {
  it('have a room standing inside another as a hole', () => {
    const project = draw(rectangle(0, 0, 10_000, 8000), rectangle(3000, 3000, 2000, 2000));
    const ring = plan(project).faces.find((face) => face.holes.length === 1)!;
    expect(ring.areaM2).toBe(80 - 4);
    expect(ring.roomIds).toHaveLength(1);
    const room = plan(project).rooms.get(ring.roomIds[0]!)!;
    expect(room.netM2).toBeCloseTo(9.8 * 7.8 - 2.2 * 2.2, 9);
    expect(room.net).toHaveLength(2);
    expect(pointInPolygon(room.labelAt, room.net[1]!)).toBe(false);
  });

  it('join the hole to the room when a wall bridges it', () => {
    const project = draw(rectangle(0, 0, 10_000, 8000), rectangle(3000, 3000, 2000, 2000), walls(points([0, 4000], [3000, 4000])));
    const [ring] = plan(project).faces.filter((face) => face.holes.length > 0);
    expect(ring!.areaM2).toBe(76);
    expect(plan(project).rooms.get(ring!.roomIds[0]!)!.netM2).toBeCloseTo(9.8 * 7.8 - 2.2 * 2.2 - 2.8 * 0.2, 9);
  });

  it('of two buildings are apart, and their gross areas add up', () => {
    const project = draw(rectangle(0, 0, 4000, 3000), rectangle(10_000, 0, 4000, 3000));
    expect(plan(project).grossOutline).toHaveLength(2);
    expect(plan(project).grossM2).toBeCloseTo(2 * 13.44, 9);
  });

  it('name the pairs of rooms that lie in one face', () => {
    const two = draw(rectangle(0, 0, 8000, 3000), walls(points([4000, 0], [4000, 3000])), named('r1', '甲'), named('r2', '乙'));
    const one = after(two, remove(wallAt(two, 4000, 1500)));
    expect(plan(one).shared).toEqual([['r1', 'r2']]);
    expect(plan(one).rooms.get('r1')!.face).toBe(plan(one).rooms.get('r2')!.face);
  });
});

describe('wall bodies', () => {
  const angles = [15, 30, 45, 60, 90, 120, 150, 175, 180];
  it.each(angles.flatMap((angle) => [[angle, 200, 200], [angle, 240, 120]] as const))(
    'at a corner of %i° with walls of %i and %i mm fill it without gap or overlap',
    (angleDeg, first, second) => {
      const [x, y] = [5000 * Math.cos((angleDeg * Math.PI) / 180), 5000 * Math.sin((angleDeg * Math.PI) / 180)].map(Math.round);
      const project = draw(
        walls(points([5000, 0], [0, 0]), { thickness: first }),
        walls(points([0, 0], [x!, y!]), { thickness: second }),
      );
      const bodies = [...plan(project).wallBodies.values()];
      expect(bodies).toHaveLength(2);
      expect(measureArea(bodies)).toBeCloseTo(ringsArea(bodies), 0);
      expect(plan(project).grossM2 * 1e6).toBeCloseTo(ringsArea(bodies), 0);
    },
  );

  it('at a T meet on the face of the wall that runs on', () => {
    const project = draw(walls(points([0, 0], [4000, 0])), walls(points([2000, 0], [2000, 3000]), { thickness: 120 }));
    const bodies = [...plan(project).wallBodies.values()];
    expect(ringsArea(bodies)).toBeCloseTo(4000 * 200 + 2900 * 120, 3);
    expect(measureArea(bodies)).toBeCloseTo(ringsArea(bodies), 3);
    const stem = plan(project).wallBodies.get(wallAt(project, 2000, 1500))!;
    expect(Math.min(...stem.map((p) => p.y))).toBe(0);
    expect(stem.filter((p) => Math.abs(p.y - 100) < 1e-6)).toHaveLength(2);
  });

  it('at a cross of four walls fill the middle once', () => {
    const project = draw(walls(points([0, 2000], [4000, 2000])), walls(points([2000, 0], [2000, 4000])));
    const bodies = [...plan(project).wallBodies.values()];
    expect(bodies).toHaveLength(4);
    expect(ringsArea(bodies)).toBeCloseTo(2 * 4000 * 200 - 200 * 200, 3);
  });

  it('cut off the point of a very sharp corner', () => {
    const project = draw(walls(points([5000, 0], [0, 0], [5000, 500])));
    const reach = Math.min(...[...plan(project).wallBodies.values()].flat().map((p) => p.x));
    expect(reach).toBeGreaterThan(-150);
  });

  it('fill the outer corner of two walls that a virtual wall leaves', () => {
    const project = draw(
      rectangle(0, 0, 6000, 6000),
      walls(points([0, 3000], [3000, 3000], [3000, 0])),
      walls(points([3000, 3000], [3000, 6000]), { kind: 'virtual' }),
    );
    const bodies = [...plan(project).wallBodies.values()];
    const isBuilt = (x: number, y: number): boolean => bodies.some((body) => pointInPolygon({ x, y }, body));
    expect([isBuilt(3060, 3040), isBuilt(3040, 3060)]).toEqual([true, true]);
    expect(measureArea(bodies)).toBeCloseTo(ringsArea(bodies), 3);
    const corner = [...plan(project).rooms.values()].flatMap((room) => room.net.flat()).filter((p) => p.x === 3100 && p.y === 3100);
    expect(corner).toHaveLength(1);
  });

  it('keep their straight side where a virtual wall leaves at a sharp angle', () => {
    const project = draw(
      walls(points([2000, 0], [8000, 4000]), { thickness: 240 }),
      walls(points([5000, 2000], [0, 0]), { kind: 'virtual' }),
    );
    expect(plan(project).grossM2).toBeCloseTo((Math.hypot(6000, 4000) * 240) / 1e6, 5);
  });

  it('are made for every wall but a virtual one', () => {
    const project = draw(walls(points([0, 0], [4000, 0]), { kind: 'virtual' }));
    expect(plan(project).wallBodies.size).toBe(0);
    expect(plan(project).grossM2).toBe(0);
  });

  it('run counter-clockwise whichever way the wall was drawn', () => {
    const project = draw(walls(points([4000, 0], [0, 0])), walls(points([0, 1000], [4000, 1000])));
    expect([...plan(project).wallBodies.values()].map(area)).toEqual([800_000, 800_000]);
    expect(ringsArea([...plan(project).wallBodies.values()])).toBe(1_600_000);
  });
});

describe('planOf', () => {
  it('gives the same plan for the same storey', () => {
    const storey = storeyOf(draw(rectangle(0, 0, 4000, 3000)));
    expect(planOf(storey)).toBe(planOf(storey));
  });

  it('keeps rooms and bodies that a change does not touch as the same objects', () => {
    const before = draw(
      rectangle(0, 0, 9000, 3000), walls(points([3000, 0], [3000, 3000])), walls(points([6000, 0], [6000, 3000])),
    );
    const moved = after(before, { verb: 'moveWall', args: { storeyId: 's1', wallId: wallAt(before, 6000, 1500), by: { x: 500, y: 0 } } });
    const [was, is] = [plan(before), plan(moved)];
    const same = [...was.rooms.keys()].filter((id) => was.rooms.get(id) === is.rooms.get(id));
    expect(same).toHaveLength(1);
    expect(is.wallBodies.get(wallAt(before, 3000, 1500))).toBe(was.wallBodies.get(wallAt(before, 3000, 1500)));
    expect(is.wallBodies.get(wallAt(before, 6000, 1500))).not.toBe(was.wallBodies.get(wallAt(before, 6000, 1500)));
  });

  it('keeps the room when only its name changes', () => {
    const before = draw(rectangle(0, 0, 4000, 3000));
    const renamed = after(before, named('r1', '图书室'));
    expect(plan(renamed).rooms.get(roomNamed(renamed, '图书室').id)).toBe(plan(before).rooms.get('r1'));
  });
});
