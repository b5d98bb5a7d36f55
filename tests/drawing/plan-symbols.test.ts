import { beforeAll, describe, expect, it } from 'vitest';
import { composePlan } from '../../src/drawing/compose-plan.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import type { Item, PathItem } from '../../src/drawing/drawing.ts';
import { itemsBounds } from '../../src/drawing/plan-bounds.ts';
import { levelText } from '../../src/drawing/plan-level.ts';
import { areaFigure, breakFurther, breakName } from '../../src/drawing/plan-words.ts';
import { rectContains } from '../../src/geometry/rect.ts';
import type { Project } from '../../src/model/project.ts';
import type { Storey } from '../../src/model/storey.ts';
import { drawContext } from '../tools/sign-project.ts';
import { oneRoom } from '../tools/starter-project.ts';
import { linesOf } from './drawn-text.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const itemsOf = (project: Project, kind: string, id: string): Item[] =>
  composePlan(project, 'st1', ctx, { scale: 100 }).drawing.items.filter(({ source }) => source?.kind === kind && source.id === id);
const one = (changes: Partial<Storey>) => oneRoom(10000, 6000, changes);

describe('fixtures', () => {
  const fixture = (kind: string, angleDeg = 0) => {
    const x1 = { id: 'x1', kind, position: { x: 3000, y: 2000 }, angleDeg, width: 800, depth: 400, title: '', mirrored: false, steps: null, equipment: {}, group: '' };
    return itemsOf(one({ fixtures: { x1 } }), 'fixture', 'x1');
  };

  it.each(['counter', 'desk', 'chair', 'bed', 'shelf', 'washbasin', 'squatToilet', 'toilet', 'urinal', 'aKindOfItsOwn'])(
    'stay in their box: %s',
    (kind) => {
      const items = fixture(kind);
      const box = itemsBounds(items)!;
      expect(items.every(({ layer }) => layer === 'fixture')).toBe(true);
      expect(rectContains({ x0: 2585, y0: 1785, x1: 3415, y1: 2215 }, { x: box.x0, y: box.y0 })).toBe(true);
      expect(rectContains({ x0: 2585, y0: 1785, x1: 3415, y1: 2215 }, { x: box.x1, y: box.y1 })).toBe(true);
    },
  );

  it('turn about their position', () => {
    const box = itemsBounds(fixture('aKindOfItsOwn', 90))!;
    expect(box.x1 - box.x0).toBeCloseTo(400 + 12.5, 6);
    expect(box.y1 - box.y0).toBeCloseTo(800 + 12.5, 6);
  });
});

describe('a dimension placed by hand', () => {
  const drawn = (from: { x: number; y: number }, to: { x: number; y: number }, offset: number) => {
    const items = itemsOf(one({ dimensions: { d1: { id: 'd1', from, to, offset, along: 'points' as const } } }), 'dimension', 'd1');
    return { items, line: (items[0] as PathItem).path.xy.slice(0, 4).map(Math.round), text: linesOf(items, ctx, '0123456789') };
  };

  it('states the true distance', () => {
    expect(drawn({ x: 1000, y: 1000 }, { x: 4000, y: 5000 }, 500).text).toEqual(['5000']);
  });

  it('stands to the left of its direction, to the right when negative', () => {
    expect(drawn({ x: 1000, y: 1000 }, { x: 3000, y: 1000 }, 500).line).toEqual([1000, 1500, 3000, 1500]);
    expect(drawn({ x: 1000, y: 1000 }, { x: 3000, y: 1000 }, -500).line).toEqual([1000, 500, 3000, 500]);
    expect(drawn({ x: 3000, y: 1000 }, { x: 1000, y: 1000 }, 500).line).toEqual([3000, 500, 1000, 500]);
  });

  it.each([
    [{ x: 1000, y: 1000 }, { x: 3000, y: 1000 }],
    [{ x: 3000, y: 1000 }, { x: 1000, y: 1000 }],
    [{ x: 1000, y: 1000 }, { x: 1000, y: 4000 }],
    [{ x: 1000, y: 4000 }, { x: 1000, y: 1000 }],
  ])('is read from below or from the right, above its line: %o to %o', (from, to) => {
    for (const offset of [500, -500]) {
      const { items, line } = drawn(from, to, offset);
      const glyph = items.find((item) => item.kind === 'glyph')!;
      const [a, b] = glyph.kind === 'glyph' ? glyph.at : [0, 0];
      const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI);
      expect([0, 90]).toContain(angle);
      const box = itemsBounds(items.filter(({ kind }) => kind === 'glyph'))!;
      if (angle === 0) expect(box.y0).toBeGreaterThan(line[1]!);
      else expect(box.x1).toBeLessThan(line[0]!);
    }
  });
});

describe('a label', () => {
  it('is written in its own height at its place', () => {
    const items = itemsOf(one({ labels: { l1: { id: 'l1', position: { x: 2000, y: 2000 }, text: '标签', height: 500, angleDeg: 0, group: '' } } }), 'label', 'l1');
    expect(linesOf(items, ctx, '标签')).toEqual(['标签']);
    expect(itemsBounds(items)!.x0).toBeGreaterThanOrEqual(2000);
  });
});

describe('a building turned on the site', () => {
  const turned = (): Project => {
    const nodes = Object.fromEntries(
      [[0, 0], [8000, 6000], [5000, 10000], [-3000, 4000]].map(([x, y], i) => [`n${i + 1}`, { id: `n${i + 1}`, x: x!, y: y! }]),
    );
    const room = one({}).storeys[0]!.rooms.r1!;
    const door = { id: 'o1', wallId: 'w1', at: 5000, width: 1000, height: 2100, sill: 0, kind: 'door', hinge: 'a', swing: 'right' } as const;
    return one({ nodes, openings: { o1: door }, rooms: { r1: { ...room, seed: { x: 2500, y: 5000 } } } });
  };

  it('is tagged inside its walls and has its door leaf at a right angle to the wall', () => {
    const { diagnostics } = composePlan(turned(), 'st1', ctx, { scale: 100 });
    expect(diagnostics).toEqual([]);
    const [x0, y0, x1, y1] = (itemsOf(turned(), 'opening', 'o1')[0] as PathItem).path.xy as [number, number, number, number];
    expect((x1 - x0) * 8000 + (y1 - y0) * 6000).toBeCloseTo(0, 6);
    expect(Math.hypot(x1 - x0, y1 - y0)).toBeCloseTo(1000, 6);
    expect((x1 - x0) * 6000 - (y1 - y0) * 8000).toBeGreaterThan(0);
  });
});

describe('words and figures', () => {
  it.each([
    [0, '±0.000'],
    [-450, '-0.450'],
    [3600, '3.600'],
  ])('write the level %i as %s', (level, text) => {
    expect(levelText(level)).toBe(text);
  });

  it('write areas with two decimals, half up', () => {
    expect([12.005, 12.004, 0, 303.9696].map(areaFigure)).toEqual(['12.01', '12.00', '0.00', '303.97']);
  });

  it.each([
    ['便民超市（电商物流网点）', ['便民超市', '（电商物流网点）']],
    ['托幼服务中心', ['托幼', '服务中心']],
    ['村干部办公室', ['村干部', '办公室']],
    ['阅览室', ['阅览室']],
    ['党员群众活动大厅', ['党员群众', '活动大厅']],
  ])('break %s before its bracket or head word', (name, lines) => {
    expect(breakName(name)).toEqual(lines);
  });

  it.each([
    ['书画室、居民议事（说事）室', [['书画室、', '居民议事（说事）室'], ['书画室、', '居民议事', '（说事）室']]],
    ['电子商务服务站（金融服务点）', [['电子商务', '服务站（金融', '服务点）'], ['电子商务', '服务站', '（金融', '服务点）']]],
    ['阅览室（新时代文明实践站、书画室）', [['阅览室（新时代文明实践站、', '书画室）'], ['阅览室', '（新时代文明', '实践站、书画室）'], ['阅览室', '（新时代文明', '实践站、', '书画室）']]],
    ['便民服务大厅', []],
    ['阅览室', []],
  ])('break %s further for a narrow room', (name, forms) => {
    expect(breakFurther(name)).toEqual(forms);
  });
});
