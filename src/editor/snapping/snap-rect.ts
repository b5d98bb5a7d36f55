import type { Point } from '../../geometry/point.ts';
import { rectCentre, type Rect } from '../../geometry/rect.ts';
import { PLATE_GAP } from '../../model/beside-frame.ts';
import type { SnapHint, Words } from '../state.ts';
import { toStep } from '../vector.ts';

/** A rectangle of an elevation that others line up with. */
export interface Neighbour {
  readonly box: Rect;
  /**
   * `sign`: gaps are measured to it and edges line up with it; `opening`: gaps alone; `frame`: gaps, its upper edge, and the
   * distance of a plate beside it; `strip`: its middle alone.
   */
  readonly kind: 'sign' | 'opening' | 'frame' | 'strip';
}

interface Candidate {
  /** What to add to the box. */
  readonly by: number;
  readonly why: Words;
  readonly guides: SnapHint['guides'];
}

/** Step that a free move is rounded to, mm. */
const STEP = 10;

export interface RectSnap {
  readonly by: Point;
  readonly hint: SnapHint | null;
}

/**
 * Catches a box that is moved beside others: edges and middles in line, equal gaps, the middle of the wall strip. Whole
 * mm. `reach` in mm; with `free` nothing is caught.
 */
export function snapRect(box: Rect, neighbours: readonly Neighbour[], reach: number, options: { free: boolean; grid: boolean }): RectSnap {
  const rounded = (value: number): number => Math.round(value) + 0;
  if (options.free) return { by: { x: rounded(box.x0) - box.x0, y: rounded(box.y0) - box.y0 }, hint: null };
  const x = closest([...besideFrames(box, neighbours), ...gaps(box, neighbours), ...middles(box, neighbours), ...edges(box, neighbours, 'x')], reach);
  const y = closest([...tops(box, neighbours), ...edges(box, neighbours, 'y')], reach);
  const rest = (value: number): number => (options.grid ? toStep(value, STEP) : rounded(value)) - value;
  const by = { x: x?.by ?? rest(box.x0), y: y?.by ?? rest(box.y0) };
  const caught = [x, y].filter((candidate) => candidate !== null);
  if (caught.length === 0) return { by, hint: null };
  // The words stand above the box, not upon its own.
  const point = { x: rectCentre(box).x + by.x, y: box.y1 + by.y };
  return { by, hint: { point, why: caught[0]!.why, guides: caught.flatMap((candidate) => candidate.guides) } };
}

/** The nearest within reach; of equals the first, so what is listed first wins. */
function closest(candidates: readonly Candidate[], reach: number): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.by) > reach) continue;
    if (best === null || Math.abs(candidate.by) < Math.abs(best.by) - 0.5) best = candidate;
  }
  return best;
}

function edges(box: Rect, neighbours: readonly Neighbour[], axis: 'x' | 'y'): readonly Candidate[] {
  const own = stops(box, axis);
  return neighbours
    .filter((neighbour) => neighbour.kind === 'sign')
    .flatMap((neighbour) => {
      const theirs = stops(neighbour.box, axis);
      return own.flatMap((from, i) =>
        theirs
          .filter((_, j) => (i === 1) === (j === 1))
          .map((to) => ({ by: to - from, why: { key: 'snap.aligned' }, guides: [guide(axis, to, box, neighbour.box)] })),
      );
    });
}

/** Low edge, middle, high edge. */
const stops = (box: Rect, axis: 'x' | 'y'): readonly [number, number, number] =>
  axis === 'x' ? [box.x0, (box.x0 + box.x1) / 2, box.x1] : [box.y0, (box.y0 + box.y1) / 2, box.y1];

function guide(axis: 'x' | 'y', at: number, a: Rect, b: Rect): readonly [Point, Point] {
  return axis === 'x'
    ? [{ x: at, y: Math.min(a.y0, b.y0) }, { x: at, y: Math.max(a.y1, b.y1) }]
    : [{ x: Math.min(a.x0, b.x0), y: at }, { x: Math.max(a.x1, b.x1), y: at }];
}

function middles(box: Rect, neighbours: readonly Neighbour[]): readonly Candidate[] {
  return neighbours
    .filter((neighbour) => neighbour.kind === 'strip')
    .map((neighbour) => {
      const middle = rectCentre(neighbour.box).x;
      return { by: middle - rectCentre(box).x, why: { key: 'snap.wallCentre' }, guides: [guide('x', middle, box, neighbour.box)] };
    });
}

const frames = (neighbours: readonly Neighbour[]): readonly Rect[] => neighbours.filter(({ kind }) => kind === 'frame').map((one) => one.box);

/** Level with the upper edge of a door's frame. */
const tops = (box: Rect, neighbours: readonly Neighbour[]): readonly Candidate[] =>
  frames(neighbours).map((frame) => ({ by: frame.y1 - box.y1, why: { key: 'snap.frameTop' }, guides: [guide('y', frame.y1, box, frame)] }));

/** The distance of a door plate from the frame, on either side. */
function besideFrames(box: Rect, neighbours: readonly Neighbour[]): readonly Candidate[] {
  const y = (box.y0 + box.y1) / 2;
  const at = (by: number, from: number, to: number): Candidate => ({
    by,
    why: { key: 'snap.plateGap', data: { mm: PLATE_GAP } },
    guides: [[{ x: from, y }, { x: to, y }]],
  });
  return frames(neighbours)
    .filter((frame) => sharesHeight(box, frame))
    .flatMap((frame) => [
      at(frame.x1 + PLATE_GAP - box.x0, frame.x1, frame.x1 + PLATE_GAP),
      at(frame.x0 - PLATE_GAP - box.x1, frame.x0 - PLATE_GAP, frame.x0),
    ]);
}

const sharesHeight = (a: Rect, b: Rect): boolean => a.y0 < b.y1 && b.y0 < a.y1;

/** Places where the gap to a neighbour equals the gap between two others, and the middle between two. */
function gaps(box: Rect, neighbours: readonly Neighbour[]): readonly Candidate[] {
  const row = neighbours
    .filter((neighbour) => neighbour.kind !== 'strip' && sharesHeight(neighbour.box, box))
    .map((neighbour) => neighbour.box)
    .sort((a, b) => a.x0 - b.x0);
  const width = box.x1 - box.x0;
  const y = (box.y0 + box.y1) / 2;
  return row.slice(1).flatMap((right, i) => {
    const left = row[i]!;
    const gap = right.x0 - left.x1;
    if (gap <= 0) return [];
    const at = (x0: number, mm: number, from: number, to: number): Candidate => ({
      by: Math.round(x0) - box.x0,
      why: { key: 'snap.equalGap', data: { mm: Math.round(mm) } },
      guides: [
        [{ x: from, y }, { x: to, y }],
        [{ x: left.x1, y }, { x: right.x0, y }],
      ],
    });
    const outside = [
      at(right.x1 + gap, gap, right.x1, right.x1 + gap),
      at(left.x0 - gap - width, gap, left.x0 - gap, left.x0),
    ];
    const inside = (gap - width) / 2;
    return inside > 0 ? [...outside, at(left.x1 + inside, inside, left.x1, left.x1 + inside)] : outside;
  });
}
