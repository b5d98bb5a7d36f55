import { describe, expect, it } from 'vitest';
import { ALL, type BoardRow, filtered, sorted } from '../../../src/ui/town/board-rows.ts';

const blank: BoardRow = { id: '', number: 0, name: '', state: 'todo', isChanged: false, signs: null, sheets: null, net: null, gross: null, lacks: null, error: null, warning: null, open: null, hasProject: false };
const clinic = { code: 'clinic', title: '卫生室', severity: 'error', rooms: 1, areaM2: 60, clauses: [] } as const;
const rows: readonly BoardRow[] = [
  { ...blank, id: 'a', number: 1, name: '庄科村', state: 'done', error: 2, net: 269.5, lacks: [clinic] },
  { ...blank, id: 'b', number: 2, name: '下园村', state: 'failed' },
  { ...blank, id: 'c', number: 3, name: '上元村', state: 'done', error: 0, net: 300, lacks: [], isChanged: true },
];
const names = (all: readonly BoardRow[]) => all.map(({ name }) => name);

describe('the order of the board', () => {
  it('goes by any column, both ways, with what is not known last', () => {
    expect(names(sorted(rows, { by: 'error', isDown: false }))).toEqual(['上元村', '庄科村', '下园村']);
    expect(names(sorted(rows, { by: 'error', isDown: true }))).toEqual(['庄科村', '上元村', '下园村']);
    expect(names(sorted(rows, { by: 'lacks', isDown: true }))).toEqual(['庄科村', '上元村', '下园村']);
    expect(names(sorted(rows, { by: 'state', isDown: false }))).toEqual(['下园村', '庄科村', '上元村']);
  });

  it('puts Chinese names by their sound', () => {
    expect(names(sorted(rows, { by: 'name', isDown: false }))).toEqual(['上元村', '下园村', '庄科村']);
  });
});

describe('the filter of the board', () => {
  it('takes villages by name, state, errors, changes and by what they lack', () => {
    expect(names(filtered(rows, { ...ALL, text: '园' }))).toEqual(['下园村']);
    expect(names(filtered(rows, { ...ALL, state: 'done' }))).toEqual(['庄科村', '上元村']);
    expect(names(filtered(rows, { ...ALL, state: 'errors' }))).toEqual(['庄科村']);
    expect(names(filtered(rows, { ...ALL, state: 'changed' }))).toEqual(['上元村']);
    expect(names(filtered(rows, { ...ALL, lack: 'clinic' }))).toEqual(['庄科村']);
    expect(filtered(rows, ALL)).toEqual(rows);
  });
});
