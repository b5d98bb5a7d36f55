import { problem, type Diagnostic } from '../../model/diagnostic.ts';
import type { TownColumn } from './columns.ts';
import { bareText, plainText } from './plain-text.ts';

/** The value of a cell, null where it is empty, or what is wrong with it. */
export type ParsedCell = { readonly value: string | number | boolean | readonly string[] | null } | { readonly fault: Diagnostic };

/** Longest text of a cell: names and telephones are far shorter. */
const LONGEST = 60;
/** No village has more people, no centre more floor, m². */
const MOST: Readonly<Record<'count' | 'area', number>> = { count: 1_000_000, area: 100_000 };

const fault = (code: string, column: TownColumn, found: string, data: Diagnostic['data'] = {}): ParsedCell => ({
  fault: problem(code, { column: column.title, found: found.slice(0, LONGEST), ...data }),
});

function word(column: TownColumn, text: string): ParsedCell {
  const wanted = bareText(text) || plainText(text);
  const found = column.words.find(({ word: name, aliases }) => [name, ...aliases].some((one) => (bareText(one) || one) === wanted));
  if (found === undefined) return fault('town.unknownWord', column, text, { expected: column.words.map((one) => one.word).join('、') });
  return { value: column.kind === 'yesNo' ? found.value === 'true' : found.value };
}

const NUMERALS = '〇一二三四五六七八九';

/** 二 → 2, 两 → 2, 十二 → 12: storeys are seldom written in figures. Other texts stay as they are. */
function figuresOf(text: string): string {
  const plain = text.replace(/^两$/u, '二');
  const [, tens, ones] = /^([一二三四五六七八九]?十)?([一二三四五六七八九])?$/u.exec(plain) ?? [];
  if (plain === '' || (tens === undefined && ones === undefined)) return text;
  const ten = tens === undefined ? 0 : tens === '十' ? 1 : NUMERALS.indexOf(tens.charAt(0));
  return String(ten * 10 + (ones === undefined ? 0 : NUMERALS.indexOf(ones)));
}

/** 1,234 户 → 1234; 320.5 ㎡ → 320.5; 三层 → 3. */
function number(column: TownColumn, kind: 'count' | 'area', text: string): ParsedCell {
  const plain = plainText(text).replace(/^约/u, '');
  const unit = column.units.find((one) => plain.toLowerCase().endsWith(one)) ?? '';
  const figures = figuresOf(plain.slice(0, plain.length - unit.length).trim());
  const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(figures);
  if (!isGrouped && !/^\d+(?:\.\d+)?$/u.test(figures)) return fault('town.noNumber', column, text, { unit: column.units[0] ?? '' });
  const value = Number(figures.replaceAll(',', ''));
  if (kind === 'count' && !Number.isInteger(value)) return fault('town.noWholeNumber', column, text, { unit: column.units[0] ?? '' });
  const least = column.code === 'households' || column.code === 'population' ? 0 : Number.MIN_VALUE;
  return value < least || value > MOST[kind] ? fault('town.outOfRange', column, text, { most: MOST[kind] }) : { value };
}

const list = (text: string): ParsedCell => ({ value: plainText(text).split(/[\s、,;；，]+/u).filter((part) => part !== '') });

/** What spreadsheet programs make of a long number: its last figures are lost. */
const SCIENTIFIC = /^\d(?:\.\d+)?E\+\d+$/iu;

/** Reads one cell as its column wants it: words of the column or their aliases, numbers with or without unit, full-width or not. */
export function parseCell(column: TownColumn, text: string): ParsedCell {
  const trimmed = text.trim();
  if (/^[-—–/／]?$/u.test(trimmed)) return column.required ? fault('town.missing', column, '') : { value: null };
  if (trimmed.length > LONGEST && column.kind !== 'list') return fault('town.tooLong', column, trimmed, { most: LONGEST });
  switch (column.kind) {
    case 'text':
      return SCIENTIFIC.test(trimmed) ? fault('town.scientific', column, trimmed) : { value: trimmed };
    case 'word':
    case 'yesNo':
      return word(column, trimmed);
    case 'count':
    case 'area':
      return number(column, column.kind, trimmed);
    case 'list':
      return list(trimmed);
  }
}
