import { encodingOf, type TextEncoding } from '../../formats/csv/decode-text.ts';
import { readCsv } from '../../formats/csv/read-csv.ts';
import { readXlsx, type ReadSheet } from '../../formats/xlsx/read-xlsx.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import { findHeader, rowsFromTable, type ReadTable, type TableReading } from './match-columns.ts';
import type { TownPlace } from './town-row.ts';

/** A file of a table: its sheets as texts, and which sheet and columns are suggested; null where none names villages. */
export interface TableFile {
  readonly sheets: readonly ReadSheet[];
  readonly suggested: { readonly sheet: number; readonly reading: TableReading } | null;
  /** Of a text; a workbook has none. */
  readonly encoding: TextEncoding | null;
}

const ZIP = [0x50, 0x4b] as const;
const OLE = [0xd0, 0xcf] as const;

/** By the first bytes: a file is often named otherwise than it is. */
const isWorkbook = (bytes: Uint8Array): boolean => [ZIP, OLE].some((mark) => mark.every((byte, i) => bytes[i] === byte));

const score = ({ matching }: TableReading): number => matching.filter((code) => code !== null).length;

function suggestion(sheets: readonly ReadSheet[]): TableFile['suggested'] {
  const found = sheets.flatMap(({ rows }, sheet) => {
    const reading = findHeader(rows);
    return reading === null ? [] : [{ sheet, reading }];
  });
  return found.reduce<TableFile['suggested']>((best, next) => (best === null || score(next.reading) > score(best.reading) ? next : best), null);
}

/** Opens an .xlsx or CSV file and suggests how it is read; `encoding` is what a person says of a text. Fails as readXlsx() and readCsv() do. */
export async function openTable(bytes: Uint8Array, encoding?: TextEncoding): Promise<Result<TableFile>> {
  if (!isWorkbook(bytes)) {
    const rows = readCsv(bytes, encoding);
    if (!rows.ok) return rows;
    const sheets = [{ name: '', rows: rows.value }];
    return success({ sheets, suggested: suggestion(sheets), encoding: encoding ?? encodingOf(bytes) }, rows.diagnostics);
  }
  const sheets = await readXlsx(bytes);
  return sheets.ok ? success({ sheets: sheets.value, suggested: suggestion(sheets.value), encoding: null }) : sheets;
}

/** Rows shown where no heading was found. */
const SHOWN_ROWS = 3;

/** A file read as it is suggested. Fails with `table.noHeader` where no heading names the village. */
export async function readTable(bytes: Uint8Array, place: TownPlace): Promise<Result<ReadTable>> {
  const file = await openTable(bytes);
  if (!file.ok) return file;
  const { sheets, suggested } = file.value;
  if (suggested !== null) return success(rowsFromTable(sheets[suggested.sheet]!.rows, suggested.reading, place), file.diagnostics);
  const shown = (sheets[0]?.rows ?? []).slice(0, SHOWN_ROWS).map((row) => row.filter((text) => text !== '').join('、'));
  return failure(problem('table.noHeader', { found: shown.join('；') }));
}
