import type { Point } from '../geometry/point.ts';
import { byId } from './graph/ids.ts';
import { planOf, type RoomShape } from './plan.ts';
import { roomBesideWall } from './room-of-sign.ts';
import type { Opening, Storey, Wall } from './storey.ts';
import { lineOfWall, surfacesOfWall, type Surface, type WallLine, type WallSide } from './wall-line.ts';

/** What a person sees who stands before a wall: a stretch of it that is straight and belongs to one room. Lengths in mm. */
export interface WallFace {
  /** Equal for the same face, whichever of its walls was asked for. */
  readonly key: string;
  /** The room that sees it; null outside of all rooms. */
  readonly roomId: string | null;
  /** Between the inner faces of the neighbouring walls; 0 is the middle between the nodes of the wall that was asked for. */
  readonly x0: number;
  readonly x1: number;
  /** Of the lowest of its walls, above the finished floor. */
  readonly height: number;
  /** Its walls by id, each with the side that is seen, the x of its middle and its length. */
  readonly walls: readonly { readonly wallId: string; readonly side: WallSide; readonly at: number; readonly length: number }[];
  /** What doors and windows take of it, from left to right. */
  readonly openings: readonly FaceOpening[];
}

/** An opening as it is seen on a face: x as on the face, y above the finished floor. The width is that of its frame. */
export interface FaceOpening {
  readonly id: string;
  readonly kind: Opening['kind'];
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

type Span = readonly [number, number];
type Ring = readonly Point[];

/** Rounded nodes bring the faces of one straight run so far off its line. */
const IN_LINE = 3;
/** Cosine from which two directions are one. */
const PARALLEL = 0.999;
/** Less than this is no face. */
const LEAST = 1;

const known = new WeakMap<Storey, Map<string, WallFace | null>>();

/**
 * The clear face of a wall, seen by a person on its `side` (seen from a to b): x grows to that person's right. Walls that go
 * on in a straight line and flush before the same room belong to one face. Null where there is no such wall, where it is
 * virtual, or where its neighbours leave nothing of it.
 */
export function wallFace(storey: Storey, wallId: string, side: WallSide): WallFace | null {
  const faces = known.get(storey) ?? new Map<string, WallFace | null>();
  known.set(storey, faces);
  const key = `${wallId}/${side}`;
  const last = faces.get(key);
  if (last !== undefined) return last;
  const wall = storey.walls[wallId];
  const face = wall === undefined ? null : faceBefore(storey, wall, side);
  faces.set(key, face);
  return face;
}

/** A face with what it was made of beside the shape of its room: its walls with their nodes and openings. */
interface Made {
  readonly face: WallFace | null;
  readonly walls: readonly string[];
  readonly records: readonly unknown[];
}

const openingsOfWalls = new WeakMap<Storey['openings'], ReadonlyMap<string, readonly Opening[]>>();

function openingsOn({ openings }: Storey, wallId: string): readonly Opening[] {
  const known = openingsOfWalls.get(openings);
  if (known !== undefined) return known.get(wallId) ?? [];
  const walls = new Map<string, Opening[]>();
  for (const opening of Object.values(openings)) {
    const own = walls.get(opening.wallId);
    if (own === undefined) walls.set(opening.wallId, [opening]);
    else own.push(opening);
  }
  openingsOfWalls.set(openings, walls);
  return walls.get(wallId) ?? [];
}

/** Faces by the shape of their room, which stays the same object while nothing about the room has changed. */
const kept = new WeakMap<RoomShape, Map<string, Made>>();

/** The wall, its nodes, its openings. */
function recordsOf(storey: Storey, walls: readonly string[]): readonly unknown[] {
  const records: unknown[] = [];
  for (const id of walls) {
    const wall = storey.walls[id];
    if (wall !== undefined) records.push(wall, storey.nodes[wall.a], storey.nodes[wall.b], ...openingsOn(storey, id));
  }
  return records;
}

function faceBefore(storey: Storey, wall: Wall, side: WallSide): WallFace | null {
  const room = roomBesideWall(storey, wall.id, side);
  const shape = room === null ? undefined : planOf(storey).rooms.get(room.id);
  if (shape === undefined || virtualWalls(storey).length > 0) return fresh(storey, wall, side);
  const faces = kept.get(shape) ?? new Map<string, Made>();
  kept.set(shape, faces);
  const key = `${storey.id} ${wall.id}/${side}`;
  const last = faces.get(key);
  if (last !== undefined && stands(last, storey)) return last.face;
  const face = fresh(storey, wall, side);
  const walls = [...new Set([wall.id, ...(face?.walls ?? []).map(({ wallId }) => wallId)])];
  faces.set(key, { face, walls, records: recordsOf(storey, walls) });
  return face;
}

function stands({ walls, records }: Made, storey: Storey): boolean {
  const now = recordsOf(storey, walls);
  return now.length === records.length && now.every((record, i) => record === records[i]);
}

function fresh(storey: Storey, wall: Wall, side: WallSide): WallFace | null {
  const line = lineOfWall(storey, wall, side);
  return line === null ? null : faceOn(storey, line, side);
}

/** Each face of a room once, in the order of the walls' ids. */
export function facesOfRoom(storey: Storey, roomId: string): readonly WallFace[] {
  const walls = planOf(storey).rooms.get(roomId)?.face.wallIds ?? [];
  const both = [...new Set(walls)].sort(byId).flatMap((id) => [wallFace(storey, id, 'left'), wallFace(storey, id, 'right')]);
  const own = both.filter((face): face is WallFace => face?.roomId === roomId);
  return own.filter((face, i) => own.findIndex(({ key }) => key === face.key) === i);
}

function faceOn(storey: Storey, line: WallLine, side: WallSide): WallFace | null {
  const plan = planOf(storey);
  const room = roomBesideWall(storey, line.wall.id, side);
  if (room !== null) {
    // What carries a room's face is among the walls about the room.
    const shape = plan.rooms.get(room.id);
    const span = stretchOf(shape?.net ?? [], line);
    return span === null ? null : made(storey, line, room.id, span, surfacesOfWalls(storey, shape!.face.wallIds));
  }
  const outside = stretchOf(plan.grossOutline.map((ring) => ring.toReversed()), line);
  return made(storey, line, null, outside ?? [-line.length / 2, line.length / 2], surfacesOf(storey));
}

/** The straight stretch of the rings that lies on the line and holds some of the wall. Rings have their region on the left. */
function stretchOf(rings: readonly Ring[], line: WallLine): Span | null {
  const half = line.length / 2 - LEAST;
  for (const ring of rings) {
    const edges = ring.map((p, i) => edgeOn(line, p, ring[(i + 1) % ring.length]!));
    const start = edges.findIndex((edge) => edge !== null && edge[0] < half && edge[1] > -half);
    if (start >= 0) return joined(edges, start);
  }
  return null;
}

/** x of both ends of an edge on the line, from left to right; null where it leaves the line or has the region behind it. */
function edgeOn(line: WallLine, p: Point, q: Point): Span | null {
  const [length, from, to] = [Math.hypot(q.x - p.x, q.y - p.y), line.xOf(q), line.xOf(p)];
  if (length === 0 || (to - from) / length < PARALLEL) return null;
  return Math.abs(line.outOf(p)) <= IN_LINE && Math.abs(line.outOf(q)) <= IN_LINE ? [from, to] : null;
}

/** The edge with those before and after it on the same line. */
function joined(edges: readonly (Span | null)[], start: number): Span {
  const count = edges.length;
  let [x0, x1] = edges[start]!;
  for (const step of [1, count - 1]) {
    for (let i = 1; i < count; i++) {
      const next = edges[(start + step * i) % count] ?? null;
      if (next === null) break;
      [x0, x1] = [Math.min(x0, next[0]), Math.max(x1, next[1])];
    }
  }
  return [x0, x1];
}

interface Member {
  readonly wall: Wall;
  readonly side: WallSide;
  readonly at: number;
  readonly length: number;
}

const surfaces = new WeakMap<Storey, readonly Surface[]>();

/** Both surfaces of every wall that has them: made once, for every face outdoors looks at all. */
function surfacesOf(storey: Storey): readonly Surface[] {
  const last = surfaces.get(storey);
  if (last !== undefined) return last;
  const all: Surface[] = [];
  for (const wall of Object.values(storey.walls)) all.push(...surfacesOfWall(storey, wall));
  surfaces.set(storey, all);
  return all;
}

/** Both surfaces of some walls. */
const surfacesOfWalls = (storey: Storey, ids: readonly string[]): readonly Surface[] =>
  [...new Set(ids)].flatMap((id) => surfacesOfWall(storey, storey.walls[id]!));

/** The walls that carry the face, in the order of their ids. A wall of the other direction shows its other side. */
function membersOn(among: readonly Surface[], line: WallLine, [x0, x1]: Span): readonly Member[] {
  const found: Member[] = [];
  for (const { side, line: own } of among) {
    if (own.direction.x * line.direction.x + own.direction.y * line.direction.y < PARALLEL) continue;
    if (Math.abs(line.outOf(own.middle)) > IN_LINE) continue;
    const [at, half] = [line.xOf(own.middle), own.length / 2];
    if (at + half > x0 + LEAST && at - half < x1 - LEAST) found.push({ wall: own.wall, side, at, length: own.length });
  }
  return found.sort((p, q) => byId(p.wall.id, q.wall.id));
}

const virtual = new WeakMap<Storey['walls'], readonly Wall[]>();

function virtualWalls({ walls }: Storey): readonly Wall[] {
  const known = virtual.get(walls) ?? Object.values(walls).filter(({ kind }) => kind === 'virtual');
  virtual.set(walls, known);
  return known;
}

/** Cuts off what lies beyond a virtual wall: there is nothing to hang on. */
function withoutGaps(storey: Storey, line: WallLine, span: Span): Span {
  let [x0, x1] = span;
  const half = line.length / 2 - LEAST;
  for (const wall of virtualWalls(storey)) {
    const [a, b] = [storey.nodes[wall.a], storey.nodes[wall.b]];
    if (a === undefined || b === undefined) continue;
    if (Math.abs(line.outOf(a)) > IN_LINE || Math.abs(line.outOf(b)) > IN_LINE) continue;
    const [from, to] = [Math.min(line.xOf(a), line.xOf(b)), Math.max(line.xOf(a), line.xOf(b))];
    if (to <= -half) x0 = Math.max(x0, to);
    if (from >= half) x1 = Math.min(x1, from);
  }
  return [x0, x1];
}

function made(storey: Storey, line: WallLine, roomId: string | null, whole: Span, among: readonly Surface[]): WallFace | null {
  const span = withoutGaps(storey, line, whole);
  const members = membersOn(among, line, span);
  const first = members[0];
  if (first === undefined || span[1] - span[0] < LEAST) return null;
  const openings = members.flatMap((member) => openingsOn(storey, member.wall.id).map((opening) => openingOn(member, opening)));
  return {
    key: `${storey.id} ${first.wall.id} ${first.side}`,
    roomId,
    x0: Math.round(span[0]),
    x1: Math.round(span[1]),
    height: Math.min(...members.map(({ wall }) => wall.height)),
    walls: members.map(({ wall, side, at, length }) => ({ wallId: wall.id, side, at: Math.round(at), length })),
    openings: openings.sort((p, q) => p.x0 - q.x0 || byId(p.id, q.id)),
  };
}

/** Distances along the wall run with the viewer's right on the right side of a→b, against it on the left. */
function openingOn({ side, at, length }: Member, { id, kind, at: along, width, height, sill }: Opening): FaceOpening {
  const fromMiddle = along - length / 2;
  const x = Math.round(at + (side === 'right' ? fromMiddle : -fromMiddle));
  return { id, kind, x0: x - width / 2, x1: x + width / 2, y0: sill, y1: sill + height };
}
