import type { Point } from '../../geometry/point.ts';
import { distance } from '../../geometry/segment.ts';
import type { Node } from '../storey.ts';
import type { WallEnd } from '../wall-end.ts';
import type { WallField, WallSegment } from './wall-field.ts';

/** The end of a wall that no other wall meets. */
export interface FreeEnd {
  readonly node: Node;
  readonly segment: WallSegment;
  readonly end: WallEnd;
  /** Unit vector in which the wall would go on. */
  readonly way: Point;
}

/** A corner seen from outside: around it more than half a turn is open. */
export interface OuterCorner {
  readonly node: Node;
  readonly segment: WallSegment;
  /** The open sector, radians counter-clockwise from `from`. */
  readonly from: number;
  readonly turn: number;
}

const TURN = 2 * Math.PI;
/** Less than this beyond half a turn is a straight wall, 10°. */
const LEAST_BEND = Math.PI / 18;

const wayTo = (p: Point, q: Point): Point => ({ x: (q.x - p.x) / distance(p, q), y: (q.y - p.y) / distance(p, q) });

export function freeEndsOf(field: WallField): readonly FreeEnd[] {
  return Object.values(field.storey.nodes).flatMap((node): FreeEnd[] => {
    const [segment, ...others] = field.wallsAt(node.id);
    if (segment === undefined || others.length > 0) return [];
    const end = segment.wall.a === node.id ? 'a' : 'b';
    return [{ node, segment, end, way: end === 'a' ? wayTo(segment.b, segment.a) : wayTo(segment.a, segment.b) }];
  });
}

export function outerCornersOf(field: WallField): readonly OuterCorner[] {
  return Object.values(field.storey.nodes).flatMap((node): OuterCorner[] => {
    const around = field.wallsAt(node.id);
    if (around.length < 2) return [];
    const angles = around.map((segment) => angleFrom(node, segment)).sort((a, b) => a - b);
    const gaps = angles.map((from, i) => ({ from, turn: (i + 1 < angles.length ? angles[i + 1]! : angles[0]! + TURN) - from }));
    const widest = gaps.reduce((best, gap) => (gap.turn > best.turn ? gap : best));
    return widest.turn > Math.PI + LEAST_BEND ? [{ node, segment: around[0]!, ...widest }] : [];
  });
}

const angleFrom = (node: Node, { a, b }: WallSegment): number => {
  const far = a.id === node.id ? b : a;
  return Math.atan2(far.y - node.y, far.x - node.x);
};

/** Whether a point lies in the open sector of a corner. */
export function isBefore({ node, from, turn }: OuterCorner, p: Point): boolean {
  const off = (Math.atan2(p.y - node.y, p.x - node.x) - from + 2 * TURN) % TURN;
  return off > 0 && off < turn;
}
