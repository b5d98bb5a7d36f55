import { describe, expect, it } from 'vitest';
import { keptTwins, type TwinData } from '../../../src/ui/canvas/near-twins.ts';

const twin = (i: number): TwinData => ({
  key: `room:s:r${i}`, ref: { kind: 'room', id: `r${i}`, storeyId: 's' }, label: '', box: { x0: i * 1000, y0: 0, x1: i * 1000 + 900, y1: 900 },
});
const row = (count: number): TwinData[] => Array.from({ length: count }, (_, i) => twin(i));
const near = { x0: 100_000, y0: 0, x1: 110_500, y1: 1000 };
const keys = (kept: readonly TwinData[]): string[] => kept.map(({ key }) => key);

describe('the twins of things on the canvas', () => {
  it('are all there in a plan of a usual size', () => {
    expect(keptTwins(row(400), near, new Set())).toHaveLength(400);
  });

  it('are in a large plan those about what is seen, and those that are picked or have the focus', () => {
    expect(keys(keptTwins(row(5000), near, new Set(['room:s:r7', null])))).toEqual(['room:s:r7', ...keys(row(111).slice(100))]);
  });

  it('are only those that are picked or have the focus where too many are seen at once', () => {
    expect(keys(keptTwins(row(5000), { ...near, x1: 9e6 }, new Set(['room:s:r7'])))).toEqual(['room:s:r7']);
  });
});
