import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawContext } from '../../../src/drawing/context.ts';
import { fitText } from '../../../src/drawing/sheets/fit-text.ts';
import { storeyAreas } from '../../../src/drawing/sheets/area-figures.ts';
import { roomAreaTable } from '../../../src/drawing/sheets/room-tables.ts';
import { flowTables, type SheetTable } from '../../../src/drawing/sheets/table.ts';
import { drawContext } from '../../tools/sign-project.ts';
import { starterProject } from '../../tools/starter-project.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const table = (rows: number): SheetTable => ({
  title: '标牌一览表',
  columns: [{ title: '编号', width: 20 }, { title: '内容', width: 40 }],
  rows: Array.from({ length: rows }, (_, i) => ({ cells: [{ text: String(i + 1) }, { text: '制度牌' }] })),
});

describe('a table that is longer than its column', () => {
  const page = (index: number) => ({ page: index, box: { x0: 0, y0: 0, x1: 130, y1: 100 } });

  it('goes on in the next column and on the next page, every row once', () => {
    const { placed, rest } = flowTables([table(60)], page, ctx);
    expect(rest).toEqual([]);
    expect(placed.flatMap(({ piece }) => Array.from({ length: piece.to - piece.from }, (_, i) => piece.from + i))).toEqual(Array.from({ length: 60 }, (_, i) => i));
    expect(placed.map(({ page: at, x }) => [at, x])).toEqual([[0, 0], [0, 65], [1, 0], [1, 65], [2, 0]]);
  });

  it('never leaves its region', () => {
    for (const { piece, x, y } of flowTables([table(60), table(3)], page, ctx).placed) {
      expect(x + 60).toBeLessThanOrEqual(130);
      expect(y - piece.height).toBeGreaterThanOrEqual(-1e-6);
    }
  });

  it('is reported where no region is wide enough', () => {
    const narrow = (index: number) => ({ page: index, box: { x0: 0, y0: 0, x1: 50, y1: 100 } });
    const { placed, rest } = flowTables([table(2)], narrow, ctx);
    expect([placed, rest.length]).toEqual([[], 1]);
  });
});

describe('a text in a cell', () => {
  const style = { size: 5, layer: 'text' } as const;

  it('keeps its height where it fits', () => {
    expect(fitText(ctx, '一层平面图', { width: 60, height: 10 }, style)).toMatchObject({ size: 5, condense: 1, complete: true });
  });

  it('is broken or narrowed before it falls below 3.5 mm', () => {
    const way = fitText(ctx, '栾川县石庙镇庄科村党群服务中心', { width: 40, height: 10 }, style);
    expect(way).toMatchObject({ complete: true });
    expect(way.size).toBeGreaterThanOrEqual(3.5);
  });

  it('is reported where it has to be smaller', () => {
    expect(fitText(ctx, '栾川县石庙镇庄科村党群服务中心栾川县石庙镇庄科村党群服务中心', { width: 20, height: 7 }, style).complete).toBe(false);
  });
});

describe('the table of areas', () => {
  it('adds up what is written, to 0.01 m²', () => {
    const project = starterProject();
    const cells = roomAreaTable(project).rows.map(({ cells: row }) => row.map(({ text }) => text));
    const rooms = cells.filter((row) => row.length === 6);
    const sum = (column: number) => rooms.reduce((all, row) => all + Math.round(Number(row[column]) * 100), 0);
    const [rest, total] = cells.slice(-2).map((row) => row.slice(1).map((text) => Math.round(Number(text) * 100)));
    expect([sum(3), sum(4)]).toEqual(total!.slice(0, 2));
    expect(total![0]! + rest![0]!).toBe(total![2]);
    expect(total![1]! + rest![1]!).toBe(total![2]);
    expect(storeyAreas(project.storeys[0]!).gross).toBe(total![2]);
  });
});
