import { rectPath } from '../../geometry/path.ts';
import { rect, rectHeight, type Rect } from '../../geometry/rect.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { DrawContext } from '../context.ts';
import type { Item } from '../drawing.ts';
import { BLACK } from '../ink.ts';
import { penFor, TEXT_HEIGHT } from '../plan-pen.ts';
import type { TextStyle } from '../plan-text.ts';
import { cellItems, joinWritten, PAD, PAD_ACROSS, type CellText, type Written } from './cell.ts';
import { wrappedHeight } from './fit-text.ts';
import { SHEET_WORDS } from './words.ts';

export interface Column {
  readonly title: string;
  /** mm */
  readonly width: number;
  readonly align?: CellText['align'];
}

/** A row; a cell may span several columns, and may be drawn instead of written. */
export interface TableRow {
  readonly cells: readonly (CellText & { readonly span?: number; readonly draw?: (box: Rect) => readonly Item[] })[];
  /** Least height, mm. */
  readonly height?: number;
}

/** A ruled table under its title; its head is repeated where it goes on elsewhere. */
export interface SheetTable {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** A part of a table that is drawn in one piece. */
export interface TablePiece {
  readonly table: SheetTable;
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

const TITLE_ROW = 9;
const ROW = 6.5;
/** A row grows with its longest text up to so many lines; longer texts are set smaller. */
const MOST_LINES = 5;

export const tableWidth = ({ columns }: SheetTable): number => columns.reduce((sum, { width }) => sum + width, 0);

const rule = penFor(1).stroke('thin').width;
const outline = penFor(1).stroke('medium').width;

const tallest = MOST_LINES * TEXT_HEIGHT.small * 1.35;

function heightOfCells(ctx: DrawContext, columns: readonly Column[], { cells, height = ROW }: TableRow): number {
  let at = 0;
  const heights = cells.map(({ text, bold, span = 1 }) => {
    const width = columns.slice(at, at + span).reduce((sum, column) => sum + column.width, 0);
    at += span;
    const style: TextStyle = { size: TEXT_HEIGHT.small, layer: 'text', weight: bold ? 'bold' : 'regular' };
    return Math.min(tallest, wrappedHeight(ctx, text, width - 2 * PAD, style)) + 2 * PAD_ACROSS + 0.4;
  });
  return Math.max(height, ...heights);
}

const headRow = ({ columns }: SheetTable): TableRow => ({ cells: columns.map(({ title }) => ({ text: title })) });

/** Height of title and head, mm. */
const headHeight = (table: SheetTable, ctx: DrawContext): number => TITLE_ROW + heightOfCells(ctx, table.columns, headRow(table));

/** As many rows from `from` on as the height holds; null where not even one row does. */
export function pieceFor(table: SheetTable, from: number, room: number, ctx: DrawContext): TablePiece | null {
  let [to, height] = [from, headHeight(table, ctx)];
  for (const row of table.rows.slice(from)) {
    const next = height + heightOfCells(ctx, table.columns, row);
    if (next > room + 1e-6) break;
    [to, height] = [to + 1, next];
  }
  return to === from ? null : { table, from, to, height };
}

/** Height of a whole table, mm. */
export const tableHeight = (table: SheetTable, ctx: DrawContext): number =>
  table.rows.reduce((sum, row) => sum + heightOfCells(ctx, table.columns, row), headHeight(table, ctx));

/** Draws a piece with its upper left corner at (x, y). */
export function pieceItems({ table, from, to, height }: TablePiece, x: number, y: number, ctx: DrawContext, source: EntityRef): Written {
  const width = tableWidth(table);
  const title = from === 0 ? table.title : `${table.title}${SHEET_WORDS.continued}`;
  const whole: TableRow = { cells: [{ text: title, size: TEXT_HEIGHT.middle, bold: true, span: table.columns.length }], height: TITLE_ROW };
  let top = y;
  const drawn = [whole, headRow(table), ...table.rows.slice(from, to)].map((row) => {
    const tall = heightOfCells(ctx, table.columns, row);
    top -= tall;
    return rowItems(row, table.columns, rect(x, top, width, tall), ctx, source);
  });
  const frame: Item = { kind: 'path', layer: 'text', source, path: rectPath(rect(x, y - height, width, height)), stroke: { ink: BLACK, width: outline } };
  return joinWritten([...drawn, { items: [frame], unfit: [] }]);
}

function rowItems({ cells }: TableRow, columns: readonly Column[], box: Rect, ctx: DrawContext, source: EntityRef): Written {
  let [at, left] = [0, box.x0];
  return joinWritten(
    cells.map((cell) => {
      const { span = 1, draw } = cell;
      const width = columns.slice(at, at + span).reduce((sum, column) => sum + column.width, 0);
      const align = cell.align ?? (span === 1 ? columns[at]?.align : undefined);
      const area = rect(left, box.y0, width, rectHeight(box));
      [at, left] = [at + span, left + width];
      const written = cellItems(area, { ...cell, ...(align === undefined ? {} : { align }) }, ctx, { layer: 'text', source, rule });
      return draw === undefined ? written : { ...written, items: [...written.items, ...draw(area)] };
    }),
  );
}

/** Where tables may stand: on which page, and where on its paper (mm). */
export interface Region {
  readonly page: number;
  readonly box: Rect;
}

/** Free space between tables, mm. */
export const TABLE_GAP = 5;

export interface PlacedPiece {
  readonly piece: TablePiece;
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** Where the next piece of a table goes: the region, and the upper left corner of what is free in it. */
interface Cursor {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  /** Of the widest table in the column so far. */
  readonly wide: number;
}

/** A table fills the rest of its region, and two more at most without a row in them. */
const MOST_EMPTY = 2;

/**
 * Tables one below the other through regions, each in columns from left to right; what a column cannot hold goes on in the
 * next one. `rest` are the tables for which no region was wide or high enough.
 */
export function flowTables(tables: readonly SheetTable[], regions: (index: number) => Region, ctx: DrawContext): { placed: readonly PlacedPiece[]; rest: readonly SheetTable[] } {
  const placed: PlacedPiece[] = [];
  const rest: SheetTable[] = [];
  let cursor = startOf(regions, 0);
  for (const table of tables) {
    const flow = flowTable(table, cursor, regions, ctx);
    placed.push(...flow.placed);
    if (flow.cursor === null) rest.push(table);
    else cursor = flow.cursor;
  }
  return { placed, rest };
}

const startOf = (regions: (index: number) => Region, index: number): Cursor => {
  const { x0, y1 } = regions(index).box;
  return { index, x: x0, y: y1, wide: 0 };
};

function flowTable(table: SheetTable, start: Cursor, regions: (index: number) => Region, ctx: DrawContext): { placed: readonly PlacedPiece[]; cursor: Cursor | null } {
  const placed: PlacedPiece[] = [];
  const width = tableWidth(table);
  let [cursor, from, empty] = [start, 0, 0];
  while (from < table.rows.length) {
    const { page, box } = regions(cursor.index);
    const fitsAcross = cursor.x + width <= box.x1 + 1e-6;
    const piece = fitsAcross ? pieceFor(table, from, cursor.y - box.y0, ctx) : null;
    if (piece !== null) {
      placed.push({ piece, page, x: cursor.x, y: cursor.y });
      [from, empty] = [piece.to, 0];
      cursor = { ...cursor, y: cursor.y - piece.height - TABLE_GAP, wide: Math.max(cursor.wide, width) };
    } else if (fitsAcross && cursor.y < box.y1) {
      cursor = { ...cursor, x: cursor.x + Math.max(cursor.wide, width) + TABLE_GAP, y: box.y1, wide: 0 };
    } else {
      if (empty === MOST_EMPTY) return { placed, cursor: null };
      [cursor, empty] = [startOf(regions, cursor.index + 1), empty + 1];
    }
  }
  return { placed, cursor };
}
