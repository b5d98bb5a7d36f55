import { describe, expect, it } from 'vitest';
import { atCell } from '../../../src/ui/town/cell-range.ts';
import { afterEntry, gridAct } from '../../../src/ui/town/grid-keys.ts';

const size = { rows: 10, columns: 20 };
const press = (key: string, with_: { shift?: boolean; mod?: boolean; alt?: boolean } = {}) => ({ key, shift: false, mod: false, alt: false, ...with_ });
const selected = (row: number, column: number, toRow = row, toColumn = column) => ({
  do: 'select', range: { anchor: { row, column }, head: { row: toRow, column: toColumn } },
});

describe('a key in the spreadsheet', () => {
  it('goes from cell to cell and stops at the edges', () => {
    expect(gridAct(press('ArrowDown'), atCell(0, 0), size)).toEqual(selected(1, 0));
    expect(gridAct(press('ArrowLeft'), atCell(0, 0), size)).toEqual(selected(0, 0));
    expect(gridAct(press('End'), atCell(3, 4), size)).toEqual(selected(3, 19));
    expect(gridAct(press('Home', { mod: true }), atCell(3, 4), size)).toEqual(selected(0, 0));
    expect(gridAct(press('ArrowDown', { mod: true }), atCell(3, 4), size)).toEqual(selected(9, 4));
  });

  it('extends with Shift from the cell where the selection began', () => {
    expect(gridAct(press('ArrowRight', { shift: true }), atCell(2, 2), size)).toEqual(selected(2, 2, 2, 3));
  });

  it('goes on row by row with Tab and leaves behind the last cell', () => {
    expect(gridAct(press('Tab'), atCell(0, 19), size)).toEqual(selected(1, 0));
    expect(gridAct(press('Tab', { shift: true }), atCell(1, 0), size)).toEqual(selected(0, 19));
    expect(gridAct(press('Tab'), atCell(9, 19), size)).toBeNull();
    expect(afterEntry(atCell(2, 2), 'Enter', false, size)).toEqual(selected(3, 2));
  });

  it('clears, fills, undoes and selects everything', () => {
    expect(gridAct(press('Delete'), atCell(0, 0), size)).toEqual({ do: 'clear' });
    expect(gridAct(press('d', { mod: true }), atCell(0, 0), size)).toEqual({ do: 'fill' });
    expect(gridAct(press('Z', { mod: true, shift: true }), atCell(0, 0), size)).toEqual({ do: 'redo' });
    expect(gridAct(press('a', { mod: true }), atCell(5, 5), size)).toEqual(selected(0, 0, 9, 19));
  });

  it('is left to the browser where it is none of these', () => {
    expect(gridAct(press('c', { mod: true }), atCell(0, 0), size)).toBeNull();
    expect(gridAct(press('x'), atCell(0, 0), size)).toBeNull();
  });
});
