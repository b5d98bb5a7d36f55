import { describe, expect, it } from 'vitest';
import { thinPlaces } from '../../src/geometry/thin-places.ts';
import { crossingsOf } from '../../src/geometry/crossings.ts';
import type { Point } from '../../src/geometry/point.ts';
import { points } from '../model/sample.ts';

const turned = (rings: readonly Point[][]): Point[][] => rings.map((ring) => [...ring].reverse());
const box = (x: number, y: number, w: number, h: number): Point[] => points([x, y], [x + w, y], [x + w, y + h], [x, y + h]);
const ellipse = (rx: number, ry: number): Point[] =>
  Array.from({ length: 120 }, (_, i) => ({ x: rx * Math.cos((i * Math.PI) / 60), y: ry * Math.sin((i * Math.PI) / 60) }));

/** Two blocks of 20 joined by a bar of the given width and length, in the middle of their height. */
const dumbbell = (width: number, length: number): Point[] => {
  const [low, high, end] = [10 - width / 2, 10 + width / 2, 20 + length];
  return points([0, 0], [20, 0], [20, low], [end, low], [end, 0], [end + 20, 0], [end + 20, 20], [end, 20], [end, high], [20, high], [20, 20], [0, 20]);
};

describe('thin places', () => {
  it('finds a bar between two blocks, with its width and its place', () => {
    const [place, ...others] = thinPlaces([dumbbell(2, 10)], 3);
    expect(place!.width).toBeCloseTo(2, 6);
    expect(place!.at.y).toBeCloseTo(10, 6);
    expect(place!.at.x).toBeGreaterThanOrEqual(20);
    expect(place!.at.x).toBeLessThanOrEqual(30);
    expect(others.every(({ width }) => Math.abs(width - 2) < 1e-6)).toBe(true);
  });

  it('finds a bar that is shorter than it is wide', () => {
    expect(thinPlaces([dumbbell(2, 1)], 3)[0]!.width).toBeCloseTo(2, 6);
  });

  it('finds nothing where everything is as wide as wanted', () => {
    expect(thinPlaces([dumbbell(3, 10)], 3)).toEqual([]);
  });

  it('leaves sharp corners alone, however sharp', () => {
    const needle = points([0, 0], [40, -4], [60, 0], [40, 4]);
    expect(thinPlaces([needle], 3)).toEqual([]);
    expect(thinPlaces([points([0, 0], [100, 0], [100, 20])], 3)).toEqual([]);
  });

  it('leaves the end of a stroke alone, and finds one that is thin for long', () => {
    const nail = (length: number) => points([0, 0], [20, 0], [20, 9], [20 + length, 9], [20 + length, 11], [20, 11], [20, 20], [0, 20]);
    expect(thinPlaces([nail(3)], 3)).toEqual([]);
    expect(thinPlaces([nail(12)], 3)[0]!.width).toBeCloseTo(2, 6);
  });

  it('finds two notches that point at each other', () => {
    const waist = points([0, 0], [40, 0], [40, 20], [20, 20], [20, 20], [0, 20]);
    const notched = points([0, 0], [14, 0], [20, 9.5], [26, 0], [40, 0], [40, 20], [26, 20], [20, 10.5], [14, 20], [0, 20]);
    expect(thinPlaces([waist], 3)).toEqual([]);
    const [place] = thinPlaces([notched], 3);
    expect(place!.width).toBeCloseTo(1, 6);
    expect(place!.at).toEqual({ x: 20, y: 10 });
  });

  it('measures a ring of curved strokes between its outline and its hole', () => {
    const ring = [ellipse(50, 50), turned([ellipse(48, 48)])[0]!];
    expect(thinPlaces(ring, 3)[0]!.width).toBeCloseTo(2, 1);
    expect(thinPlaces(ring, 1.9)).toEqual([]);
  });

  it('finds a speck that is smaller than wanted in every direction', () => {
    expect(thinPlaces([box(5, 5, 2, 2)], 3)).toEqual([{ at: { x: 6, y: 6 }, width: 2, ring: 0 }]);
  });

  it('finds gaps when the rings are turned round', () => {
    const pair = [box(0, 0, 10, 10), box(10.5, 0, 10, 10)];
    expect(thinPlaces(pair, 3)).toEqual([]);
    expect(thinPlaces(turned(pair), 3)[0]!.width).toBeCloseTo(0.5, 6);
    expect(thinPlaces(turned([box(0, 0, 10, 10), box(14, 0, 10, 10)]), 3)).toEqual([]);
  });
});

describe('crossings', () => {
  it('are found with their place and their rings', () => {
    const bow = points([0, 0], [10, 10], [10, 0], [0, 10]);
    expect(crossingsOf([bow])).toEqual([{ at: { x: 5, y: 5 }, rings: [0, 0] }]);
    expect(crossingsOf([box(0, 0, 10, 10), box(5, 5, 10, 10)]).map(({ at, rings }) => [at, rings])).toEqual([
      [{ x: 10, y: 5 }, [0, 1]],
      [{ x: 5, y: 10 }, [0, 1]],
    ]);
  });

  it('are not where edges only touch', () => {
    expect(crossingsOf([box(0, 0, 10, 10), box(10, 0, 10, 10)])).toEqual([]);
    expect(crossingsOf([box(0, 0, 10, 10)])).toEqual([]);
  });
});
