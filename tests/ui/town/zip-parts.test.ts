import { describe, expect, it } from 'vitest';
import { MOST, zipParts } from '../../../src/ui/town/zip-parts.ts';

const file = (path: string, bytes: number) => ({ path, bytes });
const town = [file('概要.pdf', 2), file('庄科村/庄科村.paitu', 3), file('庄科村/审查报告.pdf', 4), file('下园村/下园村.paitu', 5), file('上元村/上元村.paitu', 6)];

describe('the zips of a town', () => {
  it('are one while it holds everything, also a thousand villages of 3 MB', () => {
    expect(zipParts(town)).toEqual([{ files: town.map(({ path }) => path), bytes: 20 }]);
    expect(zipParts([])).toEqual([]);
    expect(zipParts(Array.from({ length: 1000 }, (_, i) => file(`村${i}/a.zip`, 3_000_000)))).toHaveLength(1);
  });

  it('are cut where one would grow too large, never inside of a village, and miss no file', () => {
    const parts = zipParts(town, { bytes: 10, files: 100 });
    expect(parts).toEqual([
      { files: ['概要.pdf', '庄科村/庄科村.paitu', '庄科村/审查报告.pdf'], bytes: 9 },
      { files: ['下园村/下园村.paitu'], bytes: 5 },
      { files: ['上元村/上元村.paitu'], bytes: 6 },
    ]);
    expect(zipParts(town, { ...MOST, files: 3 }).map(({ files }) => files.length)).toEqual([3, 2]);
  });

  it('stay below what a zip can tell', () => {
    const villages = Array.from({ length: 400 }, (_, i) => file(`村${i}/a.zip`, 15_000_000));
    const parts = zipParts(villages);
    expect(parts).toHaveLength(2);
    for (const { bytes } of parts) expect(bytes).toBeLessThan(0xffffffff);
    expect(parts.reduce((sum, { files }) => sum + files.length, 0)).toBe(400);
  });
});
