import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../src/drawing/document/mark-leader.ts';
import { MARK_RADIUS } from '../../../src/drawing/document/mark-item.ts';
import { placeMarks, type MarkGroup, type PlacedGroup } from '../../../src/drawing/document/place-marks.ts';
import { rect, rectContains, type Rect } from '../../../src/geometry/rect.ts';

const bounds = rect(0, 0, 100, 80);
const room = (x: number, y: number, width: number, height: number) => [
  [{ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }],
];
const at = (x: number, y: number, ...numbers: number[]): MarkGroup => ({ place: { box: boxOf({ x, y }) }, numbers });

const marksOf = (placed: readonly PlacedGroup[]) => placed.flatMap(({ marks }) => marks);

function overlaps(placed: readonly PlacedGroup[]): number {
  const marks = marksOf(placed);
  return marks.flatMap((a, i) => marks.slice(i + 1).filter((b) => Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < 2 * MARK_RADIUS)).length;
}

describe('marks', () => {
  it('stand in the room they speak of, beside its words, without a leader', () => {
    const area = room(10, 10, 40, 30);
    const words: Rect[] = [rect(20, 20, 20, 8)];
    const { placed } = placeMarks([{ place: { box: boxOf({ x: 30, y: 24 }), area }, numbers: [1, 2, 3] }], { bounds, words, rooms: [area] });
    expect(marksOf(placed).map(({ number }) => number)).toEqual([1, 2, 3]);
    for (const { marks, leader } of placed) {
      expect(leader).toBeNull();
      expect(rectContains(rect(10 + MARK_RADIUS, 10 + MARK_RADIUS, 40 - 2 * MARK_RADIUS, 30 - 2 * MARK_RADIUS), marks[0]!.at)).toBe(true);
      expect(rectContains(words[0]!, marks[0]!.at)).toBe(false);
    }
  });

  it('are led from outside into a room that is full, and do not stand in its neighbour', () => {
    const [full, next] = [room(10, 10, 20, 20), room(32, 10, 30, 20)];
    const words = [rect(10, 10, 20, 20)];
    const { placed } = placeMarks([{ place: { box: boxOf({ x: 20, y: 20 }), area: full }, numbers: [1] }], { bounds, words, rooms: [full, next] });
    const [group] = placed;
    expect(rectContains(rect(32, 10, 30, 20), group!.marks[0]!.at)).toBe(false);
    expect(rectContains(rect(10, 10, 20, 20), group!.leader![1])).toBe(true);
  });

  it('of one point stand in one block', () => {
    const { placed } = placeMarks([at(50, 40, 1, 2, 3, 4)], { bounds, words: [], rooms: [] });
    expect(placed).toHaveLength(1);
    expect(marksOf(placed).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('that find no place are handed back', () => {
    const small = rect(0, 0, 12, 6);
    const { placed, left } = placeMarks([at(3, 3, 1), at(9, 3, 2), at(6, 3, 3)], { bounds: small, words: [], rooms: [] });
    expect(marksOf(placed).map(({ number }) => number).concat(left.flatMap(({ numbers }) => numbers)).toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
    expect(left.length).toBeGreaterThan(0);
  });

  it('never cover one another and never leave the figure, wherever they speak of', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 80 }), count: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 14 }), (points) => {
        let number = 0;
        const groups = points.map(({ x, y, count }) => at(x, y, ...Array.from({ length: count }, () => (number += 1))));
        const { placed, left } = placeMarks(groups, { bounds, words: [rect(40, 30, 20, 10)], rooms: [] });
        expect(overlaps(placed)).toBe(0);
        expect(marksOf(placed).every((mark) => rectContains(bounds, mark.at))).toBe(true);
        expect(marksOf(placed).length + left.flatMap(({ numbers }) => numbers).length).toBe(number);
      }),
      { numRuns: 60 },
    );
  });
});
