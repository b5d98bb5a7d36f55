import { COLUMN_CODES, columnOf, type ColumnCode, type TownColumn } from '../../jobs/town/columns.ts';

const PLACE: readonly ColumnCode[] = ['province', 'prefecture', 'county', 'town'];

/** The columns as the spreadsheet shows them: the village first, since it stays in sight; the place, mostly the same in all rows, last. */
export const SHOWN_COLUMNS: readonly TownColumn[] = [...COLUMN_CODES.filter((code) => !PLACE.includes(code)), ...PLACE].map(columnOf);
