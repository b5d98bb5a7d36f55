import { describe, expect, it } from 'vitest';
import {
  distanceToLine, distanceToSegment, lineIntersection, orientation, pointAlong, projection, properCrossing, segmentsTouch,
} from '../../src/geometry/segment.ts';

const p = (x: number, y: number) => ({ x, y });

describe('segment', () => {
  it('knows left from right with y up', () => {
    expect(orientation(p(0, 0), p(10, 0), p(5, 1))).toBeGreaterThan(0);
    expect(orientation(p(0, 0), p(10, 0), p(5, -1))).toBeLessThan(0);
    expect(orientation(p(0, 0), p(3, 1), p(9_000_000, 3_000_000))).toBe(0);
  });

  it('knows a point a hair off a long line', () => {
    expect(orientation(p(0, 0), p(9_999_999, 3_333_333), p(6_666_666, 2_222_223))).toBeGreaterThan(0);
  });

  it.each([
    ['crossing', [0, 0, 10, 10, 0, 10, 10, 0], { x: 5, y: 5 }],
    ['touching with an end', [0, 0, 10, 0, 5, 0, 5, 10], null],
    ['sharing an end', [0, 0, 10, 0, 10, 0, 10, 10], null],
    ['lying on each other', [0, 0, 10, 0, 5, 0, 15, 0], null],
    ['apart', [0, 0, 10, 0, 0, 5, 10, 5], null],
    ['that would cross if they were longer', [0, 0, 4, 4, 0, 10, 10, 0], null],
  ] as const)('crosses segments %s', (_, [ax, ay, bx, by, cx, cy, dx, dy], expected) => {
    expect(properCrossing(p(ax, ay), p(bx, by), p(cx, cy), p(dx, dy))).toEqual(expected);
  });

  it('sees every common point', () => {
    expect(segmentsTouch(p(0, 0), p(10, 0), p(10, 0), p(10, 10))).toBe(true);
    expect(segmentsTouch(p(0, 0), p(10, 0), p(5, 0), p(15, 0))).toBe(true);
    expect(segmentsTouch(p(0, 0), p(10, 10), p(0, 10), p(10, 0))).toBe(true);
    expect(segmentsTouch(p(0, 0), p(10, 0), p(11, 0), p(15, 0))).toBe(false);
  });

  it('meets lines outside of their segments, and parallels never', () => {
    expect(lineIntersection(p(0, 0), p(1, 0), p(5, 1), p(5, 2))).toEqual(p(5, 0));
    expect(lineIntersection(p(0, 0), p(1, 0), p(0, 1), p(1, 1))).toBeNull();
  });

  it('measures distances and places along', () => {
    expect(distanceToSegment(p(13, 4), p(0, 0), p(10, 0))).toBe(5);
    expect(distanceToLine(p(13, 4), p(0, 0), p(10, 0))).toBe(4);
    expect(distanceToLine(p(3, 4), p(0, 0), p(0, 0))).toBe(5);
    expect(projection(p(13, 4), p(0, 0), p(10, 0))).toBe(13);
    expect(pointAlong(p(0, 0), p(0, 10), 4)).toEqual(p(0, 4));
    expect(pointAlong(p(7, 7), p(7, 7), 4)).toEqual(p(7, 7));
  });
});
