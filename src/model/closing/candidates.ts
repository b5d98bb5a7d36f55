import type { Point } from '../../geometry/point.ts';
import { distance, lineIntersection, pointAlong, projection } from '../../geometry/segment.ts';
import { lengthOf, type Candidate } from './gap.ts';
import type { WallField, WallSegment } from './wall-field.ts';
import { isBefore, type FreeEnd, type OuterCorner, type Sources } from './wall-ends.ts';

/** Turned aside by less than this, a line still carries its wall on: cosine of 45°. */
const AHEAD = Math.SQRT1_2;

const whole = (p: Point): Point => ({ x: Math.round(p.x) + 0, y: Math.round(p.y) + 0 });
const ahead = ({ node, way }: FreeEnd, p: Point): number => (p.x - node.x) * way.x + (p.y - node.y) * way.y;
const isAhead = (end: FreeEnd, p: Point): boolean => ahead(end, p) >= AHEAD * distance(end.node, p);

/** What could close the gaps beside free ends of walls, up to a width in mm; in the order in which it is to be tried. */
export function candidatesAtEnds(field: WallField, { ends, corners }: Sources, most: number): readonly Candidate[] {
  const isEnd = new Set(ends.map(({ node }) => `${node.x},${node.y}`));
  const found = ends.flatMap((end, i) => [
    ...ends.slice(i + 1).flatMap((other) => (isNear(end.node, other.node, most) ? betweenEnds(field, end, other, most) : [])),
    ...corners.flatMap((corner) => (isNear(end.node, corner.node, most) && isBefore(corner, end.node) ? fromEnd(field, end, corner.node, most) : [])),
    ...wallsAround(field, end, most).flatMap(({ a, b }) =>
      [carriedTo(end, a, b), footOn(end.node, a, b)].flatMap((p) => (p === null || isEnd.has(`${p.x},${p.y}`) ? [] : fromEnd(field, end, p, most))),
    ),
  ]);
  return inOrder(found);
}

/** What could close the gaps between corners of buildings, and between corners and walls. */
export function candidatesAtCorners(field: WallField, { corners }: Sources, most: number): readonly Candidate[] {
  const found = corners.flatMap((corner, i) => [
    ...corners.slice(i + 1).flatMap((other) => (isNear(corner.node, other.node, most) && isBefore(other, corner.node) ? fromCorner(field, corner, other.node, most) : [])),
    ...wallsAround(field, corner, most).flatMap(({ a, b }) => fromCorner(field, corner, footOn(corner.node, a, b), most)),
  ]);
  return inOrder(found);
}

/** Most pairs are far apart: that is looked at first. */
const isNear = (p: Point, q: Point, most: number): boolean => Math.abs(p.x - q.x) <= most && Math.abs(p.y - q.y) <= most;

const wallsAround = (field: WallField, { node }: { node: { id: string } & Point }, most: number): readonly WallSegment[] =>
  field.near(node, most).filter(({ wall }) => wall.a !== node.id && wall.b !== node.id);

function inOrder(found: readonly Candidate[]): readonly Candidate[] {
  const key = ({ points }: Candidate): string => points.map(({ x, y }) => `${x},${y}`).join(' ');
  return [...found].sort((p, q) => p.tier - q.tier || p.width - q.width || (key(p) < key(q) ? -1 : 1));
}

/** Two free ends: carried on to their corner where they look at one, else straight from one to the other. */
function betweenEnds(field: WallField, end: FreeEnd, other: FreeEnd, most: number): readonly Candidate[] {
  const frees = [end.node.id, other.node.id];
  const corner = cornerOf(end, other);
  const bent = corner === null ? null : candidate(field, end, [end.node, corner, other.node], most);
  if (bent !== null) return [{ ...bent, tier: 0, frees }];
  const straight = candidate(field, end, [end.node, other.node], most);
  if (straight === null) return [];
  return [{ ...straight, tier: isAhead(end, other.node) && isAhead(other, end.node) ? 0 : 1, frees }];
}

/** Where the lines of two walls meet before both of their ends; null where they go on along each other. */
function cornerOf(end: FreeEnd, other: FreeEnd): Point | null {
  const lies = Math.abs(end.way.x * other.way.y - end.way.y * other.way.x);
  const meet = lies < 0.1 ? null : lineIntersection(end.segment.a, end.segment.b, other.segment.a, other.segment.b);
  return meet !== null && ahead(end, meet) > 1 && ahead(other, meet) > 1 ? whole(meet) : null;
}

function fromEnd(field: WallField, end: FreeEnd, to: Point, most: number): readonly Candidate[] {
  const found = candidate(field, end, [end.node, whole(to)], most);
  return found === null ? [] : [{ ...found, tier: isAhead(end, to) ? 0 : 1, frees: [end.node.id] }];
}

function fromCorner(field: WallField, corner: OuterCorner, to: Point, most: number): readonly Candidate[] {
  if (!isBefore(corner, to)) return [];
  const found = candidate(field, { ...corner, end: null }, [corner.node, whole(to)], most);
  return found === null ? [] : [{ ...found, tier: 0, frees: [] }];
}

interface Start {
  readonly segment: WallSegment;
  readonly end: Candidate['end'];
}

function candidate(field: WallField, { segment, end }: Start, chain: readonly Point[], most: number): Omit<Candidate, 'tier' | 'frees'> | null {
  const points = chain.map(({ x, y }) => ({ x, y }));
  const width = lengthOf(points);
  if (width > most || !points.every((p, i) => i === 0 || field.isClear(points[i - 1]!, p))) return null;
  return { points, width: Math.round(width), wallId: segment.wall.id, end };
}

/** Where the line of a wall, carried on, meets a–b; null where it does not. */
function carriedTo(end: FreeEnd, a: Point, b: Point): Point | null {
  const meet = lineIntersection(end.segment.a, end.segment.b, a, b);
  if (meet === null || ahead(end, meet) <= 0) return null;
  const along = projection(meet, a, b);
  return along >= 0 && along <= distance(a, b) ? meet : null;
}

/** The point of a–b that is nearest to p. */
function footOn(p: Point, a: Point, b: Point): Point {
  const length = distance(a, b);
  return pointAlong(a, b, Math.min(length, Math.max(0, projection(p, a, b))));
}
