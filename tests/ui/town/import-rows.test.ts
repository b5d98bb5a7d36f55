import { describe, expect, it } from 'vitest';
import type { TownLine } from '../../../src/ui/storage/towns.ts';
import { importRows } from '../../../src/ui/town/import-rows.ts';

const place = { province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇' };
const lines: readonly TownLine[] = [
  { id: 'a', texts: { unit: '庄科村', unitType: '行政村' }, isOff: true },
  { id: 'b', texts: { unit: '下园村', households: '90' }, isOff: false },
  { id: 'c', texts: {}, isOff: false },
];
const rows = [{ unit: '庄科村村民委员会', households: '320' }, { unit: '新村' }, { unit: '庄科村', households: '1' }];
const newId = () => 'new';

describe('rows of a file', () => {
  it('fill the rows of the same village, whatever its name is written like, and come after the others where there is none', () => {
    const merged = importRows(lines, rows, 'merge', place, newId);
    expect(merged.slice(0, 3)).toEqual([{ id: 'a', texts: { unit: '庄科村', unitType: '行政村', households: '320' }, isOff: true }, lines[1], lines[2]]);
    // The second of one name is not lost and does not overwrite the first.
    expect(merged.slice(3).map(({ texts }) => texts)).toEqual([rows[1], rows[2]]);
  });

  it('do not fill a village of another town', () => {
    expect(importRows(lines, [{ unit: '庄科村', town: '城关镇' }], 'merge', place, newId)).toHaveLength(4);
  });

  it('take the place of all, or stand below what is there; blank rows go', () => {
    expect(importRows(lines, rows, 'replace', place, newId).map(({ texts }) => texts)).toEqual(rows);
    expect(importRows(lines, rows, 'append', place, newId).map(({ id }) => id)).toEqual(['a', 'b', 'new', 'new', 'new']);
    expect(importRows([lines[2]!], rows, 'merge', place, newId)).toHaveLength(3);
  });
});
