import { beforeAll, describe, expect, it } from 'vitest';
import { composePlan } from '../../src/drawing/compose-plan.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import { itemsBounds } from '../../src/drawing/plan-bounds.ts';
import { underlayChunks } from '../../src/drawing/underlay-chunks.ts';
import type { Underlay } from '../../src/model/plan-part.ts';
import { drawContext } from '../tools/sign-project.ts';
import { starterProject } from '../tools/starter-project.ts';
import { lines, scan, traced } from '../tools/underlays.ts';

const starter = starterProject();
const chunksOf = (...underlays: readonly Underlay[]) => underlayChunks(traced(starter, ...underlays).storeys[0]!);

describe('what a plan is traced from', () => {
  let ctx: DrawContext;
  beforeAll(async () => {
    ctx = await drawContext();
  });

  it('is no part of the plan that is given out', () => {
    const plain = composePlan(starter, starter.storeys[0]!.id, ctx, { scale: 100 }).drawing;
    const with_ = composePlan(traced(starter, scan(), lines('M0 0L90 90')), starter.storeys[0]!.id, ctx, { scale: 100 }).drawing;
    expect(with_).toEqual(plain);
  });

  it('stands at its place, as high as its pixels say, turned and with its opacity', () => {
    const [chunk] = chunksOf(scan({ angleDeg: 90 }));
    expect(chunk!.items[0]).toMatchObject({ kind: 'group', layer: 'underlay', opacity: 0.5, items: [{ kind: 'image', image: 'scan.png' }] });
    const { x0, y0, x1, y1 } = chunk!.bounds;
    expect([x0, y0, x1, y1].map(Math.round)).toEqual([20_000, 0, 30_000, 20_000]);
  });

  it('has bounds that hold what is painted', () => {
    for (const { bounds, items } of chunksOf(scan({ angleDeg: 30 }), lines('M0 0L3 4M1 1C2 2 3 3 4 1'))) expect(bounds).toEqual(itemsBounds(items));
  });

  it('is in the order that a person gave it, and left out where it is not shown', () => {
    const keys = chunksOf(scan({ order: 2 }), lines('M0 0L1 1'), scan({ id: 'u3', shown: false })).map(({ key }) => key);
    expect(keys).toEqual(['underlay:u2/0/0', 'underlay:u1/']);
  });

  it('gives the same chunks again while nothing of it changes', () => {
    const project = traced(starter, scan(), lines('M0 0L1 1'));
    expect(underlayChunks({ ...project.storeys[0]!, name: '二层' })).toEqual(underlayChunks(project.storeys[0]!));
    expect(underlayChunks(project.storeys[0]!)[0]).toBe(underlayChunks(project.storeys[0]!)[0]);
  });

  it('has the lines of a large drawing in tiles, each line once', () => {
    const many = Array.from({ length: 12_000 }, (_, i) => `M${i % 120} ${Math.floor(i / 120)}h1`).join('');
    const chunks = chunksOf(lines(many));
    expect(chunks.length).toBeGreaterThan(30);
    const ops = chunks.flatMap(({ items }) => items).map((item) => (item.kind === 'group' && item.items[0]?.kind === 'path' ? item.items[0].path.ops : ''));
    expect(ops.join('').length).toBe(24_000);
    const area = (k: (typeof chunks)[number]) => (k.bounds.x1 - k.bounds.x0) * (k.bounds.y1 - k.bounds.y0);
    expect(Math.max(...chunks.map(area))).toBeLessThan(120_000 * 100_000 * 0.1);
  });
});
