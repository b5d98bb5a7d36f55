import { describe, expect, it } from 'vitest';
import { reviewFigures } from '../../../src/jobs/report/figures.ts';
import { textArea } from '../../../src/drawing/document/page.ts';
import { anchorOf } from '../../../src/drawing/anchors.ts';
import { finding, sampleReview } from './sample-review.ts';

const room = (id: string) => ({ kind: 'room', id, storeyId: 'st1' }) as const;
const rooms = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'].map(room);
const places = [...rooms, { kind: 'sign', id: 's1' }, { kind: 'sign', id: 's4' }, { kind: 'gate', id: 'gate' }, { kind: 'centre', id: 'centre' }] as const;

describe('the marked drawings', () => {
  it('bear the number of every opinion that has a place on them, and no other number', async () => {
    const review = await sampleReview(undefined, () => places.map((ref) => finding({ subject: ref, places: [ref] })));
    const [plan, gate] = reviewFigures(review);
    expect([...plan!.marked].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...gate!.marked].sort((a, b) => a - b)).toEqual([7, 8, 9]);
    expect([...plan!.left, ...gate!.left]).toEqual([]);
  });

  it('bear no number that the table of opinions lacks', async () => {
    const review = await sampleReview();
    const numbers = review.groups.flatMap(({ opinions }) => opinions.map(({ number }) => number));
    const marked = reviewFigures(review).flatMap((figure) => [...figure.marked, ...figure.left]);
    expect(marked.length).toBeGreaterThan(3);
    expect(marked.filter((number) => !numbers.includes(number))).toEqual([]);
  });

  it('leave no opinion with a place unmarked', async () => {
    const review = await sampleReview();
    const marked = new Set(reviewFigures(review).flatMap((figure) => [...figure.marked, ...figure.left]));
    const placed = review.groups
      .flatMap(({ opinions }) => opinions)
      .filter((opinion) => opinion.places.some((ref) => anchorOf(ref, review.project) !== null));
    expect(placed.filter(({ number }) => !marked.has(number))).toEqual([]);
  });

  it('fit their page at a stated scale', async () => {
    for (const { figure, orientation, scale } of reviewFigures(await sampleReview())) {
      const area = textArea(orientation);
      expect(figure.width).toBeLessThanOrEqual(area.width);
      expect(figure.height).toBeLessThanOrEqual(area.height);
      expect([25, 30, 40, 50, 60, 80, 100, 150, 200, 250, 300]).toContain(scale);
    }
  });

  it('leave out a storey of which nothing is drawn', async () => {
    const review = await sampleReview((project) => ({ ...project, storeys: project.storeys.map((storey) => ({ ...storey, nodes: {}, walls: {}, openings: {}, rooms: {} })) }));
    expect(reviewFigures(review).map(({ title }) => title)).toEqual(['大门立面图']);
  });
});
