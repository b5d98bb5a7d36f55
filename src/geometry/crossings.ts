import { boxIndexOf } from './box-index.ts';
import type { Point } from './point.ts';
import { properCrossing, segmentBox } from './segment.ts';

/** Where two edges cross, and of which rings (places in the list) they are. */
export interface Crossing {
  readonly at: Point;
  readonly rings: readonly [number, number];
}

interface Edge {
  readonly a: Point;
  readonly b: Point;
  readonly ring: number;
}

/** The edges of closed rings, one after the other. */
const edgesOf = (rings: readonly (readonly Point[])[]): Edge[] =>
  rings.flatMap((points, ring) => points.map((a, i) => ({ a, b: points[(i + 1) % points.length]!, ring })));

/**
 * Every place where edges of closed rings cross in their inside. Edges that only touch, or lie on each other, do not cross.
 * Edges are found by a spatial index: the work grows with the edges and the places, not with their square.
 */
export function crossingsOf(rings: readonly (readonly Point[])[]): Crossing[] {
  const edges = edgesOf(rings);
  const boxes = edges.map(({ a, b }) => segmentBox(a, b));
  const index = boxIndexOf(boxes);
  return edges.flatMap(({ a, b, ring }, i) =>
    index.meeting(boxes[i]!).flatMap((j): Crossing[] => {
      const other = edges[j]!;
      const at = j > i ? properCrossing(a, b, other.a, other.b) : null;
      return at === null ? [] : [{ at, rings: [ring, other.ring] }];
    }),
  );
}
