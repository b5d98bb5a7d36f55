import type { TableSheet, Workbook } from '../../formats/xlsx/table-sheet.ts';
import { writeXlsx } from '../../formats/xlsx/write-xlsx.ts';
import { TOWN_COLUMNS, type TownColumn } from './columns.ts';
import type { KnownNames } from './read-town.ts';
import type { TownTable } from './town-row.ts';

const KIND_WORDS: Readonly<Record<TownColumn['kind'], string>> = {
  text: '文字', word: '从下拉列表中选', yesNo: '从下拉列表中选', count: '整数', area: '数字（㎡）', list: '编号，顿号分开',
};

/** What a cell of a column may hold, to be chosen from a list; empty = anything. */
const choicesOf = ({ code, words }: TownColumn, known: KnownNames): readonly string[] =>
  code === 'starter' ? known.starters : words.map(({ word }) => word);

/** An asterisk marks a column that has to be filled in; reading takes no notice of it. */
const headingOf = ({ title, required }: TownColumn): string => (required ? `${title}*` : title);

function rowsSheet({ rows }: TownTable, known: KnownNames): TableSheet {
  return {
    name: '登记表',
    columns: TOWN_COLUMNS.map((column) => ({ title: headingOf(column), width: column.width })),
    rows: rows.map((texts) => TOWN_COLUMNS.map(({ code }) => texts[code] ?? null)),
    lists: TOWN_COLUMNS.flatMap((column, i) => {
      const values = choicesOf(column, known);
      return values.length === 0 ? [] : [{ column: i, values }];
    }),
  };
}

function notesSheet(known: KnownNames): TableSheet {
  return {
    name: '填写说明',
    columns: [{ title: '列', width: 16 }, { title: '必填', width: 6, align: 'center' }, { title: '填写内容', width: 18 }, { title: '可填', width: 50 }, { title: '说明', width: 50 }],
    rows: TOWN_COLUMNS.map((column) => [
      column.title, column.required ? '是' : '否', KIND_WORDS[column.kind],
      (column.code === 'standards' ? known.standards : choicesOf(column, known)).join('、'), column.note,
    ]),
  };
}

/** A table of villages as a workbook to be filled in, with lists to choose from and a sheet of notes; without rows it is the template. It reads back as it is. */
export const tableWorkbook = (table: TownTable, known: KnownNames, day: string): Workbook => ({
  title: '村（社区）登记表', day, sheets: [rowsSheet(table, known), notesSheet(known)],
});

/** As tableWorkbook, written. */
export const tableFile = (table: TownTable, known: KnownNames, day: string): Promise<Uint8Array> => writeXlsx(tableWorkbook(table, known, day));
