import { rectPath } from '../geometry/path.ts';
import { rect, type Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Plan } from '../model/plan.ts';
import type { Storey } from '../model/storey.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import { BLACK } from './ink.ts';
import { TEXT_HEIGHT } from './plan-pen.ts';
import { textLength } from './plan-text.ts';
import { areaFigure, WORDS } from './plan-words.ts';
import { cellItems, type CellText } from './sheet-cell.ts';

export interface AreaTable {
  readonly rows: readonly AreaRow[];
  readonly height: number;
}

interface AreaRow {
  readonly cells: readonly CellText[];
  /** Widths of the cells, mm. */
  readonly columns: readonly number[];
  readonly height: number;
}

/** 编号, 房间名称, 使用面积; mm. */
const COLUMNS = [11, 33, 18] as const;
export const TABLE_WIDTH = COLUMNS[0] + COLUMNS[1] + COLUMNS[2];
const ROW = 6;
const TALL_ROW = 10.5;
const TITLE_ROW = 8;

/**
 * The rooms of a storey with their 使用面积, in the order of their numbers, and the two totals. Rooms that share a face have
 * no area of their own; the total counts the face once.
 */
export function areaTable(storey: Storey, plan: Plan, ctx: DrawContext): AreaTable {
  const rooms = Object.values(storey.rooms)
    .filter(({ name, number }) => name !== '' || number !== '')
    .sort((a, b) => (a.number === b.number ? 0 : a.number < b.number ? -1 : 1));
  const shared = new Set(plan.shared.flat());
  const second = new Set(plan.shared.map(([, id]) => id));
  const body = rooms.map((room): AreaRow => {
    const m2 = shared.has(room.id) ? undefined : plan.rooms.get(room.id)?.netM2;
    const cells: CellText[] = [
      { text: room.number },
      { text: room.name, align: 'start' },
      { text: m2 === undefined ? '—' : areaFigure(m2), align: 'end' },
    ];
    return { cells, columns: COLUMNS, height: isLong(room.name, ctx) ? TALL_ROW : ROW };
  });
  const net = rooms.reduce((sum, { id }) => sum + (second.has(id) ? 0 : (plan.rooms.get(id)?.netM2 ?? 0)), 0);
  const rows = [
    { cells: [{ text: WORDS.areaTable, bold: true }], columns: [TABLE_WIDTH], height: TITLE_ROW },
    { cells: [WORDS.roomNumber, WORDS.roomName, WORDS.roomArea].map((text) => ({ text })), columns: COLUMNS, height: TALL_ROW },
    ...body,
    total(WORDS.netTotal, net),
    total(WORDS.grossTotal, plan.grossM2),
  ];
  return { rows, height: rows.reduce((sum, { height }) => sum + height, 0) };
}

const total = (word: string, m2: number): AreaRow => ({
  cells: [{ text: word, align: 'start' }, { text: areaFigure(m2), align: 'end', bold: true }],
  columns: [COLUMNS[0] + COLUMNS[1], COLUMNS[2]],
  height: ROW,
});

const isLong = (name: string, ctx: DrawContext): boolean =>
  textLength(ctx, name, { size: TEXT_HEIGHT.small, layer: 'text' }) > COLUMNS[1] - 3;

/** Draws the table with its upper left corner at (x, y). */
export function areaTableItems(table: AreaTable, x: number, y: number, ctx: DrawContext, source: EntityRef): Item[] {
  const style = { layer: 'text', source } as const;
  let top = y;
  const items = table.rows.flatMap(({ cells, columns, height }) => {
    const boxes = rowBoxes(x, top, columns, height);
    top -= height;
    return cells.flatMap((cell, i) => cellItems(boxes[i]!, cell, ctx, style));
  });
  const outline = rectPath(rect(x, y - table.height, TABLE_WIDTH, table.height));
  return [...items, { ...style, kind: 'path', path: outline, stroke: { ink: BLACK, width: 0.35 } }];
}

function rowBoxes(x: number, top: number, columns: readonly number[], height: number): Rect[] {
  let left = x;
  return columns.map((width) => {
    const box = rect(left, top - height, width, height);
    left = box.x1;
    return box;
  });
}
