import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, unionOf } from '../../src/geometry/clip.ts';
import { measureArea } from '../../src/geometry/measure.ts';
import { ringsArea, signedArea } from '../../src/geometry/polygon.ts';
import { points } from '../model/sample.ts';

const box = (x: number, y: number, w: number, h: number) => points([x, y], [x + w, y], [x + w, y + h], [x, y + h]);

describe('clip', () => {
  it('joins overlapping boxes to one outline', () => {
    const joined = unionOf([box(0, 0, 10, 10), box(5, 5, 10, 10)]);
    expect(joined).toHaveLength(1);
    expect(ringsArea(joined)).toBe(175);
  });

  it('gives outlines by size, then holes', () => {
    const rings = differenceOf([box(0, 0, 100, 100), box(200, 0, 10, 10)], [box(40, 40, 20, 20)]);
    expect(rings.map(signedArea)).toEqual([10_000, 100, -400]);
  });

  it('leaves nothing where the holes cover all', () => {
    expect(differenceOf([box(0, 0, 10, 10)], [box(-1, -1, 12, 12)])).toEqual([]);
  });

  it('keeps the hole between bodies that touch in a point', () => {
    // Three wall bodies around a small triangle, which the library alone fills.
    const bodies = [
      points([1500, 5760], [2446.966, 5760], [2167, 6000], [1500, 6000]),
      points([3000, 5000], [3133.128, 5199.692], [1633.128, 6199.692], [1500, 6000]),
      points([4920, 3640], [5035.018, 3804.83], [2754.263, 5760], [2167, 6000]),
    ];
    expect(ringsArea(unionOf(bodies))).toBeCloseTo(measureArea(bodies), -2);
  });
});

describe('measureArea', () => {
  it.each([
    ['one box', [box(0, 0, 10, 10)], [], 100],
    ['two that overlap', [box(0, 0, 10, 10), box(5, 5, 10, 10)], [], 175],
    ['one cut by another', [box(0, 0, 10, 10)], [box(5, 5, 10, 10)], 75],
    ['one inside another', [box(0, 0, 10, 10), box(2, 2, 2, 2)], [], 100],
    ['a bow tie', [points([0, 0], [10, 10], [10, 0], [0, 10])], [], 50],
    ['nothing', [], [], 0],
  ])('measures %s', (_, rings, holes, expected) => {
    expect(measureArea(rings, holes)).toBeCloseTo(expected, 9);
  });

  it('agrees with the union of random triangles', () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }));
    const triangle = fc.tuple(corner, corner, corner).map((t) => points(...t)).filter((t) => signedArea(t) > 0);
    fc.assert(
      fc.property(fc.array(triangle, { minLength: 1, maxLength: 6 }), (triangles) => {
        expect(Math.abs(ringsArea(unionOf(triangles)) - measureArea(triangles))).toBeLessThan(20);
      }),
      { numRuns: 150 },
    );
  });
});
