import { describe, expect, it } from 'vitest';
import { ALL, type BoardRow, filtered, sorted } from '../../../src/ui/town/board-rows.ts';

const blank: BoardRow = { id: '', number: 0, name: '', state: 'todo', isChanged: false, signs: null, sheets: null, net: null, gross: null, lacks: null, allocation: null, error: null, warning: null, open: null, hasProject: false };
const clinic = { code: 'clinic', title: '卫生室', severity: 'error', rooms: 1, areaM2: 60, clauses: [] } as const;
const short = { what: '面积不足', function: '便民服务大厅', room: '101', clause: '', gap: 3, rooms: 0, areaM2: 3, told: { code: 'allocate.short.area', severity: 'error' } } as const;
const plan = { rooms: [], short: [], moved: 0, spareRooms: 0, buildings: 0 };
const rows: readonly BoardRow[] = [
  { ...blank, id: 'a', number: 1, name: '庄科村', state: 'done', error: 2, net: 269.5, lacks: [clinic], allocation: { ...plan, short: [short] } },
  { ...blank, id: 'b', number: 2, name: '下园村', state: 'failed' },
  { ...blank, id: 'c', number: 3, name: '上元村', state: 'done', error: 0, net: 300, lacks: [], allocation: plan, isChanged: true },
];
const names = (all: readonly BoardRow[]) => all.map(({ name }) => name);

describe('the order of the board', () => {
  it('goes by any column, both ways, with what is not known last', () => {
    expect(names(sorted(rows, { by: 'error', isDown: false }))).toEqual(['上元村', '庄科村', '下园村']);
    expect(names(sorted(rows, { by: 'error', isDown: true }))).toEqual(['庄科村', '上元村', '下园村']);
    expect(names(sorted(rows, { by: 'lacks', isDown: true }))).toEqual(['庄科村', '上元村', '下园村']);
    expect(names(sorted(rows, { by: 'allocation', isDown: true }))).toEqual(['庄科村', '上元村', '下园村']);
    expect(names(sorted(rows, { by: 'state', isDown: false }))).toEqual(['下园村', '庄科村', '上元村']);
  });

  it('puts Chinese names by their sound', () => {
    expect(names(sorted(rows, { by: 'name', isDown: false }))).toEqual(['上元村', '下园村', '庄科村']);
  });
});

describe('the filter of the board', () => {
  it('takes villages by name, state, errors, changes and by what they lack and how their rooms come out', () => {
    expect(names(filtered(rows, { ...ALL, text: '园' }))).toEqual(['下园村']);
    expect(names(filtered(rows, { ...ALL, state: 'done' }))).toEqual(['庄科村', '上元村']);
    expect(names(filtered(rows, { ...ALL, state: 'errors' }))).toEqual(['庄科村']);
    expect(names(filtered(rows, { ...ALL, state: 'changed' }))).toEqual(['上元村']);
    expect(names(filtered(rows, { ...ALL, lack: 'clinic' }))).toEqual(['庄科村']);
    expect(names(filtered(rows, { ...ALL, rooms: 'met' }))).toEqual(['上元村']);
    expect(names(filtered(rows, { ...ALL, rooms: 'short' }))).toEqual(['庄科村']);
    expect(names(filtered(rows, { ...ALL, rooms: 'none' }))).toEqual(['下园村']);
    expect(filtered(rows, ALL)).toEqual(rows);
  });
});
