import { describe, expect, it } from 'vitest';
import {
  area, centroid, isConvex, pointInPolygon, pointInRegion, pointSide, polygonBounds, ringsArea, signedArea, tidyRing,
} from '../../src/geometry/polygon.ts';
import { farthestInside, labelPoint } from '../../src/geometry/label-point.ts';
import { isSimpleRing } from '../../src/geometry/simple.ts';
import { points } from '../model/sample.ts';

const square = points([0, 0], [10, 0], [10, 10], [0, 10]);
const ell = points([0, 0], [100, 0], [100, 20], [20, 20], [20, 100], [0, 100]);

describe('polygon', () => {
  it.each([
    ['a counter-clockwise square', square, 100],
    ['a clockwise square', [...square].reverse(), -100],
    ['a triangle', points([0, 0], [4, 0], [0, 3]), 6],
    ['a line there and back', points([0, 0], [5, 5], [0, 0]), 0],
    ['no points', [], 0],
  ])('measures the signed area of %s', (_, ring, expected) => {
    expect(signedArea(ring)).toBe(expected);
    expect(area(ring)).toBe(Math.abs(expected));
  });

  it('subtracts clockwise holes', () => {
    expect(ringsArea([square, [...points([2, 2], [4, 2], [4, 4], [2, 4])].reverse()])).toBe(96);
  });

  it.each([
    ['inside', 5, 5, 1],
    ['on an edge', 10, 5, 0],
    ['on a level edge', 5, 10, 0],
    ['on a corner', 0, 0, 0],
    ['outside at the height of a corner', 12, 10, -1],
    ['left of it', -1, 5, -1],
  ] as const)('finds a point %s', (_, x, y, side) => {
    expect(pointSide({ x, y }, square)).toBe(side);
    expect(pointInPolygon({ x, y }, square)).toBe(side === 1);
  });

  it('keeps a point on the edge of a hole out of the region', () => {
    const hole = points([2, 2], [2, 4], [4, 4], [4, 2]);
    expect(pointInRegion({ x: 3, y: 3 }, square, [hole])).toBe(false);
    expect(pointInRegion({ x: 2, y: 3 }, square, [hole])).toBe(false);
    expect(pointInRegion({ x: 1, y: 3 }, square, [hole])).toBe(true);
  });

  it('finds bounds, centre of gravity and convexity', () => {
    expect(polygonBounds(ell)).toEqual({ x0: 0, y0: 0, x1: 100, y1: 100 });
    expect(centroid(square)).toEqual({ x: 5, y: 5 });
    expect(centroid(points([0, 0], [4, 0]))).toEqual({ x: 2, y: 0 });
    expect(isConvex(square)).toBe(true);
    expect(isConvex(ell)).toBe(false);
  });

  it('drops repeated points, points on straight lines and spikes', () => {
    const ring = points([0, 0], [5, 0], [10, 0], [10, 0], [10, 10], [10, 15], [10, 10], [0, 10], [0, 5]);
    expect(tidyRing(ring)).toEqual(square);
    expect(tidyRing(points([0, 0], [5, 0], [9, 0]))).toEqual([]);
  });

  it.each([
    ['a square', square, true],
    ['an L', ell, true],
    ['a bow tie', points([0, 0], [10, 10], [10, 0], [0, 10]), false],
    ['a ring that touches itself', points([0, 0], [10, 0], [10, 10], [5, 0], [0, 10]), false],
    ['a ring that folds back', points([0, 0], [10, 0], [4, 0], [4, 8]), false],
    ['a line', points([0, 0], [1, 0]), false],
    ['a comb with many teeth', comb(40), true],
    ['a comb with a tooth across the others', [...comb(40).slice(0, -1), { x: 900, y: 50 }, { x: -1, y: 60 }], false],
  ])('tells whether %s is simple', (_, ring, expected) => {
    expect(isSimpleRing(ring)).toBe(expected);
  });

  it('labels a convex room at its centre and an L in its corner, inside', () => {
    expect(labelPoint(square)).toEqual({ x: 5, y: 5 });
    const at = labelPoint(ell);
    expect(pointInPolygon(at, ell)).toBe(true);
    expect(Math.max(at.x, at.y)).toBeLessThan(30);
  });

  it('labels a ring-shaped room beside its hole', () => {
    const hole = points([3, 3], [3, 9], [9, 9], [9, 3]);
    expect(pointInRegion(farthestInside(square, [hole]), square, [hole])).toBe(true);
  });
});

function comb(teeth: number) {
  const ring = points([0, 0], [teeth * 20, 0]);
  for (let i = teeth; i > 0; i--) {
    ring.push({ x: i * 20, y: 100 }, { x: i * 20 - 10, y: 100 }, { x: i * 20 - 10, y: 10 }, { x: i * 20 - 20 + 1, y: 10 });
  }
  return ring;
}
