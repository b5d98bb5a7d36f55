import { describe, expect, it } from 'vitest';
import type { OutlineItem } from '../../src/ui/outline/outline-items.ts';
import { blocksOf, findRow, rowsOf, stepOf } from '../../src/ui/outline/outline-rows.ts';

const item = (label: string, ...children: OutlineItem[]): OutlineItem => ({ key: label, ref: null, kind: 'group', label, children });

const items = [item('一层', item('101 大厅'), item('102 诊室')), item('大门'), item('Roof', item('Rules'), item('rail'))];
const open = rowsOf(items, new Set());

describe('the lines of the outline', () => {
  it('leave out what is in a closed item and tell each its place', () => {
    const rows = rowsOf(items, new Set(['一层']));
    expect(rows.map((row) => row.item.label)).toEqual(['一层', '大门', 'Roof', 'Rules', 'rail']);
    expect(rows.map(({ level, place, of, isOpen }) => [level, place, of, isOpen])).toEqual([
      [1, 1, 3, false],
      [1, 2, 3, null],
      [1, 3, 3, true],
      [2, 1, 2, null],
      [2, 2, 2, null],
    ]);
  });

  it('are one block where they are few, and all in their order in blocks where they are many', () => {
    expect(blocksOf(open)).toEqual([open]);
    const many = rowsOf(Array.from({ length: 1001 }, (_, i) => item(`${i}`)), new Set());
    expect(blocksOf(many).map((block) => block.length)).toEqual([...Array.from({ length: 10 }, () => 100), 1]);
    expect(blocksOf(many).flat()).toEqual(many);
  });

  it('are gone through with the arrows and stop at both ends', () => {
    expect(stepOf('ArrowDown', open, 0)).toEqual({ go: 1 });
    expect(stepOf('ArrowUp', open, 1)).toEqual({ go: 0 });
    expect(stepOf('ArrowUp', open, 0)).toBeNull();
    expect(stepOf('ArrowDown', open, open.length - 1)).toBeNull();
    expect(stepOf('End', open, 0)).toEqual({ go: open.length - 1 });
    expect(stepOf('Home', open, 4)).toEqual({ go: 0 });
  });

  it('open to the right and close to the left, from a child to its parent', () => {
    const closed = rowsOf(items, new Set(['一层']));
    expect(stepOf('ArrowRight', closed, 0)).toEqual({ set: 'open' });
    expect(stepOf('ArrowRight', open, 0)).toEqual({ go: 1 });
    expect(stepOf('ArrowRight', open, 1)).toBeNull();
    expect(stepOf('ArrowLeft', open, 0)).toEqual({ set: 'closed' });
    expect(stepOf('ArrowLeft', open, 2)).toEqual({ go: 0 });
    expect(stepOf('ArrowLeft', closed, 0)).toBeNull();
  });

  it('are found by the letters they begin with, from the next one round', () => {
    expect(findRow(open, 0, '1')).toBe(1);
    expect(findRow(open, 1, '1')).toBe(2);
    expect(findRow(open, 2, '1')).toBe(1);
    expect(findRow(open, 1, '10')).toBe(1);
    expect(findRow(open, 1, '102')).toBe(2);
    expect(findRow(open, 4, 'r')).toBe(5);
    expect(findRow(open, 0, '没有')).toBeNull();
  });
});
