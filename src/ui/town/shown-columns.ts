import { TOWN_COLUMNS, type ColumnCode, type TownColumn } from '../../jobs/town/columns.ts';

/** The columns as the spreadsheet shows them: in the order of the table that is downloaded, so that blocks of cells go back and forth as they stand. */
export const SHOWN_COLUMNS: readonly TownColumn[] = TOWN_COLUMNS;

export const columnAt = (code: ColumnCode): number => SHOWN_COLUMNS.findIndex((one) => one.code === code);

/** Whose row it is stays in sight when the table is scrolled sideways; province and city are in the title of the screen. */
const FROZEN: readonly ColumnCode[] = ['county', 'town', 'unit', 'unitType'];

export const isFrozen = (column: number): boolean => FROZEN.includes(SHOWN_COLUMNS[column]!.code);

/** Pixels of the column of numbers. */
export const NUMBER_WIDTH = 52;

/** Pixels of a column: its characters, and the blank beside them. */
export const columnWidth = ({ width }: TownColumn): number => width * 7 + 20;

const widthOf = (columns: readonly TownColumn[]): number => columns.reduce((sum, column) => sum + columnWidth(column), 0);

/** Where a column that stays in sight stands, pixels from the left edge of the table. */
export const frozenLeft = (column: number): number => NUMBER_WIDTH + widthOf(SHOWN_COLUMNS.slice(0, column).filter((_, i) => isFrozen(i)));

/** Pixels up to the first column that stays in sight: so far a table is scrolled in which all rows stand in one city. */
export const BEFORE_FROZEN = widthOf(SHOWN_COLUMNS.slice(0, columnAt(FROZEN[0]!)));

/** Pixels that the columns which stay in sight cover. */
export const FROZEN_WIDTH = NUMBER_WIDTH + widthOf(SHOWN_COLUMNS.filter((_, i) => isFrozen(i)));
