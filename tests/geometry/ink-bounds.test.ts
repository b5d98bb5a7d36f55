import { describe, expect, it } from 'vitest';
import { arcCubics } from '../../src/geometry/arc.ts';
import { inkBounds } from '../../src/geometry/ink-bounds.ts';

describe('inkBounds', () => {
  it('ends where a curve turns, not at its control points', () => {
    const box = inkBounds({ ops: 'MC', xy: [0, 0, 0, 4, 3, 4, 3, 0] })!;
    expect(box).toEqual({ x0: 0, y0: 0, x1: 3, y1: 3 });
  });

  it('is the square around a circle of arcs', () => {
    const cubics = arcCubics({ x: 5, y: -2 }, 10, 0.3, 0.3 + 2 * Math.PI);
    const start = { x: 5 + 10 * Math.cos(0.3), y: -2 + 10 * Math.sin(0.3) };
    const xy = [start, ...cubics.flat()].flatMap(({ x, y }) => [x, y]);
    const box = inkBounds({ ops: `M${'C'.repeat(cubics.length)}Z`, xy })!;
    for (const [edge, wanted] of [[box.x0, -5], [box.x1, 15], [box.y0, -12], [box.y1, 8]] as const) {
      expect(edge).toBeCloseTo(wanted, 5);
    }
  });

  it('is null for a path without points', () => {
    expect(inkBounds({ ops: '', xy: [] })).toBeNull();
  });
});

describe('arcCubics', () => {
  it('stays on the circle to 10⁻⁶ of its radius, in both directions', () => {
    for (const end of [2.5, -3.9]) {
      let from = { x: 1, y: 0 };
      for (const [a, b, to] of arcCubics({ x: 0, y: 0 }, 1, 0, end)) {
        for (const t of [0.25, 0.5, 0.75]) {
          const mix = (k: 'x' | 'y') => (1 - t) ** 3 * from[k] + 3 * t * (1 - t) ** 2 * a[k] + 3 * t * t * (1 - t) * b[k] + t ** 3 * to[k];
          expect(Math.hypot(mix('x'), mix('y'))).toBeCloseTo(1, 6);
        }
        from = to;
      }
      expect(Math.atan2(from.y, from.x)).toBeCloseTo(Math.atan2(Math.sin(end), Math.cos(end)), 12);
    }
  });
});
