import type { TownTexts } from '../../jobs/town/town-row.ts';
import type { TownLine } from '../storage/towns.ts';
import type { CellBox, CellPlace } from './cell-range.ts';
import { SHOWN_COLUMNS } from './shown-columns.ts';

type Lines = readonly TownLine[];
type Texts = readonly (readonly string[])[];

/** Makes an empty row; ids come from outside. */
export type NewId = () => string;

export const emptyLine = (id: string): TownLine => ({ id, texts: {}, isOff: false });

export const textAt = (line: TownLine | undefined, column: number): string => line?.texts[SHOWN_COLUMNS[column]!.code] ?? '';

/** A cell that is empty is not in the texts, so that two rows that look alike are alike. */
function withText(texts: TownTexts, column: number, text: string): TownTexts {
  const { code } = SHOWN_COLUMNS[column]!;
  if ((texts[code] ?? '') === text) return texts;
  const { [code]: _before, ...rest } = texts;
  return text === '' ? rest : { ...rest, [code]: text };
}

function withTexts(line: TownLine, left: number, row: readonly string[]): TownLine {
  const texts = row.reduce((all, text, i) => (left + i < SHOWN_COLUMNS.length ? withText(all, left + i, text) : all), line.texts);
  return texts === line.texts ? line : { ...line, texts };
}

/** Rows that stay the same stay the same objects; a change of nothing gives the lines themselves. */
function mapped(lines: Lines, change: (line: TownLine, row: number) => TownLine): Lines {
  const next = lines.map(change);
  return next.every((line, row) => line === lines[row]) ? lines : next;
}

/** Writes a block of texts, its first at a cell. Rows that are lacking below are added; columns beyond the last are dropped. */
export function writeBlock(lines: Lines, at: CellPlace, block: Texts, newId: NewId): Lines {
  const lacking = Math.max(0, at.row + block.length - lines.length);
  const grown = lacking === 0 ? lines : [...lines, ...Array.from({ length: lacking }, () => emptyLine(newId()))];
  return mapped(grown, (line, row) => withTexts(line, at.column, block[row - at.row] ?? []));
}

/** What is pasted into a selection that is a whole multiple of it is repeated, as spreadsheet programs do. */
function repeated(block: Texts, { top, bottom, left, right }: CellBox): Texts {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const [high, wide] = [block.length, Math.max(1, ...block.map((row) => row.length))];
  if (rows % high !== 0 || columns % wide !== 0) return block;
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => block[r % high]![c % wide] ?? ''));
}

/** Pastes a block where the selection begins, or all over it where it goes in without a rest. */
export const pasteBlock = (lines: Lines, box: CellBox, block: Texts, newId: NewId): Lines =>
  block.length === 0 ? lines : writeBlock(lines, { row: box.top, column: box.left }, repeated(block, box), newId);

/** The texts of a selection, row by row. */
export const blockOf = (lines: Lines, { top, bottom, left, right }: CellBox): Texts =>
  lines.slice(top, bottom + 1).map((line) => Array.from({ length: right - left + 1 }, (_, i) => textAt(line, left + i)));

export const clearBlock = (lines: Lines, { top, bottom, left, right }: CellBox): Lines => {
  const empty = Array.from({ length: right - left + 1 }, () => '');
  return mapped(lines, (line, row) => (row < top || row > bottom ? line : withTexts(line, left, empty)));
};

/** The first row of the selection goes into all others; of a single row the one above it goes in. */
export function fillDown(lines: Lines, box: CellBox): Lines {
  const from = box.top === box.bottom ? box.top - 1 : box.top;
  if (from < 0) return lines;
  const [source] = blockOf(lines, { ...box, top: from, bottom: from });
  return mapped(lines, (line, row) => (row <= from || row > box.bottom ? line : withTexts(line, box.left, source!)));
}

/** The texts of a selection go on below it, over and over, down to a row. */
export function fillOn(lines: Lines, source: CellBox, to: number): Lines {
  const block = blockOf(lines, source);
  return mapped(lines, (line, row) => (row <= source.bottom || row > to ? line : withTexts(line, source.left, block[(row - source.top) % block.length]!)));
}

export const insertLine = (lines: Lines, at: number, newId: NewId): Lines => [...lines.slice(0, at), emptyLine(newId()), ...lines.slice(at)];

export const removeLines = (lines: Lines, from: number, to: number): Lines => [...lines.slice(0, from), ...lines.slice(to + 1)];

/** Leaves rows out of runs, or takes them in again. */
export const setOff = (lines: Lines, rows: ReadonlySet<number>, isOff: boolean): Lines =>
  mapped(lines, (line, row) => (rows.has(row) && line.isOff !== isOff ? { ...line, isOff } : line));
