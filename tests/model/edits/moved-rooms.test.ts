import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/model/edits/edit.ts';
import type { Point } from '../../../src/geometry/point.ts';
import { checkInvariants } from '../../../src/model/invariants.ts';
import { insideNodes } from '../../../src/model/parts/inside-nodes.ts';
import type { PlanPart } from '../../../src/model/plan-part.ts';
import { planOf } from '../../../src/model/plan.ts';
import type { Project } from '../../../src/model/project.ts';
import { after, emptyProject, points, rectangle, storeyOf, walls } from '../sample.ts';

const put = (part: PlanPart): Edit => ({ verb: 'addPlanPart', args: { storeyId: 's1', part } });
const chair = (position: Point): Edit =>
  put({ kind: 'fixture', value: { kind: 'chair', title: '', position, angleDeg: 0, mirrored: false, width: 500, depth: 400, steps: null, equipment: {}, group: '' } });
const label = (position: Point): Edit => put({ kind: 'label', value: { position, text: '入口', height: 300, angleDeg: 0, group: '' } });
const dimension = (from: Point, to: Point): Edit => put({ kind: 'dimension', value: { from, to, along: 'points', offset: 500 } });

/** Two rooms side by side, with a chair and a label in each and a dimension from corner to corner of the first. */
const furnished = (): Project => [
  rectangle(0, 0, 8000, 3000), walls(points([4000, 0], [4000, 3000])),
  chair({ x: 1000, y: 1000 }), chair({ x: 6000, y: 1000 }), label({ x: 2000, y: 2000 }), label({ x: 9000, y: 5000 }),
  dimension({ x: 0, y: 0 }, { x: 4000, y: 0 }),
].reduce(after, emptyProject());

const nodesOf = (project: Project, roomId: string): readonly string[] =>
  [...new Set(planOf(storeyOf(project)).rooms.get(roomId)!.face.wallIds.flatMap((id) => [storeyOf(project).walls[id]!.a, storeyOf(project).walls[id]!.b]))];
const roomAt = (project: Project, x: number): string => Object.values(storeyOf(project).rooms).find(({ seed }) => Math.abs(seed.x - x) < 2000)!.id;
const moved = (project: Project, nodeIds: readonly string[], by: Point): Project => after(project, { verb: 'moveNodes', args: { storeyId: 's1', nodeIds, by } });
const places = (project: Project, list: 'fixtures' | 'labels') => Object.values(storeyOf(project)[list]).map(({ position }) => [position.x, position.y]);

describe('a room that is moved as a whole', () => {
  const by = { x: -700, y: 400 };

  it('carries what stands in it, and nothing that stands beside', () => {
    const project = furnished();
    const next = moved(project, nodesOf(project, roomAt(project, 2000)), by);
    expect(places(next, 'fixtures')).toEqual([[300, 1400], [6000, 1000]]);
    expect(places(next, 'labels')).toEqual([[1300, 2400], [9000, 5000]]);
    expect(checkInvariants(next).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('carries the dimensions between its corners', () => {
    const project = furnished();
    const next = moved(project, nodesOf(project, roomAt(project, 2000)), by);
    expect(Object.values(storeyOf(next).dimensions)[0]).toMatchObject({ from: { x: -700, y: 400 }, to: { x: 3300, y: 400 } });
  });

  it('leaves what stands in it where only some of its corners move', () => {
    const project = furnished();
    const [one, ...others] = nodesOf(project, roomAt(project, 2000));
    expect(others.length).toBeGreaterThan(2);
    const next = moved(project, others, { x: 0, y: 100 });
    expect(one).toBeDefined();
    expect(storeyOf(next).fixtures).toEqual(storeyOf(project).fixtures);
    expect(storeyOf(next).labels).toBe(storeyOf(project).labels);
  });

  it('is any room of a building whose corners all move', () => {
    const project = furnished();
    const all = insideNodes(storeyOf(project), new Set(Object.keys(storeyOf(project).nodes)));
    expect([all.fixtures.size, all.labels.size, all.dimensions.size]).toEqual([2, 1, 1]);
  });

  it('goes as a whole where it is a ring of one arc that is moved by its wall', () => {
    const ring = Array.from({ length: 12 }, (_, i) => ({ x: Math.round(3000 * Math.cos((i * Math.PI) / 6)), y: Math.round(3000 * Math.sin((i * Math.PI) / 6)) }));
    const project = [walls(ring, { closed: true, arc: true }), chair({ x: 500, y: 500 })].reduce(after, emptyProject());
    const next = after(project, { verb: 'moveWall', args: { storeyId: 's1', wallId: Object.keys(storeyOf(project).walls)[0]!, by: { x: 1000, y: 0 } } });
    expect(places(next, 'fixtures')).toEqual([[1500, 500]]);
  });
});
