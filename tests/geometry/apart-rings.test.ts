import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apartRegion, ringsApart } from '../../src/geometry/apart-rings.ts';
import { unionOf } from '../../src/geometry/clip.ts';
import { ringsArea } from '../../src/geometry/polygon.ts';
import type { Point } from '../../src/geometry/point.ts';
import { points } from '../model/sample.ts';

const box = (x: number, y: number, w: number, h: number): Point[] => points([x, y], [x + w, y], [x + w, y + h], [x, y + h]);
const turned = (ring: readonly Point[]): Point[] => [...ring].reverse();

describe('rings', () => {
  it('are apart, or touch in an edge, a corner, a crossing or by turning back', () => {
    expect(ringsApart([box(0, 0, 10, 10), box(11, 0, 10, 10), box(2, 2, 2, 2)])).toBe(true);
    expect(ringsApart([box(0, 0, 10, 10), box(10, 2, 10, 4)])).toBe(false);
    expect(ringsApart([box(0, 0, 10, 10), box(10, 10, 10, 10)])).toBe(false);
    expect(ringsApart([points([0, 0], [10, 10], [10, 0], [0, 10])])).toBe(false);
    expect(ringsApart([points([0, 0], [10, 0], [5, 0], [5, 5])])).toBe(false);
  });

  it('make a region where they are apart, whichever way outlines run', () => {
    const letter = [turned(box(0, 0, 20, 20)), box(5, 5, 10, 10)];
    expect(apartRegion(letter)!.map((ring) => ringsArea([ring]))).toEqual([400, -100]);
  });

  it('leave out what lies inside what is filled already', () => {
    expect(apartRegion([box(0, 0, 20, 20), box(5, 5, 10, 10)])!.map((ring) => ringsArea([ring]))).toEqual([400]);
  });

  it('make none where they touch', () => {
    expect(apartRegion([box(0, 0, 10, 10), box(5, 5, 10, 10)])).toBeNull();
  });

  it('agree with the union of nested and neighbouring boxes', () => {
    const boxes = fc.array(fc.tuple(...[80, 80, 60, 60].map((max) => fc.integer({ min: 1, max })), fc.boolean()), { minLength: 1, maxLength: 5 });
    let compared = 0;
    fc.assert(
      fc.property(boxes, (list) => {
        const rings = list.map(([x, y, w, h, back]) => (back ? turned : (ring: Point[]) => ring)(box(x as number, y as number, w as number, h as number)));
        const region = apartRegion(rings);
        if (region === null) return;
        compared += 1;
        expect(ringsArea(region)).toBeCloseTo(ringsArea(unionOf(rings)), 6);
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(30);
  });
});
