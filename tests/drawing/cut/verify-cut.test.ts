import { describe, expect, it } from 'vitest';
import type { CutContour } from '../../../src/drawing/cut/cut-drawing.ts';
import { CUT_FAULTS, isCutError, verifyCut, type CutFault, type CutLimits } from '../../../src/drawing/cut/verify-cut.ts';
import type { Point } from '../../../src/geometry/point.ts';
import { points } from '../../model/sample.ts';

const LIMITS: CutLimits = { leastStroke: 3, leastGap: 3, mostNodes: 100 };

const box = (x: number, y: number, w: number, h: number): Point[] => points([x, y], [x + w, y], [x + w, y + h], [x, y + h]);
const out = (ring: readonly Point[], changes: Partial<CutContour> = {}): CutContour => ({ operation: 'CUT-OUT', sheet: 1, points: ring, closed: true, ...changes });
const hole = (ring: readonly Point[]): CutContour => ({ operation: 'CUT-IN', sheet: 1, points: [...ring].reverse(), closed: true });
const circle = (count: number): Point[] =>
  Array.from({ length: count }, (_, i) => ({ x: 50 * Math.cos((2 * Math.PI * i) / count), y: 50 * Math.sin((2 * Math.PI * i) / count) }));

const faults = (contours: readonly CutContour[], limits = LIMITS): CutFault[] => [...new Set(verifyCut({ contours }, limits).map(({ fault }) => fault))];

/** For each fault: contours that have it and no other, and the nearest thing that has none. */
const CASES: Record<CutFault, { readonly bad: readonly CutContour[]; readonly good: readonly CutContour[]; readonly at: Point }> = {
  notClosed: { bad: [out(box(0, 0, 20, 20), { closed: false })], good: [out(box(0, 0, 20, 20))], at: { x: 0, y: 0 } },
  zeroLength: { bad: [out(points([0, 0], [20, 0], [20, 0], [20, 20], [0, 20]))], good: [out(points([0, 0], [20, 0], [20, 1], [20, 20], [0, 20]))], at: { x: 20, y: 0 } },
  // Begun elsewhere and run the other way round: the same cut all the same.
  duplicate: { bad: [out(box(0, 0, 20, 20)), out(points([20, 20], [20, 0], [0, 0], [0, 20]))], good: [out(box(0, 0, 20, 20)), out(box(30, 0, 20, 20))], at: { x: 20, y: 20 } },
  selfCrossing: { bad: [out(points([0, 0], [20, 20], [20, 0], [0, 20]))], good: [out(points([0, 0], [20, 0], [20, 20], [0, 20]))], at: { x: 10, y: 10 } },
  overlap: { bad: [out(box(0, 0, 20, 20)), out(box(10, 5, 20, 8))], good: [out(box(0, 0, 20, 20)), out(box(24, 5, 20, 8))], at: { x: 20, y: 5 } },
  leastStroke: { bad: [out(box(0, 0, 20, 2))], good: [out(box(0, 0, 20, 3))], at: { x: 3, y: 1 } },
  leastGap: { bad: [out(box(0, 0, 20, 20)), out(box(22, 0, 20, 20))], good: [out(box(0, 0, 20, 20)), out(box(23, 0, 20, 20))], at: { x: 21, y: 10 } },
  tooManyNodes: { bad: [out(circle(101))], good: [out(circle(100))], at: { x: 50, y: 0 } },
};

describe('the verifier', () => {
  it.each(CUT_FAULTS)('finds %s, and it alone', (fault) => {
    expect(faults(CASES[fault].bad)).toEqual([fault]);
    expect(faults(CASES[fault].good)).toEqual([]);
  });

  it.each(CUT_FAULTS.filter((fault) => fault !== 'leastStroke' && fault !== 'leastGap'))('says where %s is', (fault) => {
    expect(verifyCut({ contours: CASES[fault].bad }, LIMITS)[0]!.at).toEqual(CASES[fault].at);
  });

  it.each(['leastStroke', 'leastGap'] as const)('says where %s is and how wide', (fault) => {
    const [{ at, value }] = verifyCut({ contours: CASES[fault].bad }, LIMITS) as unknown as [{ at: Point; value: number }];
    expect(value).toBeCloseTo(2, 6);
    // Anywhere along the strip: across it in the middle.
    if (fault === 'leastStroke') expect(at.y).toBeCloseTo(1, 6);
    else expect(at.x).toBeCloseTo(21, 6);
  });

  it('takes holes for what they are', () => {
    expect(faults([hole(box(5, 5, 10, 10)), out(box(0, 0, 20, 20))])).toEqual([]);
  });

  it('finds an outline within the material of another, and a hole outside of any', () => {
    expect(faults([out(box(0, 0, 20, 20)), out(box(5, 5, 10, 10))])).toEqual(['overlap']);
    expect(faults([hole(box(50, 50, 10, 10)), out(box(0, 0, 20, 20))])).toEqual(['overlap']);
  });

  it('takes a part within the hole of another for right', () => {
    expect(faults([out(box(0, 0, 40, 40)), hole(box(5, 5, 30, 30)), out(box(10, 10, 20, 20))])).toEqual([]);
  });

  it('compares contours of one sheet alone', () => {
    expect(faults([out(box(0, 0, 20, 20)), out(box(0, 0, 20, 20), { sheet: 2 })])).toEqual([]);
  });

  it('takes widths and nodes for remarks, everything else for an error', () => {
    expect(CUT_FAULTS.filter((fault) => !isCutError(fault))).toEqual(['leastStroke', 'leastGap', 'tooManyNodes']);
  });

  it('is done with contours of no points', () => {
    expect(faults([out([])])).toEqual(['notClosed']);
    expect(faults([])).toEqual([]);
  });
});
