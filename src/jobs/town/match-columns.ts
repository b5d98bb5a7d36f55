import { TOWN_COLUMNS, type ColumnCode } from './columns.ts';
import { bareText } from './plain-text.ts';
import type { TownPlace, TownTable, TownTexts } from './town-row.ts';

/** Rows of texts as they stand in a sheet or a CSV file; rows may be of different lengths. */
export type Cells = readonly (readonly string[])[];

/** For each column of the file what it is taken for; null = it is left out. */
export type Matching = readonly (ColumnCode | null)[];

/** How a file is read: where its headings stand (row from 0), and what its columns mean. */
export interface TableReading {
  readonly headerRow: number;
  readonly matching: Matching;
}

/** Headings stand at the top, below a title or two. */
const SEARCHED_ROWS = 12;
/** A heading that holds an alias of fewer characters is not taken for it: 市 is in many words. */
const LEAST_PART = 2;

const NAMES = TOWN_COLUMNS.map(({ code, title, aliases }) => ({ code, names: [title, ...aliases].map(bareText) }));

/** How well a heading names a column: 3 by its title, 2 by another name, below 2 by a part of it (the longer the better), 0 not at all. */
function likeness(heading: string, names: readonly string[]): number {
  if (names.includes(heading)) return names[0] === heading ? 3 : 2;
  const parts = names.filter((name) => name.length >= LEAST_PART && heading.includes(name)).map((name) => name.length / heading.length);
  return Math.max(0, ...parts);
}

/**
 * What each heading is taken for: the columns by title and aliases, each at most once, the best pair first. It is a suggestion:
 * a person may choose otherwise.
 */
export function matchColumns(header: readonly string[]): Matching {
  const pairs = header.flatMap((text, at) => {
    const heading = bareText(text);
    return heading === '' ? [] : NAMES.map(({ code, names }) => ({ at, code, score: likeness(heading, names) }));
  });
  const matching: (ColumnCode | null)[] = header.map(() => null);
  for (const { at, code } of pairs.filter((pair) => pair.score > 0).sort((a, b) => b.score - a.score || a.at - b.at)) {
    if (matching[at] === null && !matching.includes(code)) matching[at] = code;
  }
  return matching;
}

const matched = (matching: Matching): number => matching.filter((code) => code !== null).length;

/** Where the headings stand and what they mean: the row near the top that names most columns, the village among them; null where none does. */
export function findHeader(cells: Cells): TableReading | null {
  const readings = cells.slice(0, SEARCHED_ROWS).map((row, headerRow): TableReading => ({ headerRow, matching: matchColumns(row) }));
  const named = readings.filter(({ matching }) => matching.includes('unit'));
  return named.reduce<TableReading | null>((best, next) => (best === null || matched(next.matching) > matched(best.matching) ? next : best), null);
}

/** A table, and the row of the file (from 0) that each of its rows came from. */
export interface ReadTable {
  readonly table: TownTable;
  readonly lines: readonly number[];
}

function textsOf(row: readonly string[], matching: Matching): TownTexts {
  const entries = matching.flatMap((code, at) => (code === null ? [] : [[code, (row[at] ?? '').trim()] as const]));
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

/** Rows that add up others, and what people write below a table. */
const NOT_A_VILLAGE = /^(?:合计|总计|小计|共计|备注|注|填表说明|说明|填表人|制表)/u;

/**
 * The rows below the headings as a table of villages; rows without any matched text, totals and remarks are left out. Rows that
 * do not say where they are stand in `place`.
 */
export function rowsFromTable(cells: Cells, { headerRow, matching }: TableReading, place: TownPlace): ReadTable {
  const lines: number[] = [];
  const rows: TownTexts[] = [];
  for (let line = headerRow + 1; line < cells.length; line += 1) {
    const first = cells[line]!.find((text) => text.trim() !== '')?.trim() ?? '';
    const texts = textsOf(cells[line]!, matching);
    if (Object.keys(texts).length === 0 || NOT_A_VILLAGE.test(first)) continue;
    lines.push(line);
    rows.push(texts);
  }
  return { table: { place, rows }, lines };
}
