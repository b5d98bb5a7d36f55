import { beforeAll, describe, expect, it } from 'vitest';
import { composePlan } from '../../src/drawing/compose-plan.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import { LAYERS, type Item, type PathItem } from '../../src/drawing/drawing.ts';
import { itemsBounds } from '../../src/drawing/plan-bounds.ts';
import { rectInside } from '../../src/drawing/plan-fit.ts';
import { swingSpaces } from '../../src/drawing/plan-opening.ts';
import { wallFrame } from '../../src/drawing/plan-frame.ts';
import type { EntityKind } from '../../src/model/entity.ts';
import { polygonBounds, signedArea } from '../../src/geometry/polygon.ts';
import { rectsOverlap, rectHeight, rectWidth } from '../../src/geometry/rect.ts';
import { planOf } from '../../src/model/plan.ts';
import type { Project } from '../../src/model/project.ts';
import type { Opening } from '../../src/model/storey.ts';
import { drawContext } from '../tools/sign-project.ts';
import { oneRoom, starterProject, withStorey } from '../tools/starter-project.ts';
import { linesOf } from './drawn-text.ts';
import { glyphsOf } from './item-bounds.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const starter = starterProject();
const storey = starter.storeys[0]!;
const at100 = { scale: 100 };
const planItems = (project: Project, scale = 100): readonly Item[] => composePlan(project, 'st1', ctx, { scale }).drawing.items;
const of = (items: readonly Item[], kind: EntityKind, id: string) =>
  items.filter(({ source }) => source?.kind === kind && source.id === id);
const paths = (items: readonly Item[]): PathItem[] => items.filter((item): item is PathItem => item.kind === 'path');
const pointsOf = ({ path: { xy } }: PathItem) => Array.from({ length: xy.length / 2 }, (_, i) => ({ x: xy[2 * i]!, y: xy[2 * i + 1]! }));
const ALPHABET = `0123456789.m²±-ABCDEF ${Object.values(storey.rooms).map(({ name }) => name).join('')}使用面积会议室墙体未闭合分隔、`;
const read = (items: readonly Item[]) => linesOf(items, ctx, ALPHABET);

const opening = (changes: Partial<Opening>): Opening => ({
  id: 'o1',
  wallId: 'w1',
  at: 5000,
  width: 1000,
  height: 2100,
  sill: 0,
  kind: 'door',
  hinge: 'a',
  swing: 'left',
  ...changes,
});
const roomWith = (changes: Partial<Opening>) => oneRoom(10000, 6000, { openings: { o1: opening(changes) } });

describe('the plan of the starter centre', () => {
  it('is drawn without a remark', () => {
    expect(composePlan(starter, 'st1', ctx, at100).diagnostics).toEqual([]);
  });

  it.each(Object.values(storey.rooms).map((room) => [room.name, room] as const))('tags %s with number, name and net area', (_, room) => {
    const text = read(of(planItems(starter), 'room', room.id).filter(({ layer }) => layer === 'roomTag')).map((line) => line.replaceAll(' ', ''));
    expect(text[0]).toBe(room.number);
    expect(text.join('')).toContain(room.name);
    expect(text.join('')).toContain(`${planOf(storey).rooms.get(room.id)!.netM2.toFixed(2)}m²`);
  });

  it.each(Object.values(storey.rooms).map((room) => [room.name, room] as const))('keeps the tag of %s off walls and door leaves', (_, room) => {
    const shape = planOf(storey).rooms.get(room.id)!;
    const box = itemsBounds(of(planItems(starter), 'room', room.id).filter(({ layer }) => layer === 'roomTag'))!;
    expect(rectInside(shape.net, box, 40)).toBe(true);
    const swings = Object.values(storey.openings).flatMap((one) => swingSpaces(one, wallFrame(storey, storey.walls[one.wallId]!)!));
    expect(swings.filter((swing) => rectsOverlap(swing, box))).toEqual([]);
  });

  it('lays no two tags over each other', () => {
    const items = planItems(starter);
    const boxes = Object.keys(storey.rooms).map((id) => itemsBounds(of(items, 'room', id).filter(({ layer }) => layer === 'roomTag'))!);
    const over = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => rectsOverlap(a, b)));
    expect(over).toEqual([]);
  });

  it('grounds each room that has a function with its net outline', () => {
    for (const room of Object.values(storey.rooms)) {
      const [ground] = paths(of(planItems(starter), 'room', room.id).filter(({ layer }) => layer === 'roomFill'));
      const drawn = Math.abs(signedArea(pointsOf(ground!))) / 1e6;
      expect(drawn).toBeCloseTo(planOf(storey).rooms.get(room.id)!.netM2, 6);
    }
  });

  it('draws walls as solid bodies that leave the openings free', () => {
    const bodies = paths(planItems(starter)).filter(({ layer, fill }) => layer === 'wall' && fill);
    const drawn = bodies.reduce((sum, body) => sum + Math.abs(signedArea(pointsOf(body))), 0) / 1e6;
    const holes = Object.values(storey.openings).reduce((sum, { width, wallId }) => sum + width * storey.walls[wallId]!.thickness, 0) / 1e6;
    expect(drawn).toBeCloseTo(planOf(storey).wallM2 - holes, 3);
  });

  it('draws virtual walls as one thin dashed line', () => {
    const virtual = Object.values(storey.walls).filter(({ kind }) => kind === 'virtual');
    expect(virtual).toHaveLength(2);
    for (const { id } of virtual) {
      const [line, ...more] = paths(of(planItems(starter), 'wall', id));
      expect(more).toEqual([]);
      expect(line!.fill).toBeUndefined();
      expect(line!.stroke).toMatchObject({ dash: [200, 100], width: 12.5 });
    }
  });

  it('has an entity and a known layer behind every item', () => {
    for (const item of planItems(starter)) {
      expect(item.source).toBeDefined();
      expect(LAYERS).toContain(item.layer);
    }
  });

  it('uses the line widths of one group and the two character heights of the standard', () => {
    const widths = new Set(paths(planItems(starter)).flatMap(({ layer, stroke }) => (stroke && layer !== 'wall' ? [stroke.width] : [])));
    expect([...widths].sort((a, b) => a - b)).toEqual([12.5, 25, 35]);
    const heights = new Set(glyphsOf(planItems(starter)).map(({ at }) => Math.round(Math.hypot(at[0], at[1]) * 1000)));
    expect([...heights]).toEqual([350]);
  });

  it('keeps paper sizes at another scale', () => {
    const heights = new Set(glyphsOf(planItems(starter, 50)).map(({ at }) => Math.round(Math.hypot(at[0], at[1]) * 1000)));
    expect([...heights]).toEqual([175]);
  });

  it('writes the level of the floor in the largest room', () => {
    expect(read(of(planItems(starter), 'room', 'r1'))).toContain('±0.000');
    expect(read(planItems(withStorey(starter, { level: -450 })))).toContain('-0.450');
  });

  it('paints nothing outside its size', () => {
    const { drawing } = composePlan(starter, 'st1', ctx, at100);
    const box = itemsBounds(drawing.items)!;
    expect(box.x0).toBeGreaterThanOrEqual(drawing.size.x0);
    expect(box.y1).toBeLessThanOrEqual(drawing.size.y1);
  });
});

describe('the dimensions of the outline', () => {
  const figures = (project: Project) => read(planItems(project).filter(({ layer }) => layer === 'dimension'));
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

  it('state the overall length and depth to the outer faces', () => {
    expect(figures(starter)).toContain('24240');
    expect(figures(starter)).toContain('12540');
  });

  it('state the bays of each side, and bays and openings add up to the length between the axes', () => {
    const south = planItems(starter).filter(({ layer, source }) => layer === 'dimension' && source?.kind === 'storey');
    const rows = new Map<number, number[]>();
    for (const line of glyphRows(south)) rows.set(line.y, [...(rows.get(line.y) ?? []), line.value]);
    const totals = [...rows.values()].filter((row) => row.length > 1).map(sum);
    expect(totals).toContain(24000);
    expect(figures(starter)).toEqual(expect.arrayContaining(['4500', '3900', '7200', '7500', '6000', '3300', '3000', '4200']));
  });

  it('number axes from left to right and letter them from the bottom up', () => {
    const names = figures(starter);
    for (const name of ['1', '2', '3', '10', 'A', 'B', 'C', 'D', 'E']) expect(names).toContain(name);
    expect(names).not.toContain('F');
  });

  it('begin two millimetres of paper off the building', () => {
    const gross = polygonBounds(planOf(storey).grossOutline.flat());
    const chains = paths(planItems(starter).filter(({ layer }) => layer === 'dimension'));
    const inside = chains.flatMap(pointsOf).filter((p) => p.x > gross.x0 - 199 && p.x < gross.x1 + 199 && p.y > gross.y0 - 199 && p.y < gross.y1 + 199);
    expect(inside).toEqual([]);
  });

  it('follow a wall that moves', () => {
    expect(figures(oneRoom(10000, 6000))).toEqual(expect.arrayContaining(['10000', '6000', '10240', '6240']));
    expect(figures(oneRoom(8000, 6000))).toEqual(expect.arrayContaining(['8000', '8240']));
  });

  it('leave out the chain of openings where most of its figures have no place', () => {
    expect(figures(starter)).toContain('1350');
    expect(read(planItems(starter, 200).filter(({ layer }) => layer === 'dimension'))).not.toContain('1350');
  });

  /** Figures of horizontal chains with the height they stand at. */
  function glyphRows(items: readonly Item[]): { y: number; value: number }[] {
    const rows = new Map<number, Item[]>();
    for (const item of items) {
      if (item.kind !== 'glyph' || item.at[1] !== 0) continue;
      const y = Math.round(item.at[5]);
      rows.set(y, [...(rows.get(y) ?? []), item]);
    }
    return [...rows].flatMap(([y, row]) => read(row).map((text) => ({ y, value: Number(text) })));
  }
});

describe('the symbol of an opening', () => {
  const drawn = (changes: Partial<Opening>) => paths(of(planItems(roomWith(changes)), 'opening', 'o1'));

  it('shows the leaf of a door as long as the opening is wide, at its hinge, on its swing side', () => {
    const [leaf, arc] = drawn({});
    expect(pointsOf(leaf!)).toEqual([{ x: 4500, y: 120 }, { x: 4500, y: 1120 }]);
    const curve = pointsOf(arc!);
    expect(curve[0]!.x).toBeCloseTo(4500);
    expect(curve[0]!.y).toBeCloseTo(1120);
    expect(curve.at(-1)!.x).toBeCloseTo(5500);
    expect(curve.at(-1)!.y).toBeCloseTo(120);
  });

  it('turns with hinge and swing', () => {
    const [leaf] = drawn({ hinge: 'b', swing: 'right' });
    expect(pointsOf(leaf!)).toEqual([{ x: 5500, y: -120 }, { x: 5500, y: -1120 }]);
  });

  it('shows two leaves of half the width for a double door', () => {
    const leaves = drawn({ kind: 'doubleDoor', width: 1800 }).filter(({ path }) => path.ops === 'ML');
    expect(leaves.map(({ path }) => rectHeight(polygonBounds(pointsOf({ path } as PathItem))))).toEqual([900, 900]);
  });

  it('shows four lines for a window, the pane dashed where it lies above the cut', () => {
    const window = drawn({ kind: 'window', sill: 900 });
    expect(window.map(({ path }) => path.ops).join('')).toBe('MLMLMLML');
    expect(window.some(({ stroke }) => stroke!.dash)).toBe(false);
    expect(drawn({ kind: 'window', sill: 1500 }).filter(({ stroke }) => stroke!.dash)).toHaveLength(1);
  });

  it('shows two panels that pass each other for a sliding door, dashes for a passage', () => {
    const panels = drawn({ kind: 'slidingDoor' });
    expect(panels).toHaveLength(2);
    const [a, b] = panels.map((panel) => polygonBounds(pointsOf(panel)));
    expect(a!.x1).toBeGreaterThan(b!.x0);
    expect(drawn({ kind: 'passage' })[0]!.stroke!.dash).toBeDefined();
  });

  it('cuts the wall by exactly its width', () => {
    const bodies = paths(of(planItems(roomWith({})), 'wall', 'w1')).filter(({ fill }) => fill);
    const [left, right] = bodies.map((body) => polygonBounds(pointsOf(body)));
    expect(right!.x0 - left!.x1).toBe(1000);
    expect(rectWidth({ ...left!, x1: right!.x1 })).toBe(10240);
  });
});

describe('a room without a face of its own', () => {
  it('is named in a warning and in red on the plan when its walls are open', () => {
    const { w1: _, ...walls } = oneRoom(10000, 6000).storeys[0]!.walls;
    const open = withStorey(oneRoom(10000, 6000), { walls });
    expect(composePlan(open, 'st1', ctx, at100).diagnostics).toMatchObject([
      { code: 'plan.roomUnbound', severity: 'warning', data: { room: '会议室' }, subject: { kind: 'room', id: 'r1' } },
    ]);
    expect(read(of(planItems(open), 'room', 'r1'))).toContain('墙体未闭合');
  });

  it('states no area when it shares its face with another', () => {
    const one = oneRoom(10000, 6000);
    const room = one.storeys[0]!.rooms.r1!;
    const both = withStorey(one, { rooms: { r1: { ...room, seed: { x: 2000, y: 3000 } }, r2: { ...room, id: 'r2', seed: { x: 8000, y: 3000 }, name: '使用室' } } });
    expect(composePlan(both, 'st1', ctx, at100).diagnostics.map(({ code }) => code)).toEqual(['plan.roomsShareFace', 'plan.roomsShareFace']);
    expect(read(of(planItems(both), 'room', 'r2'))).toEqual(['101', '使用室', '未分隔']);
  });

  it('gives a room that serves several things a line for each where they do not fit on one', () => {
    const one = oneRoom(3100, 3800);
    const room = { ...one.storeys[0]!.rooms.r1!, name: '阅览室、会议室、便民服务中心、日间照料中心' };
    const several = withStorey(one, { rooms: { r1: room } });
    expect(composePlan(several, 'st1', ctx, at100).diagnostics).toEqual([]);
    const [number, ...lines] = read(of(planItems(several), 'room', 'r1').filter(({ layer }) => layer === 'roomTag'));
    expect([number, ...lines.slice(0, 4)]).toEqual(['101', '阅览室、', '会议室、', '便民服务中心、', '日间照料中心']);
    expect(lines[4]).toContain('m²');
  });

  it('says so when the tag finds no place', () => {
    const closet = oneRoom(1000, 1000);
    expect(composePlan(closet, 'st1', ctx, at100).diagnostics).toMatchObject([{ code: 'plan.tagDoesNotFit' }]);
    expect(read(of(planItems(closet), 'room', 'r1'))).toEqual(['101']);
  });
});

describe('what cannot be drawn', () => {
  it('is a character that the font lacks, named with its code point', () => {
    const room = { ...storey.rooms.r1!, name: '\uE08B室' };
    const project = withStorey(starter, { rooms: { ...storey.rooms, r1: room } });
    expect(composePlan(project, 'st1', ctx, at100).diagnostics).toMatchObject([{ code: 'text.missingGlyph', data: { codePoint: 'U+E08B' } }]);
  });

  it('is a storey that is not there', () => {
    const { drawing, diagnostics } = composePlan(starter, 'st9', ctx, at100);
    expect(drawing.items).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'plan.storeyMissing', data: { storey: 'st9' } }]);
  });
});
