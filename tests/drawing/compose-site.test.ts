import { beforeAll, describe, expect, it } from 'vitest';
import { composeSite } from '../../src/drawing/compose-site.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import { polygonBounds } from '../../src/geometry/polygon.ts';
import { itemsBounds } from '../../src/drawing/plan-bounds.ts';
import { parkingBays } from '../../src/model/parking-bays.ts';
import type { Project } from '../../src/model/project.ts';
import type { SiteFeature } from '../../src/model/site.ts';
import { drawContext } from '../tools/sign-project.ts';
import { starterProject } from '../tools/starter-project.ts';
import { linesOf } from './drawn-text.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const box = (width: number, depth: number, x = 0, y = 0) => [{ x, y }, { x: x + width, y }, { x: x + width, y: y + depth }, { x, y: y + depth }];
const feature = (changes: Partial<SiteFeature>): SiteFeature => ({ id: 'f1', kind: 'square', name: '', outline: box(20_000, 10_000), existing: true, hardened: null, weatherproof: null, ...changes });
const withFeatures = (...features: SiteFeature[]): Project => {
  const project = starterProject();
  return { ...project, site: { ...project.site, features: Object.fromEntries(features.map((one) => [one.id, one])) } };
};
const itemsOf = (project: Project, kind: string, id: string) =>
  composeSite(project, ctx, { scale: 200 }).drawing.items.filter(({ source }) => source?.kind === kind && source.id === id);
const said = (project: Project, id = 'f1') => linesOf(itemsOf(project, 'siteFeature', id), ctx, '文化广场停车场个车位（）0123456789.m²公开栏村史绿地');

describe('a site plan', () => {
  it('shows the edge, every feature and the building at the ground, in the coordinates of the plans', () => {
    const project = starterProject();
    const { drawing, diagnostics } = composeSite(project, ctx, { scale: 200 });
    expect(diagnostics).toEqual([]);
    for (const { id, outline } of Object.values(project.site.features)) {
      const own = itemsBounds(itemsOf(project, 'siteFeature', id).slice(0, 1))!;
      expect(own.x0).toBeLessThanOrEqual(Math.min(...outline.map(({ x }) => x)));
      expect(own.x1).toBeGreaterThanOrEqual(Math.max(...outline.map(({ x }) => x)));
    }
    const house = itemsBounds(itemsOf(project, 'storey', 'st1').slice(0, 1))!;
    expect([house.x0, house.x1].map((x) => Math.round(x / 100) * 100)).toEqual([-200, 24_200]);
    expect(drawing.items.every(({ layer }) => layer === 'site')).toBe(true);
  });

  it('holds the north arrow within its size, and leaves it out where a sheet draws its own', () => {
    const project = starterProject();
    const withNorth = composeSite(project, ctx, { scale: 200 }).drawing;
    const without = composeSite(project, ctx, { scale: 200, north: false }).drawing;
    const arrow = itemsBounds(withNorth.items.filter(({ kind }) => kind === 'group'))!;
    expect(arrow.x1).toBeLessThanOrEqual(withNorth.size.x1);
    expect(arrow.x0).toBeGreaterThan(Math.max(...project.site.outline.map(({ x }) => x)));
    expect(without.items.some(({ kind }) => kind === 'group')).toBe(false);
  });

  it('writes names and areas, and how many bays a parking area has', () => {
    expect(said(withFeatures(feature({ name: '村史广场' })))).toEqual(['村史广场', '200.00m²']);
    expect(said(withFeatures(feature({ kind: 'parking', outline: box(12_600, 5400) })))).toEqual(['停车场', '5个车位', '68.04m²']);
    expect(said(withFeatures(feature({ kind: 'noticeBoard', outline: box(6000, 300) })))).toEqual(['公开栏']);
  });

  it('keeps the words of a ground clear of what stands on it', () => {
    const flag = feature({ id: 'f2', kind: 'flagpole', outline: box(3000, 3000, 8500, 3500) });
    const words = itemsBounds(itemsOf(withFeatures(feature({}), flag), 'siteFeature', 'f1').slice(1))!;
    expect(words.y1 <= 3500 || words.y0 >= 6500 || words.x1 <= 8500 || words.x0 >= 11_500).toBe(true);
    const alone = itemsBounds(itemsOf(withFeatures(feature({})), 'siteFeature', 'f1').slice(1))!;
    expect(Math.abs((alone.x0 + alone.x1) / 2 - 10_000)).toBeLessThan(300);
  });

  it('keeps the words of a parking area off the lines of its bays, whichever way it lies', () => {
    for (const outline of [box(12_600, 5400), box(5400, 12_600), box(25_000, 16_100)]) {
      const bays = parkingBays(outline).map(polygonBounds);
      const words = itemsOf(withFeatures(feature({ kind: 'parking', outline })), 'siteFeature', 'f1').slice(1 + bays.length);
      expect(words.length).toBeGreaterThan(2);
      for (const item of words) {
        const at = itemsBounds([item])!;
        expect(bays.some((bay) => at.x0 > bay.x0 && at.x1 < bay.x1 && at.y0 > bay.y0 && at.y1 < bay.y1)).toBe(true);
      }
    }
  });

  it('puts the words of a notice board on the side where no line runs', () => {
    const board = (y: number) => withFeatures(feature({ outline: box(20_000, 10_000) }), feature({ id: 'f2', kind: 'noticeBoard', outline: box(6000, 300, 3000, y) }));
    const middle = (y: number) => {
      const words = itemsBounds(itemsOf(board(y), 'siteFeature', 'f2').slice(1))!;
      return (words.y0 + words.y1) / 2;
    };
    expect(middle(300)).toBeGreaterThan(300);
    expect(middle(9300)).toBeLessThan(9300);
  });

  it('keeps the name of a flagpole off its flag', () => {
    const [, circle, flag, ...words] = itemsOf(withFeatures(feature({ kind: 'flagpole', outline: box(3000, 3000) })), 'siteFeature', 'f1');
    const [drawn, written] = [itemsBounds([circle!, flag!])!, itemsBounds(words)!];
    expect(written.y1 < drawn.y0 || written.y0 > drawn.y1 || written.x1 < drawn.x0 || written.x0 > drawn.x1).toBe(true);
  });

  it('draws a fence of three corners as an open line', () => {
    const line = [{ x: 0, y: 0 }, { x: 20_000, y: 0 }, { x: 20_000, y: 9000 }];
    const [first] = itemsOf(withFeatures(feature({ kind: 'fence', outline: line })), 'siteFeature', 'f1');
    expect(first?.kind === 'path' && first.path.ops).toBe('MLL');
  });

  it('is empty ground for a project without storeys and features', () => {
    const project = withFeatures();
    const { drawing } = composeSite({ ...project, storeys: [], site: { ...project.site, outline: [] } }, ctx, { scale: 200 });
    expect(drawing.items.length).toBe(1);
    expect(drawing.size.x1).toBeGreaterThan(drawing.size.x0);
  });
});

describe('parking bays', () => {
  it.each([
    [12_500, 5300, 5],
    [12_499, 5300, 5],
    [12_400, 5300, 4],
    [25_000, 16_100, 20],
    [25_000, 16_000, 10],
    [24_000, 2500, 4],
    [24_000, 2000, 0],
  ])('of %i × %i mm: %i', (width, depth, count) => {
    expect(parkingBays(box(width, depth))).toHaveLength(count);
  });

  it('follow a turned area and either direction of its corners', () => {
    const turned = box(12_500, 5300).map(({ x, y }) => ({ x: Math.round(0.8 * x - 0.6 * y), y: Math.round(0.6 * x + 0.8 * y) }));
    expect(parkingBays(turned)).toHaveLength(5);
    expect(parkingBays(turned.toReversed())).toHaveLength(5);
  });

  it('leave out what would stand outside of an oblique edge', () => {
    expect(parkingBays([{ x: 0, y: 0 }, { x: 12_500, y: 0 }, { x: 7500, y: 5300 }, { x: 0, y: 5300 }])).toHaveLength(3);
  });
});
