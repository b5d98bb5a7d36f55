import { boxIndexOf } from '../../geometry/box-index.ts';
import type { Point } from '../../geometry/point.ts';
import { inflate } from '../../geometry/rect.ts';
import { distance, pointAlong, segmentBox, segmentsTouch } from '../../geometry/segment.ts';
import { wallsByNode } from '../graph/wall-index.ts';
import type { Node, Storey, Wall } from '../storey.ts';

/** The walls of a storey as lines that are looked up by place. */
export interface WallField {
  readonly storey: Storey;
  /** Walls within a distance of a point's box, in a fixed order. */
  near(at: Point, reach: number): readonly WallSegment[];
  /** Whether nothing stands between two points; what they lie on themselves does not. */
  isClear(from: Point, to: Point): boolean;
  wallsAt(nodeId: string): readonly WallSegment[];
}

export interface WallSegment {
  readonly wall: Wall;
  readonly a: Node;
  readonly b: Node;
}

const fields = new WeakMap<Storey, WallField>();

export function wallFieldOf(storey: Storey): WallField {
  const last = fields.get(storey);
  if (last !== undefined) return last;
  const field = build(storey);
  fields.set(storey, field);
  return field;
}

/** Where a line starts and ends it may touch, mm: feet are rounded to whole millimetres. */
const TOUCHES = 2;

function build(storey: Storey): WallField {
  const segments = Object.values(storey.walls).flatMap((wall): WallSegment[] => {
    const [a, b] = [storey.nodes[wall.a], storey.nodes[wall.b]];
    return a !== undefined && b !== undefined ? [{ wall, a, b }] : [];
  });
  const byId = new Map(segments.map((segment) => [segment.wall.id, segment]));
  const index = boxIndexOf(segments.map(({ a, b }) => segmentBox(a, b)));
  const atNode = wallsByNode(storey.walls);
  return {
    storey,
    near: (at, reach) => index.meeting(inflate(segmentBox(at, at), reach)).map((i) => segments[i]!),
    isClear(from, to) {
      const length = distance(from, to);
      if (length <= 2 * TOUCHES) return false;
      const [p, q] = [pointAlong(from, to, TOUCHES), pointAlong(from, to, length - TOUCHES)];
      return index.meeting(segmentBox(p, q)).every((i) => !segmentsTouch(p, q, segments[i]!.a, segments[i]!.b));
    },
    wallsAt: (nodeId) => (atNode.get(nodeId) ?? []).flatMap((id) => byId.get(id) ?? []),
  };
}
