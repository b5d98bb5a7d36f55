import { describe, expect, it } from 'vitest';
import type { TownLine } from '../../../src/ui/storage/towns.ts';
import { blockOf, clearBlock, fillDown, fillOn, insertLine, pasteBlock, removeLines, setOff, writeBlock } from '../../../src/ui/town/edit-lines.ts';
import { columnAt, SHOWN_COLUMNS } from '../../../src/ui/town/shown-columns.ts';

const [UNIT, HOUSEHOLDS] = [columnAt('unit'), columnAt('households')];
const lines: readonly TownLine[] = ['甲村', '乙村', '丙村'].map((unit, i) => ({ id: `r${i}`, texts: { unit, households: String(i + 1) }, isOff: false }));
const box = (top: number, bottom: number, left: number, right = left) => ({ top, bottom, left, right });
const newId = () => 'new';
const texts = (all: readonly TownLine[], code: 'unit' | 'households') => all.map((line) => line.texts[code] ?? '');

describe('a change of cells', () => {
  it('leaves other rows the same objects, and the table itself where nothing changes', () => {
    const changed = writeBlock(lines, { row: 1, column: HOUSEHOLDS }, [['20']], newId);
    expect(texts(changed, 'households')).toEqual(['1', '20', '3']);
    expect(changed[0]).toBe(lines[0]);
    expect(writeBlock(lines, { row: 1, column: HOUSEHOLDS }, [['2']], newId)).toBe(lines);
  });

  it('takes an emptied cell out of the texts', () => {
    const cleared = clearBlock(lines, box(0, 1, HOUSEHOLDS));
    expect(cleared[0]!.texts).toEqual({ unit: '甲村' });
    expect(texts(cleared, 'households')).toEqual(['', '', '3']);
  });
});

describe('a pasted block', () => {
  it('adds the rows that are lacking and drops what stands beyond the last column', () => {
    const pasted = pasteBlock(lines, box(2, 2, UNIT), [['丙村'], ['丁村'], ['戊村']], newId);
    expect(texts(pasted, 'unit')).toEqual(['甲村', '乙村', '丙村', '丁村', '戊村']);
    const last = SHOWN_COLUMNS.length - 1;
    expect(Object.keys(pasteBlock(lines, box(0, 0, last), [['石庙镇', '多余']], newId)[0]!.texts)).toEqual(['unit', 'households', SHOWN_COLUMNS[last]!.code]);
  });

  it('is repeated over a selection that it fills without a rest, and stands once in any other', () => {
    expect(texts(pasteBlock(lines, box(0, 2, HOUSEHOLDS), [['9']], newId), 'households')).toEqual(['9', '9', '9']);
    expect(texts(pasteBlock(lines, box(0, 2, HOUSEHOLDS), [['8'], ['9']], newId), 'households')).toEqual(['8', '9', '3']);
  });

  it('is what a copy of it gives again', () => {
    const block = blockOf(lines, box(0, 2, UNIT, UNIT + 1));
    expect(blockOf(pasteBlock(lines, box(0, 0, UNIT), block, newId), box(0, 2, UNIT, UNIT + 1))).toEqual(block);
  });
});

describe('filling down', () => {
  it('takes the first row of the selection into the others', () => {
    expect(texts(fillDown(lines, box(0, 2, HOUSEHOLDS)), 'households')).toEqual(['1', '1', '1']);
  });

  it('takes the row above into a single row, and does nothing in the first', () => {
    expect(texts(fillDown(lines, box(2, 2, HOUSEHOLDS)), 'households')).toEqual(['1', '2', '2']);
    expect(fillDown(lines, box(0, 0, HOUSEHOLDS))).toBe(lines);
  });
});

describe('a selection that is drawn on by its handle', () => {
  it('goes on over and over below itself, as far as it is drawn', () => {
    expect(texts(fillOn(lines, box(0, 0, HOUSEHOLDS), 2), 'households')).toEqual(['1', '1', '1']);
    const four = [...lines, { id: 'r3', texts: { unit: '丁村' }, isOff: false }];
    expect(texts(fillOn(four, box(0, 1, HOUSEHOLDS), 3), 'households')).toEqual(['1', '2', '1', '2']);
    expect(texts(fillOn(four, box(0, 1, HOUSEHOLDS), 2), 'households')).toEqual(['1', '2', '1', '']);
  });

  it('changes nothing where it is let go in itself', () => {
    expect(fillOn(lines, box(0, 1, HOUSEHOLDS), 1)).toBe(lines);
  });
});

describe('whole rows', () => {
  it('are put in, taken out and left out of runs', () => {
    expect(insertLine(lines, 1, newId).map(({ id }) => id)).toEqual(['r0', 'new', 'r1', 'r2']);
    expect(removeLines(lines, 0, 1).map(({ id }) => id)).toEqual(['r2']);
    expect(setOff(lines, new Set([1]), true).map(({ isOff }) => isOff)).toEqual([false, true, false]);
    expect(setOff(lines, new Set([1]), false)).toBe(lines);
  });
});
