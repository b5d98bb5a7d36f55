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

/** Where lines that close a space may start. */
export interface Sources {
  readonly ends: readonly FreeEnd[];
  readonly corners: readonly OuterCorner[];
}

/** Of each kind no more are looked at: a space is closed by what stands around it, not by a whole town. */
const MOST_SOURCES = 32;

const known = new WeakMap<WallField, Sources>();

/** The free ends and the corners nearest to a point, always in the order of the storey. */
export function sourcesAround(field: WallField, at: Point): Sources {
  const { ends, corners } = known.get(field) ?? { ends: freeEndsOf(field), corners: outerCornersOf(field) };
  known.set(field, { ends, corners });
  return { ends: nearest(ends, at), corners: nearest(corners, at) };
}

function nearest<T extends { readonly node: Node }>(all: readonly T[], at: Point): readonly T[] {
  if (all.length <= MOST_SOURCES) return all;
  const taken = new Set(all.toSorted((p, q) => distance(p.node, at) - distance(q.node, at)).slice(0, MOST_SOURCES));
  return all.filter((one) => taken.has(one));
}

function freeEndsOf(field: WallField): readonly FreeEnd[] {
  return Object.values(field.storey.nodes).flatMap((node): FreeEnd[] => {
    const [segment, ...others] = field.wallsAt(node.id);
    if (segment === undefined || others.length > 0) return [];
    const end = segment.wall.a === node.id ? 'a' : 'b';
    return [{ node, segment, end, way: end === 'a' ? wayTo(segment.b, segment.a) : wayTo(segment.a, segment.b) }];
  });
}

function outerCornersOf(field: WallField): readonly OuterCorner[] {
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
