import { describe, expect, it } from 'vitest';
import { CHINESE_KNOT } from '../../src/drawing/chinese-knot.ts';
import { inkBounds } from '../../src/geometry/ink-bounds.ts';
import type { Point } from '../../src/geometry/point.ts';
import { pointInPolygon, signedArea } from '../../src/geometry/polygon.ts';
import { distanceToSegment, segmentsTouch } from '../../src/geometry/segment.ts';
import { isSimpleRing } from '../../src/geometry/simple.ts';
import { flatRings } from './flat-rings.ts';

const { path } = CHINESE_KNOT;
const rings = flatRings(path);
const edges = (ring: readonly Point[]): [Point, Point][] => ring.map((p, i) => [p, ring[(i + 1) % ring.length]!]);
const filled = (p: Point): boolean => rings.some((ring) => pointInPolygon(p, ring));

describe('the Chinese knot', () => {
  it('stands upright in the middle of its box, as high as the box', () => {
    const box = inkBounds(path)!;
    expect([box.y0, box.y1]).toEqual([expect.closeTo(0, 9), expect.closeTo(1, 9)]);
    expect(box.x0 + box.x1).toBeCloseTo(1, 9);
    expect(box.x0).toBeGreaterThan(0.2);
  });

  it('is nine parts of cord, one for each crossing, a cap and three threads, each closed and turning one way', () => {
    expect(rings).toHaveLength(9 + 1 + 3);
    expect(path.ops.match(/Z/g)).toHaveLength(13);
    expect(new Set(rings.map((ring) => Math.sign(signedArea(ring))))).toEqual(new Set([1]));
  });

  it('has no part that crosses itself', () => {
    expect(rings.map(isSimpleRing)).toEqual(rings.map(() => true));
  });

  it('has no two parts that touch or come nearer than can be cut', () => {
    for (const [i, ring] of rings.entries()) {
      for (const other of rings.slice(i + 1)) {
        const touching = edges(ring).some(([a, b]) => edges(other).some(([c, d]) => segmentsTouch(a, b, c, d)));
        expect(touching || pointInPolygon(ring[0]!, other) || pointInPolygon(other[0]!, ring)).toBe(false);
        const near = ring.some((p) => edges(other).some(([c, d]) => distanceToSegment(p, c, d) < 0.009));
        expect(near).toBe(false);
      }
    }
  });

  it('is the same on both sides but for which strand is on top', () => {
    const steps = Array.from({ length: 101 }, (_, i) => i / 100);
    const uneven = steps.flatMap((y) => steps.map((x) => ({ x, y: y - 0.0007 }))).filter((p) => filled(p) !== filled({ ...p, x: 1 - p.x }));
    const near = uneven.filter(({ x, y }) => Math.abs(x - 0.5) + Math.abs(y - 0.583) < 0.24);
    expect(uneven.length).toBeGreaterThan(0);
    expect(near).toHaveLength(uneven.length);
  });
});
