import { describe, expect, it } from 'vitest';
import { arcPoints } from '../../../src/geometry/arc-points.ts';
import { applyEdit } from '../../../src/model/edits/apply.ts';
import type { Edit } from '../../../src/model/edits/edit.ts';
import { checkInvariants } from '../../../src/model/invariants.ts';
import { planOf } from '../../../src/model/plan.ts';
import type { Project } from '../../../src/model/project.ts';
import { after, emptyProject, named, points, rectangle, storeyOf, wallAt, walls } from '../sample.ts';

const draw = (...edits: Edit[]): Project => edits.reduce(after, emptyProject());
const countOf = (project: Project) => ({ nodes: Object.keys(storeyOf(project).nodes).length, walls: Object.keys(storeyOf(project).walls).length });
const errors = (project: Project) => checkInvariants(project).filter((d) => d.severity === 'error');
const codeOf = (project: Project, edit: Edit): string | undefined => {
  const result = applyEdit(project, edit);
  expect(result.ok).toBe(false);
  return result.diagnostics[0]?.code;
};
const door = (wallId: string, at: number): Edit => ({
  verb: 'addOpening', args: { storeyId: 's1', opening: { wallId, at, width: 900, height: 2100, sill: 0, kind: 'door', hinge: 'a', swing: 'left' } },
});
/** Every wall as its two ends in order, to be compared by place alone. */
const lines = (project: Project): string[] => {
  const { nodes, walls: all } = storeyOf(project);
  return Object.values(all).map(({ a, b }) => [a, b].map((id) => `${nodes[id]!.x},${nodes[id]!.y}`).sort().join(' – ')).sort();
};

const breakAt = (wallId: string, at: number): Edit => ({ verb: 'breakWall', args: { storeyId: 's1', wallId, at } });
const join = (one: string, other: string): Edit => ({ verb: 'joinWalls', args: { storeyId: 's1', wallIds: [one, other] } });
const trim = (wallId: string, end: 'a' | 'b', by?: string): Edit => ({ verb: 'trimWall', args: { storeyId: 's1', wallId, end, ...(by === undefined ? {} : { by }) } });
const extend = (wallId: string, end: 'a' | 'b', to?: string): Edit => ({ verb: 'extendWall', args: { storeyId: 's1', wallId, end, ...(to === undefined ? {} : { to }) } });
const offset = (wallIds: string[], by: number): Edit => ({ verb: 'offsetWalls', args: { storeyId: 's1', wallIds, by } });
const move = (wallId: string, x: number, y: number): Edit => ({ verb: 'moveWall', args: { storeyId: 's1', wallId, by: { x, y } } });

describe('breakWall', () => {
  it('makes two walls that stay two when a wall that met them there goes', () => {
    const broken = draw(walls(points([0, 0], [6000, 0])), breakAt('w1', 2000));
    expect(countOf(broken)).toEqual({ nodes: 3, walls: 2 });
    const crossed = after(broken, walls(points([2000, 0], [2000, 3000])));
    const again = after(crossed, { verb: 'removeEntities', args: { refs: [{ kind: 'wall', id: wallAt(crossed, 2000, 1000), storeyId: 's1' }] } });
    expect(lines(again)).toEqual(lines(broken));
  });

  it('lets the parts move apart: a short wall closes the step, and the openings go with their part', () => {
    const room = draw(rectangle(0, 0, 8000, 3000), named('r1', '大厅'));
    const top = wallAt(room, 6000, 3000);
    const broken = [breakAt(top, 3000), door(top, 1500)].reduce(after, room);
    const jogged = after(broken, move(wallAt(broken, 6500, 3000), 0, 1000));
    expect(errors(jogged)).toEqual([]);
    expect(lines(jogged)).toContain('5000,3000 – 5000,4000');
    expect(planOf(storeyOf(jogged)).rooms.get('r1')!.centrelineM2).toBe(27);
    const opening = storeyOf(jogged).openings['o1']!;
    expect(storeyOf(jogged).nodes[storeyOf(jogged).walls[opening.wallId]!.a]!.y).toBe(4000);
  });

  it('breaks where another wall meets it already, and two arcs come of one', () => {
    const met = draw(walls(points([0, 0], [6000, 0])), walls(points([2000, 0], [2000, 3000])));
    const broken = after(met, breakAt(wallAt(met, 1000, 0), 2000));
    expect(countOf(broken)).toEqual(countOf(met));
    expect(storeyOf(broken).walls[wallAt(broken, 1000, 0)]!.run).not.toBe(storeyOf(broken).walls[wallAt(broken, 5000, 0)]!.run);
    const arc = draw(walls(arcPoints({ x: 2000, y: 0 }, { x: 0, y: 2000 }, { x: -2000, y: 0 }), { arc: true }));
    const two = after(arc, breakAt('w10', 50));
    expect(new Set(Object.values(storeyOf(two).walls).map((wall) => wall.arc)).size).toBe(2);
    expect(errors(two)).toEqual([]);
  });

  it('is refused at an end and within a door', () => {
    const wall = draw(walls(points([0, 0], [6000, 0])), door('w1', 3000));
    expect(codeOf(wall, breakAt('w1', 0))).toBe('wall.break-at-end');
    expect(codeOf(wall, breakAt('w1', 3100))).toBe('opening.cut-by-wall');
  });
});

describe('joinWalls', () => {
  it('takes a break back', () => {
    const wall = draw(walls(points([0, 0], [6000, 0])));
    const joined = [breakAt('w1', 2000), join('w1', 'w2')].reduce(after, wall);
    expect(storeyOf(joined)).toEqual(storeyOf(wall));
  });

  it('closes the gap between two walls in one line', () => {
    const joined = draw(walls(points([0, 0], [2000, 0])), walls(points([5000, 0], [8000, 0])), join('w1', 'w2'));
    expect(lines(joined)).toEqual(['0,0 – 8000,0']);
  });

  it('carries two walls to their corner', () => {
    const joined = draw(walls(points([0, 0], [2000, 0])), walls(points([4000, 1000], [4000, 3000])), join('w1', 'w2'));
    expect(lines(joined)).toEqual(['0,0 – 4000,0', '4000,0 – 4000,3000']);
    expect(errors(joined)).toEqual([]);
  });

  it('is refused for parallel walls and for those that are joined', () => {
    const two = draw(walls(points([0, 0], [2000, 0], [2000, 2000])), walls(points([0, 500], [2000, 500])));
    expect(codeOf(two, join('w1', 'w3'))).toBe('wall.join-parallel');
    expect(codeOf(draw(walls(points([0, 0], [2000, 0], [2000, 2000]))), join('w1', 'w2'))).toBe('wall.joined-already');
  });
});

describe('trimWall and extendWall', () => {
  const cross = (): Project => draw(walls(points([0, 0], [6000, 0])), walls(points([2000, -1000], [2000, 2000])));

  it('trims to where another wall meets it', () => {
    const plan = cross();
    const trimmed = after(plan, trim(wallAt(plan, 2000, -500), 'a'));
    expect(lines(trimmed)).toEqual(['0,0 – 2000,0', '2000,0 – 2000,2000', '2000,0 – 6000,0']);
    expect(errors(trimmed)).toEqual([]);
  });

  it('trims back to the line of a wall that it does not touch', () => {
    const plan = draw(walls(points([0, 0], [6000, 0])), walls(points([4000, 500], [4000, 3000])), door('w1', 1000));
    expect(lines(after(plan, trim('w1', 'b', 'w2')))).toEqual(['0,0 – 4000,0', '4000,3000 – 4000,500']);
    expect(lines(after(plan, trim('w1', 'a', 'w2')))).toEqual(['4000,0 – 6000,0', '4000,3000 – 4000,500']);
    expect(storeyOf(after(plan, trim('w1', 'b', 'w2'))).openings['o1']!.at).toBe(1000);
    expect(storeyOf(after(plan, trim('w1', 'a', 'w2'))).openings).toEqual({});
  });

  it('is refused where nothing crosses', () => {
    expect(codeOf(draw(walls(points([0, 0], [6000, 0]))), trim('w1', 'a'))).toBe('wall.nothing-to-trim-at');
  });

  it('extends a free end to the next wall, an opening stays where it was built', () => {
    const plan = draw(rectangle(0, 0, 8000, 3000), walls(points([4000, 1000], [4000, 2000])));
    const wall = wallAt(plan, 4000, 1500);
    const extended = [door(wall, 500), extend(wall, 'a'), extend(wall, 'b')].reduce(after, plan);
    expect(lines(extended)).toContain('4000,0 – 4000,3000');
    expect(planOf(storeyOf(extended)).faces).toHaveLength(2);
    expect(storeyOf(extended).openings['o1']!.at).toBe(1500);
    expect(errors(extended)).toEqual([]);
  });

  it('extends to the line of a given wall, and is refused where none is ahead', () => {
    const plan = draw(walls(points([0, 0], [1000, 500])), walls(points([4000, 5000], [4000, 6000])));
    expect(lines(after(plan, extend('w1', 'b', 'w2')))).toContain('0,0 – 4000,2000');
    expect(codeOf(plan, extend('w1', 'b'))).toBe('wall.nothing-ahead');
  });
});

describe('offsetWalls', () => {
  it('draws a ring again within itself, mitred', () => {
    const ring = draw(rectangle(0, 0, 4000, 3000));
    const both = after(ring, offset(['w1', 'w2', 'w3', 'w4'], 500));
    expect(planOf(storeyOf(both)).faces.map((face) => face.areaM2).sort((a, b) => a - b)).toEqual([6, 6]);
    expect(errors(both)).toEqual([]);
  });

  it('draws a chain to its right, and an arc as an arc of its own', () => {
    const chain = draw(walls(points([0, 0], [4000, 0], [4000, 3000])));
    expect(lines(after(chain, offset(['w1', 'w2'], -200)))).toEqual(expect.arrayContaining(['0,-200 – 4200,-200', '4200,-200 – 4200,3000']));
    const arc = draw(walls(arcPoints({ x: 2000, y: 0 }, { x: 0, y: 2000 }, { x: -2000, y: 0 }), { arc: true }));
    const two = after(arc, offset(Object.keys(storeyOf(arc).walls), -500));
    expect(new Set(Object.values(storeyOf(two).walls).map((wall) => wall.arc)).size).toBe(2);
    expect(errors(two)).toEqual([]);
  });

  it('is refused where a wall would have no length left', () => {
    expect(codeOf(draw(rectangle(0, 0, 4000, 3000)), offset(['w1', 'w2', 'w3', 'w4'], 1600))).toBe('wall.offset-too-far');
  });
});
