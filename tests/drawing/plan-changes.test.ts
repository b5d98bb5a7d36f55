import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawContext } from '../../src/drawing/context.ts';
import { planChanges } from '../../src/drawing/plan-changes.ts';
import { planChunks } from '../../src/drawing/plan-chunks.ts';
import { applyEdit } from '../../src/model/edits/apply.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import type { Project } from '../../src/model/project.ts';
import { manyRooms } from '../bench/drag-page/many-rooms.ts';
import { drawContext } from '../tools/sign-project.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const start = manyRooms(40);
const storeyId = start.storeys[0]!.id;
const nth = <T>(record: Readonly<Record<string, T>>, i: number): T => Object.values(record)[i % Object.values(record).length]!;

/** What a person does to a plan, named by numbers. */
type Act = (project: Project, i: number, by: { x: number; y: number }) => Edit;
const acts: readonly Act[] = [
  (project, i, by) => ({ verb: 'moveWall', args: { storeyId, wallId: nth(project.storeys[0]!.walls, i).id, by } }),
  (project, i, by) => ({ verb: 'moveNodes', args: { storeyId, nodeIds: [nth(project.storeys[0]!.nodes, i).id], by } }),
  (project, i) => ({ verb: 'setWall', args: { storeyId, wallId: nth(project.storeys[0]!.walls, i).id, changes: { thickness: 100 + 20 * (i % 9), kind: i % 2 === 0 ? 'exterior' : 'interior' } } }),
  (project, i) => ({ verb: 'setRoom', args: { storeyId, roomId: nth(project.storeys[0]!.rooms, i).id, changes: { name: `室${i}`, functions: [] } } }),
  (project, i, { x }) => ({ verb: 'setOpening', args: { storeyId, openingId: nth(project.storeys[0]!.openings, i).id, changes: { at: 2000 + (x % 500) } } }),
  (project, i) => ({ verb: 'removeEntities', args: { refs: [{ kind: 'opening', id: nth(project.storeys[0]!.openings, i).id, storeyId }] } }),
  (project, i) => ({ verb: 'removeEntities', args: { refs: [{ kind: 'wall', id: nth(project.storeys[0]!.walls, i).id, storeyId }] } }),
  (_, i, { x, y }) => ({ verb: 'addWalls', args: { storeyId, points: [{ x: 1000 * (i % 70), y: 300 }, { x: 1000 * (i % 70) + x + 2500, y: y + 5000 }], closed: false, kind: 'interior', thickness: 120 } }),
];

const move = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });

describe('a plan that is drawn after a change', () => {
  it('shows what the same plan shows that is drawn from nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(acts.length - 1), fc.nat(200), move), { minLength: 1, maxLength: 12 }), (steps) => {
        let project = start;
        planChunks(project, storeyId, ctx, { scale: 100 });
        for (const [act, i, by] of steps) {
          const result = applyEdit(project, acts[act]!(project, i, by));
          if (!result.ok) continue;
          project = result.value;
          const again = planChunks(project, storeyId, ctx, { scale: 100 });
          // Other fonts of the same kind: nothing is remembered for them.
          const anew = planChunks(project, storeyId, { ...ctx, fonts: { ...ctx.fonts } }, { scale: 100 });
          expect(again.map(({ key }) => key)).toEqual(anew.map(({ key }) => key));
          expect(again.filter((chunk, k) => JSON.stringify(chunk) !== JSON.stringify(anew[k])).map(({ key }) => key)).toEqual([]);
        }
      }),
      { numRuns: 25, seed: 5 },
    );
  });

  it('names the walls beside a moved corner, the doors in them and the rooms about it, and no others', () => {
    const large = manyRooms(100);
    const corner = nth(large.storeys[0]!.nodes, 60);
    const moved = applyEdit(large, { verb: 'moveNodes', args: { storeyId, nodeIds: [corner.id], by: { x: 200, y: 100 } } });
    if (!moved.ok) throw new Error('refused');
    const changes = planChanges(large.storeys[0]!, moved.value.storeys[0]!)!;
    expect(changes.walls.has(Object.values(large.storeys[0]!.walls).find(({ a }) => a === corner.id)!.id)).toBe(true);
    expect([changes.rooms.size > 1, changes.rooms.size < 20, changes.walls.size < 40]).toEqual([true, true, true]);
  });
});
