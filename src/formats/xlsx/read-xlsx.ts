import { unzipSync, zipSync } from 'fflate';
import type { CellValue, MergeRange } from 'hucre/xlsx';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';

/** A sheet as texts; rows may be of different lengths. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A larger file is no table of villages. Of what it unpacks to only the parts of tables are unpacked. */
const MOST_BYTES = 20_000_000;
const MOST_UNPACKED = 120_000_000;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;
/** Pictures, macros, themes and the like are left where they are. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml))$/u;
/** What Excel 97–2003 and encrypted workbooks begin with. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0] as const;
const ZIP = [0x50, 0x4b] as const;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/**
 * The parts of tables, packed anew without compression. Each is unpacked into as many bytes as the file says it has, and all
 * together are counted first, so that neither a bomb nor a false size takes the memory.
 */
function tableParts(bytes: Uint8Array): Uint8Array | null {
  let unpacked = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!WANTED.test(name)) return false;
      unpacked += originalSize;
      return unpacked <= MOST_UNPACKED;
    },
  });
  return unpacked > MOST_UNPACKED ? null : zipSync(parts, { level: 0 });
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A number without the noise of its binary form; a date as YYYY-MM-DD; 是 or 否. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'string') return value;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const day = value as { getUTCFullYear(): number; getUTCMonth(): number; getUTCDate(): number };
    return `${day.getUTCFullYear()}-${two(day.getUTCMonth() + 1)}-${two(day.getUTCDate())}`;
  }
  return '';
}

/** What is merged downwards stands in each of its rows: a town beside all its villages. */
function unmerged(rows: readonly (readonly CellValue[])[], merges: readonly MergeRange[]): string[][] {
  const texts = rows.map((row) => row.slice(0, MOST_COLUMNS).map(textOf));
  for (const { startRow, endRow, startCol } of merges) {
    const text = texts[startRow]?.[startCol] ?? '';
    for (let r = startRow + 1; text !== '' && r <= Math.min(endRow, texts.length - 1); r += 1) {
      const row = texts[r]!;
      while (row.length <= startCol) row.push('');
      if (row[startCol] === '') row[startCol] = text;
    }
  }
  return texts;
}

async function sheetsOf(parts: Uint8Array): Promise<readonly ReadSheet[]> {
  const { readXlsx: read } = await import('hucre/xlsx');
  const book = await read(parts, { sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true, maxRows: MOST_ROWS + 1 });
  return book.sheets.map(({ name, rows, merges = [] }) => ({ name, rows: unmerged(rows, merges) }));
}

const broken = (error: unknown): ReturnType<typeof failure> =>
  failure(problem('table.broken', { reason: error instanceof Error ? error.message : String(error) }));

/**
 * The visible sheets of an .xlsx file as texts. Formulas give what was last reckoned. Fails where it is no workbook, is an old
 * or locked one, is broken, or is larger than any table of villages; the library is loaded with the first call.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<readonly ReadSheet[]>> {
  if (startsWith(bytes, OLE)) return failure(problem('table.oldOrLocked'));
  if (!startsWith(bytes, ZIP)) return failure(problem('table.noWorkbook'));
  if (bytes.length > MOST_BYTES) return failure(problem('table.tooLarge', { megabytes: MOST_BYTES / 1e6 }));
  try {
    const parts = tableParts(bytes);
    if (parts === null) return failure(problem('table.tooLarge', { megabytes: MOST_UNPACKED / 1e6 }));
    const sheets = await sheetsOf(parts);
    if (sheets.some(({ rows }) => rows.length > MOST_ROWS)) return failure(problem('table.tooManyRows', { most: MOST_ROWS }));
    return sheets.every(({ rows }) => rows.length === 0) ? failure(problem('table.empty')) : success(sheets);
  } catch (error) {
    return broken(error);
  }
}
