import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import { decodeText, type TextEncoding } from './decode-text.ts';

const DELIMITERS = ['\t', ',', ';', '，'] as const;
/** What is looked at to find the delimiter. */
const HEAD = 4096;
/** A larger table is no list of villages. */
const MOST_BYTES = 20_000_000;
const MOST_ROWS = 20_000;

/** The delimiter that stands most often outside quotes at the beginning; a comma where there is none. */
function delimiterOf(text: string): string {
  const head = text.slice(0, HEAD).replace(/"[^"]*"/gu, '');
  const counts = DELIMITERS.map((one) => head.split(one).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? ',' : DELIMITERS[counts.indexOf(most)]!;
}

/** A cell and where it ends. A quote opens a cell only at its beginning; inside, two quotes are one. */
function cellAt(text: string, from: number, delimiter: string): { cell: string; end: number } {
  if (text[from] !== '"') {
    let end = from;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
    return { cell: text.slice(from, end), end };
  }
  let [cell, at] = ['', from + 1];
  while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) {
    cell += text[at];
    at += text[at] === '"' ? 2 : 1;
  }
  // What stands between the closing quote and the delimiter is kept, as office programs do.
  let end = Math.min(text.length, at + 1);
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { cell: cell + text.slice(at + 1, end), end };
}

/**
 * Rows of cells from delimited text, as it is in a CSV file or on the clipboard of a spreadsheet program (RFC 4180; tabs,
 * commas, semicolons and full-width commas). Empty lines at the end are left out.
 */
export function parseDelimited(text: string, delimiter = delimiterOf(text)): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    const { cell, end } = cellAt(text, at, delimiter);
    rows.at(-1)!.push(cell);
    if (end >= text.length) break;
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    if (at >= text.length) break;
    rows.push([]);
  }
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell.trim() === '')) rows.pop();
  return rows;
}

/** The rows of a CSV file, in its own encoding or the one that a person says. Fails where it is too large, empty or in no encoding that is known. */
export function readCsv(bytes: Uint8Array, encoding?: TextEncoding): Result<readonly (readonly string[])[]> {
  if (bytes.length > MOST_BYTES) return failure(problem('table.tooLarge', { megabytes: MOST_BYTES / 1e6 }));
  const text = decodeText(bytes, encoding);
  if (!text.ok) return text;
  const rows = parseDelimited(text.value);
  if (rows.length === 0) return failure(problem('table.empty'));
  return rows.length > MOST_ROWS ? failure(problem('table.tooManyRows', { most: MOST_ROWS })) : success(rows);
}
