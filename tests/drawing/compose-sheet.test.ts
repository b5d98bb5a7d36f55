import { beforeAll, describe, expect, it } from 'vitest';
import { composeSheet } from '../../src/drawing/compose-sheet.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import type { GroupItem, Item, PathItem } from '../../src/drawing/drawing.ts';
import { itemsBounds } from '../../src/drawing/plan-bounds.ts';
import { frameRect, PAPERS } from '../../src/drawing/sheets/paper.ts';
import { titleBlockRect } from '../../src/drawing/sheets/title-block.ts';
import { applyMatrix } from '../../src/geometry/matrix.ts';
import { pathBounds } from '../../src/geometry/path.ts';
import { rectContains, rectsOverlap, rectWidth, type Rect } from '../../src/geometry/rect.ts';
import { buildingAreaM2 } from '../../src/model/areas.ts';
import { planOf } from '../../src/model/plan.ts';
import type { Project } from '../../src/model/project.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { drawContext } from '../tools/sign-project.ts';
import { oneRoom, starterProject } from '../tools/starter-project.ts';
import { linesOf } from './drawn-text.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const starter = starterProject();
const withSheet = (project: Project, changes: Partial<Sheet>): Project => ({
  ...project,
  sheets: project.sheets.map((sheet) => ({ ...sheet, ...changes })),
});
const itemsOf = (project: Project): readonly Item[] => composeSheet(project, 'sh1', ctx).drawing.items;
const groupOf = (items: readonly Item[]) => items.find((item): item is GroupItem => item.kind === 'group')!;
const own = (items: readonly Item[], layer: Item['layer']) => items.filter((item) => item.kind !== 'group' && item.layer === layer);
const within = (outer: Rect, inner: Rect) =>
  rectContains(outer, { x: inner.x0, y: inner.y0 }) && rectContains(outer, { x: inner.x1, y: inner.y1 });
const rooms = Object.values(starter.storeys[0]!.rooms);
const ALPHABET = [
  ...new Set(
    `0123456789.:-m²建施工程名称图号比例日期幅制图校核审定姓签字单位栾川县石庙镇庄科村党群服务中心一层平面说明使用积合房间表编（）A${rooms
      .map(({ name }) => name)
      .join('')}`,
  ),
].join('');
const read = (items: readonly Item[]) => linesOf(items, ctx, ALPHABET);

describe('the sheet of the starter centre', () => {
  it('is an A3 page at 1:1 without a remark', () => {
    const { drawing, diagnostics } = composeSheet(starter, 'sh1', ctx);
    expect(diagnostics).toEqual([]);
    expect(drawing).toMatchObject({ title: '一层平面图', scale: 1, bleed: 0, trim: { x0: 0, y0: 0, x1: 420, y1: 297 } });
  });

  it('has a frame 25 mm from the bound edge and 5 mm from the others', () => {
    const boxes = own(itemsOf(starter), 'frame').map((item) => pathBounds((item as PathItem).path));
    expect(boxes).toContainEqual({ x0: 25, y0: 5, x1: 415, y1: 292 });
  });

  it('shows a wall of 10,000 mm 100.0 mm long at 1:100', () => {
    const group = groupOf(itemsOf(oneRoom(10000, 6000)));
    const wall = group.items.find(({ layer }) => layer === 'wall') as PathItem;
    const ends = [0, 10000].map((x) => applyMatrix(group.transform, { x, y: 0 }));
    expect(ends[1]!.x - ends[0]!.x).toBeCloseTo(100, 9);
    expect(rectWidth(pathBounds(wall.path)!) * group.transform[0]).toBeCloseTo(102.4, 9);
    expect(group.transform.slice(0, 4)).toEqual([0.01, 0, 0, 0.01]);
  });

  it('keeps the plan in the frame, off title block, north arrow and table', () => {
    const items = itemsOf(starter);
    const frame = frameRect(PAPERS.A3);
    const plan = itemsBounds([groupOf(items)])!;
    expect(within(frame, plan)).toBe(true);
    expect(rectsOverlap(plan, titleBlockRect(frame))).toBe(false);
    const around = own(items, 'text').map((item) => itemsBounds([item])!);
    expect(around.filter((box) => rectsOverlap(box, plan))).toEqual([]);
  });

  it('paints nothing outside the frame but frame and centring marks', () => {
    const frame = frameRect(PAPERS.A3);
    const outside = itemsOf(starter).filter((item) => item.layer !== 'frame' && !within({ x0: frame.x0 - 0.4, y0: frame.y0 - 0.4, x1: frame.x1 + 0.4, y1: frame.y1 + 0.4 }, itemsBounds([item])!));
    expect(outside).toEqual([]);
  });

  it('fills the title block from the project', () => {
    const dated = { ...starter, centre: { ...starter.centre, dates: { surveyed: null, designed: '2026-03-05' } } };
    const text = read(own(itemsOf(dated), 'titleBlock'));
    for (const word of ['栾川县石庙镇庄科村党群服务中心', '一层平面图', '建施-01', '1:100', '2026-03-05', 'A3', '制图', '审定']) {
      expect(text).toContain(word);
    }
    expect(read(own(itemsOf(starter), 'titleBlock'))).not.toContain('2026-03-05');
  });

  it('lists every room with its net area and states both totals', () => {
    const text = read(own(itemsOf(starter), 'text'));
    const plan = planOf(starter.storeys[0]!);
    const net = rooms.reduce((sum, { id }) => sum + plan.rooms.get(id)!.netM2, 0);
    for (const { id, number } of rooms) {
      expect(text).toContain(number);
      expect(text).toContain(plan.rooms.get(id)!.netM2.toFixed(2));
    }
    expect(text).toContain(net.toFixed(2));
    expect(text).toContain(buildingAreaM2(starter).toFixed(2));
  });

  it('writes the drawing’s title and scale below the plan', () => {
    const text = read(own(itemsOf(starter), 'text'));
    expect(text).toContain('一层平面图');
    expect(text).toContain('1:100');
  });
});

describe('the north arrow', () => {
  const pointer = (northDeg: number) => {
    const items = own(itemsOf({ ...starter, site: { ...starter.site, northDeg } }), 'text');
    const [x, y, ax, ay, bx, by] = (items.find((item) => item.kind === 'path' && item.fill) as PathItem).path.xy as [number, number, number, number, number, number];
    return { angle: (Math.atan2(y - (ay + by) / 2, x - (ax + bx) / 2) * 180) / Math.PI, tail: Math.hypot(ax - bx, ay - by) };
  };

  it.each([90, 60, 180])('points to %i degrees with a tail of 3 mm', (northDeg) => {
    expect(pointer(northDeg).angle).toBeCloseTo(northDeg, 6);
    expect(pointer(northDeg).tail).toBeCloseTo(3, 6);
  });
});

describe('papers', () => {
  it.each([
    ['A0', 1189, 841, 10],
    ['A1', 841, 594, 10],
    ['A2', 594, 420, 10],
    ['A3', 420, 297, 5],
    ['A4', 210, 297, 5],
  ] as const)('%s has the size and margins of GB/T 50001', (name, width, height, margin) => {
    const { drawing } = composeSheet(withSheet(oneRoom(4000, 3000), { paper: name }), 'sh1', ctx);
    expect(drawing.trim).toEqual({ x0: 0, y0: 0, x1: width, y1: height });
    expect(frameRect(PAPERS[name])).toEqual({ x0: 25, y0: margin, x1: width - margin, y1: height - margin });
  });
});

describe('a plan that does not fit its sheet', () => {
  it('is reported with what it needs and the next scale that fits', () => {
    const { diagnostics } = composeSheet(withSheet(starter, { scale: 50 }), 'sh1', ctx);
    expect(diagnostics).toMatchObject([
      { code: 'sheet.doesNotFit', severity: 'error', data: { paper: 'A3', scale: 50, nextScale: 100, nextPaper: 'A1' }, subject: { kind: 'sheet', id: 'sh1' } },
    ]);
    const { neededWidth, freeWidth } = diagnostics[0]!.data as Record<string, number>;
    expect(neededWidth!).toBeGreaterThan(484.8);
    expect(freeWidth!).toBeLessThan(390);
  });

  it('is reported as fitting no scale when neither scale nor paper will do', () => {
    const { diagnostics } = composeSheet(withSheet(oneRoom(600000, 6000), { paper: 'A4' }), 'sh1', ctx);
    expect(diagnostics.map(({ code }) => code)).toEqual(['sheet.fitsNoScale']);
  });

  it('is reported with the next paper where no smaller scale helps', () => {
    const { diagnostics } = composeSheet(withSheet(oneRoom(60000, 6000), { paper: 'A4' }), 'sh1', ctx);
    expect(diagnostics).toMatchObject([{ code: 'sheet.fitsLarger', data: { nextPaper: 'A1' } }]);
  });

  it('gives up the table before it is reported', () => {
    const { drawing, diagnostics } = composeSheet(oneRoom(30000, 8000), 'sh1', ctx);
    expect(diagnostics).toEqual([]);
    expect(read(own(drawing.items, 'text'))).not.toContain('房间面积表');
    expect(read(own(itemsOf(starter), 'text'))).toContain('房间面积表');
  });
});

describe('a sheet that cannot be drawn', () => {
  it('is one that the project does not have', () => {
    expect(composeSheet(starter, 'sh9', ctx).diagnostics).toMatchObject([{ code: 'sheet.missing', data: { sheet: 'sh9' } }]);
  });

  it('keeps frame and title block when its storey is gone', () => {
    const { drawing, diagnostics } = composeSheet({ ...starter, storeys: [] }, 'sh1', ctx);
    expect(diagnostics.map(({ code }) => code)).toEqual(['plan.storeyMissing']);
    expect(own(drawing.items, 'titleBlock').length).toBeGreaterThan(20);
  });

  it('names a character of its title that the font lacks', () => {
    const { diagnostics } = composeSheet(withSheet(starter, { title: '平面\uE08B' }), 'sh1', ctx);
    expect(diagnostics).toMatchObject([{ code: 'text.missingGlyph', data: { codePoint: 'U+E08B' }, subject: { kind: 'sheet', id: 'sh1' } }]);
  });
});
