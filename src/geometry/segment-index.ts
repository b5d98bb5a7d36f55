import Flatbush from 'flatbush';
import type { Path } from './path.ts';
import type { Point } from './point.ts';

/** Straight pieces of lines, found by where they lie. */
export interface SegmentIndex {
  /** The end of a piece nearest to a point; null where none is within reach. */
  nearestEnd(at: Point, reach: number): Point | null;
  /** The point of a piece nearest to a point; null where none is within reach. */
  nearestOn(at: Point, reach: number): Point | null;
}

/** The straight pieces of a path, four numbers each; of a curve its chord. */
export function segmentsOf({ ops, xy }: Path): readonly number[] {
  const found: number[] = [];
  let [i, x, y, startX, startY] = [0, 0, 0, 0, 0];
  for (const op of ops) {
    const count = op === 'C' ? 6 : op === 'Z' ? 0 : 2;
    const [toX, toY] = op === 'Z' ? [startX, startY] : [xy[i + count - 2]!, xy[i + count - 1]!];
    if (op === 'M') [startX, startY] = [toX, toY];
    else if (toX !== x || toY !== y) found.push(x, y, toX, toY);
    [x, y] = [toX, toY];
    i += count;
  }
  return found;
}

/** Built once for thousands of pieces, asked with each move of a pointer. */
export function indexSegments(segments: readonly number[]): SegmentIndex {
  const count = segments.length / 4;
  if (count === 0) return { nearestEnd: () => null, nearestOn: () => null };
  const index = new Flatbush(count);
  for (let i = 0; i < segments.length; i += 4) {
    const [ax, ay, bx, by] = [segments[i]!, segments[i + 1]!, segments[i + 2]!, segments[i + 3]!];
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  index.finish();
  const nearest = (at: Point, reach: number, pointsOf: (i: number) => readonly Point[]): Point | null => {
    let [best, off]: [Point | null, number] = [null, reach];
    for (const found of index.search(at.x - reach, at.y - reach, at.x + reach, at.y + reach)) {
      for (const point of pointsOf(4 * found)) {
        const far = Math.hypot(point.x - at.x, point.y - at.y);
        if (far <= off) [best, off] = [point, far];
      }
    }
    return best;
  };
  return {
    nearestEnd: (at, reach) => nearest(at, reach, (i) => [{ x: segments[i]!, y: segments[i + 1]! }, { x: segments[i + 2]!, y: segments[i + 3]! }]),
    nearestOn: (at, reach) => nearest(at, reach, (i) => [footOn(segments, i, at)]),
  };
}

function footOn(segments: readonly number[], i: number, at: Point): Point {
  const [ax, ay] = [segments[i]!, segments[i + 1]!];
  const [dx, dy] = [segments[i + 2]! - ax, segments[i + 3]! - ay];
  const t = Math.min(1, Math.max(0, ((at.x - ax) * dx + (at.y - ay) * dy) / (dx * dx + dy * dy)));
  return { x: ax + t * dx, y: ay + t * dy };
}
