import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATH_ARITY } from '../../src/geometry/path.ts';
import { parsePathData } from '../../src/geometry/path-data.ts';

describe('SVG path data', () => {
  it('is read as lines and curves, relative ones too', () => {
    expect(parsePathData('M1 2L3,4h5v-1z m1 1 2 0')).toEqual({ ops: 'MLLLZML', xy: [1, 2, 3, 4, 8, 4, 8, 3, 2, 3, 4, 3] });
    expect(parsePathData('M0 0C1 2 3 4 5 6').ops).toBe('MC');
  });

  it('raises a quadratic curve to the cubic one of the same form', () => {
    expect(parsePathData('M0 0Q3 3 6 0')).toEqual({ ops: 'MC', xy: [0, 0, 2, 2, 4, 2, 6, 0] });
  });

  it('keeps what stands before a fault', () => {
    expect(parsePathData('M0 0L1 1L2').ops).toBe('ML');
    expect(parsePathData('M0 0 L1 1 K 3 4').ops).toBe('ML');
    expect(parsePathData('L5 5')).toEqual({ ops: '', xy: [] });
  });

  it('has as many numbers as its commands take, whatever is read', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('M', 'l', 'H', 'c', 'Q', 'z', '1', '-', '.', 'e', ' ', ',') }), (data) => {
      const { ops, xy } = parsePathData(data);
      expect(xy.length).toBe(Array.from(ops).reduce((sum, op) => sum + PATH_ARITY[op]!, 0));
    }));
  });
});
