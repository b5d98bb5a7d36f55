import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { TableColumn, TableSheet, TableValue } from './table-sheet.ts';

const LINE = { style: 'thin', color: { rgb: '808080' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
/** 宋体 and 黑体 are on every office machine of the land; where they are not, the program stands another in. */
const FONT = { name: '宋体', size: 10 } as const;
const HEAD_FONT = { name: '黑体', size: 10 } as const;
/** Points from line to line, and above and below the lines. */
const LINE_HEIGHT = 14;
const PADDING = 6;
/** Excel shows no higher row, points. */
const HIGHEST = 409;

const HEAD_STYLE: CellStyle = {
  font: HEAD_FONT,
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F0F0F0' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

const bodyStyle = ({ align = 'left', format }: TableColumn, bold: boolean): CellStyle => ({
  font: bold ? { ...FONT, bold } : FONT,
  border: BORDER,
  alignment: { horizontal: align, vertical: align === 'left' ? 'top' : 'center', wrapText: true },
  ...(format === undefined ? {} : { numFmt: format }),
});

/** A4 across, as wide as the page, the titles again on each page. */
const PAGE: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { top: 0.8, bottom: 0.7, left: 0.6, right: 0.6, header: 0.4, footer: 0.4 },
  printTitlesRow: '$1:$1',
  horizontalCentered: true,
};

/** Width of a text in characters: full-width ones count two. */
const widthOf = (text: string): number => Array.from(text).reduce((sum, c) => sum + (c.codePointAt(0)! > 0x2000 ? 2 : 1), 0);

const linesOf = (value: TableValue, width: number): number =>
  typeof value !== 'string'
    ? 1
    : value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - 1))), 0);

/** Programs reckon the height of wrapped rows only while a person types, so it is written. */
function heightOf(row: readonly TableValue[], columns: readonly TableColumn[]): number {
  const lines = Math.max(1, ...row.map((value, i) => linesOf(value, columns[i]!.width)));
  return Math.min(HIGHEST, lines * LINE_HEIGHT + PADDING);
}

/** A … Z, AA … */
export const columnName = (index: number): string => (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Rows that a list reaches down to, so that rows which are added have it too. */
const LIST_ROWS = 1000;

const listOf = ({ column, values }: NonNullable<TableSheet['lists']>[number]): NonNullable<WriteSheet['dataValidations']>[number] => ({
  type: 'list', values: [...values], allowBlank: true, showErrorMessage: true, errorStyle: 'stop',
  errorTitle: '请从列表中选', errorMessage: values.join('、'), range: `${columnName(column)}2:${columnName(column)}${LIST_ROWS + 1}`,
});

/** In a header & begins a command, so a true one is written twice. */
const escaped = (text: string): string => text.replaceAll('&', '&&');

/** A table as the library takes it. */
export function writeSheetOf({ name, columns, rows, bold = [], lists = [] }: TableSheet, title: string): WriteSheet {
  const titles = columns.map((column) => column.title);
  const all: TableValue[][] = [titles, ...rows.map((row) => [...row])];
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [r, row] of all.entries()) {
    for (const [c, column] of columns.entries()) {
      const style = r === 0 ? HEAD_STYLE : bodyStyle(column, bold.includes(r - 1));
      cells.set(`${r},${c}`, { value: row[c] ?? null, style });
    }
  }
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: all,
    cells,
    rowDefs: new Map(all.map((row, r) => [r, { height: heightOf(row, columns) }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnName(columns.length - 1)}${all.length}` },
    ...(lists.length === 0 ? {} : { dataValidations: lists.map(listOf) }),
    pageSetup: PAGE,
    headerFooter: { oddHeader: `&L${escaped(title)}&R&A`, oddFooter: '&C— &P —' },
  };
}
