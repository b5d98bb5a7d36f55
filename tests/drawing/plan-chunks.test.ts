import { beforeAll, describe, expect, it } from 'vitest';
import { composePlan } from '../../src/drawing/compose-plan.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import { planChunks, type PlanChunk } from '../../src/drawing/plan-chunks.ts';
import { itemsBounds } from '../../src/drawing/plan-bounds.ts';
import type { Project } from '../../src/model/project.ts';
import { drawContext } from '../tools/sign-project.ts';
import { starterProject, withStorey } from '../tools/starter-project.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const starter = starterProject();
const storey = starter.storeys[0]!;
const chunksOf = (project: Project, scale = 100) => planChunks(project, 'st1', ctx, { scale });
/** Keys of the chunks of `after` that are not the same objects as before. */
function remade(before: readonly PlanChunk[], after: readonly PlanChunk[]): string[] {
  const known = new Set(before);
  return after.filter((chunk) => !known.has(chunk)).map(({ key }) => key);
}

describe('the chunks of a plan', () => {
  it('have unique keys and hold all items of the plan in its order', () => {
    const chunks = chunksOf(starter);
    expect(new Set(chunks.map(({ key }) => key)).size).toBe(chunks.length);
    expect(chunks.flatMap(({ items }) => items)).toEqual(composePlan(starter, 'st1', ctx, { scale: 100 }).drawing.items);
  });

  it('paint grounds before walls, walls before openings, tags over them', () => {
    const first = (prefix: string) => chunksOf(starter).findIndex(({ key }) => key.startsWith(prefix));
    const order = ['roomFill:', 'wall:', 'opening:', 'roomTag:', 'outline:'].map(first);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('know their bounds', () => {
    for (const { bounds, items } of chunksOf(starter)) expect(bounds).toEqual(itemsBounds(items));
  });

  it('are the same objects when nothing changed, also after a copy of the project', () => {
    const before = chunksOf(starter);
    expect(remade(before, chunksOf({ ...starter, signs: {} }))).toEqual([]);
    expect(remade(before, chunksOf(withStorey(starter, {})))).toEqual([]);
  });

  it('are made anew for a renamed room alone', () => {
    const before = chunksOf(starter);
    const renamed = { ...storey.rooms.r10!, name: '值班室' };
    const after = chunksOf(withStorey(starter, { rooms: { ...storey.rooms, r10: renamed } }));
    expect(remade(before, after).sort()).toEqual(['roomFill:r10', 'roomTag:r10']);
  });

  it('are made anew for a moved window, its wall, the tag of its room and its side alone', () => {
    const before = chunksOf(starter);
    const window = Object.values(storey.openings).find(({ kind, wallId }) => kind === 'window' && storey.walls[wallId]!.run === 'north')!;
    const openings = { ...storey.openings, [window.id]: { ...window, at: window.at + 100 } };
    const after = chunksOf(withStorey(starter, { openings }));
    expect(remade(before, after).sort()).toEqual([`opening:${window.id}`, 'outline:north', 'roomTag:r4', `wall:${window.wallId}`].sort());
  });

  it('are made anew near a moved wall, not on the far side of the building', () => {
    const before = chunksOf(starter);
    const nodes = Object.fromEntries(
      Object.entries(storey.nodes).map(([id, node]) => [id, node.x === 19500 ? { ...node, x: 19600 } : node]),
    );
    const changed = remade(before, chunksOf(withStorey(starter, { nodes })));
    expect(changed).toContain('roomTag:r7');
    expect(changed).toContain('roomTag:r8');
    expect(changed.filter((key) => /^room(Tag|Fill):/.test(key)).length).toBeLessThanOrEqual(6);
    for (const far of ['roomTag:r4', 'roomTag:r6', 'roomFill:r2', 'outline:west', 'outline:north']) expect(changed).not.toContain(far);
  });

  it('are kept for each scale by itself', () => {
    const [before, small] = [chunksOf(starter), chunksOf(starter, 200)];
    expect(remade(before, small)).toHaveLength(small.length);
    expect(remade(before, chunksOf(starter))).toEqual([]);
  });

  it('are none for a storey that is not there', () => {
    expect(planChunks(starter, 'st9', ctx, { scale: 100 })).toEqual([]);
  });
});
