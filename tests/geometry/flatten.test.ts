import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattenPath } from '../../src/geometry/flatten.ts';
import { rectPath } from '../../src/geometry/path.ts';
import type { Point } from '../../src/geometry/point.ts';
import { distanceToSegment } from '../../src/geometry/segment.ts';
import { dashes, strokeOutline } from '../../src/geometry/stroke-outline.ts';
import { ringsArea } from '../../src/geometry/polygon.ts';
import { unionOf } from '../../src/geometry/clip.ts';

const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
const curve = fc.tuple(...Array.from({ length: 8 }, () => coordinate));

const on = ([ax, ay, bx, by, cx, cy, dx, dy]: number[], t: number): Point => {
  const mix = (a: number, b: number, c: number, d: number) => (1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t * t * (1 - t) * c + t ** 3 * d;
  return { x: mix(ax!, bx!, cx!, dx!), y: mix(ay!, by!, cy!, dy!) };
};

const away = (p: Point, line: readonly Point[]): number =>
  Math.min(...line.slice(1).map((q, i) => distanceToSegment(p, line[i]!, q)));

describe('flattening', () => {
  it.each([0.05, 0.01])('keeps every curve within %f mm of its straight pieces', (tolerance) => {
    fc.assert(
      fc.property(curve, (xy) => {
        const [run] = flattenPath({ ops: 'MC', xy }, tolerance);
        for (let i = 0; i <= 400; i += 1) expect(away(on(xy, i / 400), run!.points)).toBeLessThanOrEqual(tolerance + 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('ends where the path ends, closes where it closes, and repeats no point', () => {
    fc.assert(
      fc.property(fc.array(curve, { minLength: 1, maxLength: 3 }), (curves) => {
        const xy = curves.flat();
        const runs = flattenPath({ ops: 'MCZ'.repeat(curves.length), xy }, 0.05);
        expect(runs.map(({ closed }) => closed)).toEqual(curves.map(() => true));
        runs.forEach(({ points }, i) => {
          expect(points[0]).toEqual({ x: curves[i]![0], y: curves[i]![1] });
          points.forEach((p, k) => expect(p.x === points[(k + 1) % points.length]!.x && p.y === points[(k + 1) % points.length]!.y && points.length > 1).toBe(false));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('takes no point for what is straight', () => {
    expect(flattenPath({ ops: 'MC', xy: [0, 0, 10, 0, 20, 0, 30, 0] }, 0.01)[0]!.points).toHaveLength(2);
  });

  it('takes about twice the points for a fifth of the tolerance', () => {
    const circle = { ops: 'MCCCC', xy: [1, 0, 1, 0.5523, 0.5523, 1, 0, 1, -0.5523, 1, -1, 0.5523, -1, 0, -1, -0.5523, -0.5523, -1, 0, -1, 0.5523, -1, 1, -0.5523, 1, 0].map((v) => v * 100) };
    const count = (tolerance: number) => flattenPath(circle, tolerance)[0]!.points.length;
    expect(count(0.01) / count(0.05)).toBeCloseTo(2, 0);
  });

  it('goes on from the beginning of an outline that was closed', () => {
    const runs = flattenPath({ ops: 'MLLZL', xy: [0, 0, 5, 0, 5, 5, 9, 9] }, 0.05);
    expect(runs[1]!.points).toEqual([{ x: 0, y: 0 }, { x: 9, y: 9 }]);
  });
});

describe('the outline of a stroke', () => {
  const line = flattenPath({ ops: 'ML', xy: [0, 0, 10, 0] }, 0.05);

  it.each([
    ['butt', 20],
    ['square', 24],
    ['round', 20 + Math.PI],
  ] as const)('has %s ends', (cap, expected) => {
    expect(ringsArea(strokeOutline(line, { width: 2, cap }, 0.001))).toBeCloseTo(expected, 1);
  });

  it('goes round a closed outline on both sides', () => {
    const frame = flattenPath(rectPath({ x0: 0, y0: 0, x1: 10, y1: 10 }), 0.05);
    expect(ringsArea(unionOf(strokeOutline(frame, { width: 2 }, 0.01)))).toBeCloseTo(12 * 12 - 8 * 8, 3);
  });

  it('is broken by dashes', () => {
    const pieces = dashes(line[0]!, [3, 1]);
    expect(pieces.map(({ points }) => points.map(({ x }) => x))).toEqual([[0, 3], [4, 7], [8, 10]]);
  });

  it('is not broken by a pattern of no length', () => {
    expect(dashes(line[0]!, [0, 0])).toEqual(line);
  });
});
