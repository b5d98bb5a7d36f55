import { pointSide, signedArea } from '../geometry/polygon.ts';
import type { Point } from '../geometry/point.ts';

/** A bay for a small car and the lane beside it, mm: usual sizes after JGJ 100. */
export const BAY = { width: 2500, depth: 5300, parallelLength: 6000, lane: 5500 } as const;

interface Row {
  /** From the edge inwards, mm. */
  readonly from: number;
  readonly depth: number;
  readonly width: number;
}

/**
 * The parking bays of an area, each as its four corners: along its longest edge, a second row opposite where a lane fits in
 * between, along the kerb where the area is not as deep as a car is long. Bays that do not lie wholly inside are left out.
 */
export function parkingBays(outline: readonly Point[]): readonly (readonly Point[])[] {
  if (outline.length < 3) return [];
  const ring = signedArea(outline) >= 0 ? outline : outline.toReversed();
  const [a, b] = longestEdge(ring);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return [];
  const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  const inward = { x: -along.y, y: along.x };
  const deep = Math.max(...ring.map((p) => (p.x - a.x) * inward.x + (p.y - a.y) * inward.y));
  const at = (u: number, v: number): Point => ({ x: a.x + along.x * u + inward.x * v, y: a.y + along.y * u + inward.y * v });
  return rowsOf(deep).flatMap(({ from, depth, width }) => {
    const count = Math.floor((length + 1) / width);
    const bays = Array.from({ length: count }, (_, i) => [at(i * width, from), at((i + 1) * width, from), at((i + 1) * width, from + depth), at(i * width, from + depth)]);
    return bays.filter((bay) => inside(bay, ring));
  });
}

function rowsOf(deep: number): readonly Row[] {
  if (deep < BAY.depth - 1) return deep < BAY.width - 1 ? [] : [{ from: 0, depth: BAY.width, width: BAY.parallelLength }];
  const first = { from: 0, depth: BAY.depth, width: BAY.width };
  return deep >= 2 * BAY.depth + BAY.lane ? [first, { ...first, from: deep - BAY.depth }] : [first];
}

function longestEdge(ring: readonly Point[]): readonly [Point, Point] {
  const edges = ring.map((a, i): readonly [Point, Point] => [a, ring[(i + 1) % ring.length]!]);
  const long = ([a, b]: readonly [Point, Point]): number => Math.hypot(b.x - a.x, b.y - a.y);
  return edges.reduce((best, edge) => (long(edge) > long(best) + 0.5 ? edge : best));
}

/** A corner upon the edge counts as inside; it is looked at a little towards the middle of its bay. */
function inside(bay: readonly Point[], ring: readonly Point[]): boolean {
  const middle = { x: (bay[0]!.x + bay[2]!.x) / 2, y: (bay[0]!.y + bay[2]!.y) / 2 };
  return bay.every((p) => pointSide({ x: p.x + (middle.x - p.x) * 0.001, y: p.y + (middle.y - p.y) * 0.001 }, ring) !== -1);
}
