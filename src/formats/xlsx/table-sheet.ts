/** A value of a cell: numbers stay numbers; null = empty. */
export type TableValue = string | number | null;

export interface TableColumn {
  readonly title: string;
  /** Width in characters of the default font; a 汉字 takes two. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Number format of the column, for example 0.00. */
  readonly format?: string;
}

/** One table on a sheet of its own, its first row the titles of the columns. */
export interface TableSheet {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableValue[])[];
  /** Rows (from 0) that are set in bold: totals. */
  readonly bold?: readonly number[];
  /** Columns (from 0) whose cells are chosen from a list; another value is refused. The words of a list have 255 characters at most. */
  readonly lists?: readonly { readonly column: number; readonly values: readonly string[] }[];
}

export interface Workbook {
  readonly title: string;
  /** YYYY-MM-DD; the file has no clock of its own. */
  readonly day: string;
  readonly sheets: readonly TableSheet[];
}
