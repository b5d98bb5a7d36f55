import { rectPath } from '../../geometry/path.ts';
import { rect } from '../../geometry/rect.ts';
import type { FontSet } from '../../text/types.ts';
import type { Item } from '../drawing.ts';
import { BLACK, type Ink } from '../ink.ts';
import type { Cell, Row, Table } from './block.ts';
import { MARK_RADIUS, markItems } from './mark-item.ts';
import type { Strip } from './strip.ts';
import { setText, type Align, type SetLine, type TextStyle } from './type-setting.ts';

/** Between the line of a cell and its text, mm. */
const PAD_X = 1.4;
const PAD_Y = 1.1;
const RULE = 0.2;
const SHADE: Ink = { cmyk: [0, 0, 0, 6] };

/** A cell with its text broken into lines. */
interface LaidCell {
  /** From the left edge of the table. */
  readonly x: number;
  readonly width: number;
  readonly align: Align;
  readonly pad: number;
  readonly lines: readonly SetLine[];
}

interface LaidRow {
  readonly cells: readonly LaidCell[];
  readonly least: number;
  readonly shaded: boolean;
  readonly ruled: boolean;
}

const depth = (lines: readonly SetLine[]): number => lines.reduce((sum, { height }) => sum + height, 0);

const rowHeight = ({ cells, least }: LaidRow): number => Math.max(least, ...cells.map(({ lines }) => depth(lines) + 2 * PAD_Y));

const markLine = (number: number, width: number, fonts: FontSet): SetLine => ({
  height: 2 * MARK_RADIUS + 0.4,
  draw: (x, y) => markItems(fonts, number, { x: x + width / 2, y: y - MARK_RADIUS - 0.2 }),
});

function layCell(cell: Cell, place: Pick<LaidCell, 'x' | 'width' | 'align' | 'pad'>, style: TextStyle, fonts: FontSet): LaidCell {
  const width = place.width - 2 * place.pad;
  const lines = cell.texts.flatMap((one) =>
    setText(fonts, one.text, one.style ?? style, { width, align: one.align ?? place.align }),
  );
  const mark = cell.mark === undefined ? [] : [markLine(cell.mark, width, fonts)];
  return { ...place, align: cell.texts[0]?.align ?? place.align, lines: [...mark, ...lines] };
}

function layRow(row: Row, table: Table, style: TextStyle, fonts: FontSet): LaidRow {
  let [column, x] = [0, 0];
  const cells = row.cells.map((cell) => {
    const taken = table.columns.slice(column, column + (cell.span ?? 1));
    const width = taken.reduce((sum, one) => sum + one.width, 0);
    const laid = layCell(cell, { x, width, align: taken[0]?.align ?? 'start', pad: table.pad ?? PAD_X }, style, fonts);
    column += taken.length;
    x += width;
    return laid;
  });
  return { cells, least: row.least ?? 0, shaded: row.shaded ?? false, ruled: table.ruled ?? true };
}

/** Texts that begin at the left stand at the top of their cell, others in its middle. */
function drawCell({ x, width, align, pad, lines }: LaidCell, row: LaidRow, left: number, top: number): Item[] {
  const height = rowHeight(row);
  const box = rectPath(rect(left + x, top - height, width, height));
  const fill = row.shaded ? { fill: SHADE } : {};
  const frame: Item = { kind: 'path', layer: 'frame', path: box, ...fill, stroke: { ink: BLACK, width: RULE } };
  let y = top - (align === 'start' ? PAD_Y : (height - depth(lines)) / 2);
  const texts = lines.flatMap((line) => {
    const items = line.draw(left + x + pad, y);
    y -= line.height;
    return items;
  });
  return row.ruled ? [frame, ...texts] : texts;
}

/** How many lines from the first one have room in the height. */
function linesWithin(lines: readonly SetLine[], height: number): number {
  let used = 0;
  const at = lines.findIndex((line) => (used += line.height) > height + 1e-9);
  return at < 0 ? lines.length : at;
}

function splitRow(row: LaidRow, height: number): readonly [LaidRow, LaidRow] | null {
  const cuts = row.cells.map(({ lines }) => linesWithin(lines, height - 2 * PAD_Y));
  if (cuts.every((cut) => cut === 0)) return null;
  const part = (take: (lines: readonly SetLine[], cut: number) => readonly SetLine[]): LaidRow => ({
    ...row,
    least: 0,
    cells: row.cells.map((cell, i) => ({ ...cell, lines: take(cell.lines, cuts[i]!) })),
  });
  return [part((lines, cut) => lines.slice(0, cut)), part((lines, cut) => lines.slice(cut))];
}

function rowStrip(row: LaidRow, rest: Pick<Strip, 'before' | 'keepWithNext' | 'head'>): Strip {
  return {
    ...rest,
    height: rowHeight(row),
    draw: (x, y) => row.cells.flatMap((cell) => drawCell(cell, row, x, y)),
    split: (height) => {
      const parts = splitRow(row, height);
      return parts && [rowStrip(parts[0], { ...rest, keepWithNext: false }), rowStrip(parts[1], { ...rest, before: 0 })];
    },
  };
}

/** A strip for each row; the head keeps with the first row and comes again above the first row of a further page. */
export function tableStrips(table: Table, fonts: FontSet): Strip[] {
  const { before = 0, keepWithNext = false, rows } = table;
  const head = table.head.map((row) =>
    rowStrip(layRow({ ...row, shaded: true }, table, table.headStyle, fonts), { before: 0, keepWithNext: true, head: [] }),
  );
  const body = rows.map((row, i) =>
    rowStrip(layRow(row, table, table.style, fonts), {
      before: 0,
      keepWithNext: (row.keepWithNext ?? false) || (keepWithNext && i === rows.length - 1),
      head,
    }),
  );
  return [...head, ...body].map((strip, i) => (i === 0 ? { ...strip, before } : strip));
}
