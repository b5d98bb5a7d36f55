import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATH_ARITY, pathBounds } from '../../src/geometry/path.ts';
import { parsePathData } from '../../src/geometry/path-data.ts';

describe('SVG path data', () => {
  it('is read as lines and curves, relative ones too', () => {
    expect(parsePathData('M1 2L3,4h5v-1z m1 1 2 0')).toEqual({ ops: 'MLLLZML', xy: [1, 2, 3, 4, 8, 4, 8, 3, 2, 3, 4, 3] });
    expect(parsePathData('M0 0C1 2 3 4 5 6').ops).toBe('MC');
  });

  it('raises a quadratic curve to the cubic one of the same form', () => {
    expect(parsePathData('M0 0Q3 3 6 0')).toEqual({ ops: 'MC', xy: [0, 0, 2, 2, 4, 2, 6, 0] });
  });

  it('runs along arcs of circles, counter-clockwise where y points up and the sweep is 1', () => {
    const box = (d: string) => Object.values(pathBounds(parsePathData(d))!).map(Math.round);
    expect(box('M-100 0A100 100 0 0 1 100 0')).toEqual([-100, -100, 100, 0]);
    expect(box('M-100 0a100 100 0 0 0 200 0')).toEqual([-100, 0, 100, 100]);
    expect(box('M100 0A100 100 0 1 1 0 -100').slice(0, 2)).toEqual([-100, -100]);
    expect(parsePathData('M100 0A100 100 0 1 1 0 -100').ops.length).toBeGreaterThan(parsePathData('M100 0A100 100 0 0 0 0 -100').ops.length);
    expect(parsePathData('M3 3A5 5 0 0 1 3 3').ops).toBe('M');
  });

  it('keeps what stands before a fault', () => {
    expect(parsePathData('M0 0L1 1L2').ops).toBe('ML');
    expect(parsePathData('M0 0 L1 1 K 3 4').ops).toBe('ML');
    expect(parsePathData('L5 5')).toEqual({ ops: '', xy: [] });
  });

  it('has as many numbers as its commands take, whatever is read', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('M', 'l', 'H', 'A', 'c', 'Q', 'z', '1', '-', '.', 'e', ' ', ',') }), (data) => {
      const { ops, xy } = parsePathData(data);
      expect(xy.length).toBe(Array.from(ops).reduce((sum, op) => sum + PATH_ARITY[op]!, 0));
    }));
  });
});
