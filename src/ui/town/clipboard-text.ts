import { parseDelimited } from '../../formats/csv/read-csv.ts';

/** A cell as spreadsheet programs put it on the clipboard: in quotes where it holds a tab, a line end or begins with a quote. */
const cellText = (text: string): string => (/[\t\r\n]|^"/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A block of cells as text for the clipboard: tabs between cells, line ends between rows. */
export const clipboardText = (block: readonly (readonly string[])[]): string => block.map((row) => row.map(cellText).join('\t')).join('\r\n');

/** Line ends inside a cell are blanks here: every cell of the table is one line. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/gu, ' ').trim();

/** The cells of a text from the clipboard of a spreadsheet program. The empty lines at its end are no rows. */
export const readClipboard = (text: string): readonly (readonly string[])[] => parseDelimited(text, '\t').map((row) => row.map(oneLine));
