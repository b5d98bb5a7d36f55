import { bindingOf } from '../graph/binding.ts';
import type { Cycle } from '../graph/cycles.ts';
import type { FaceShape } from '../graph/faces.ts';
import { byId, idMaker, inIdOrder } from '../graph/ids.ts';
import type { Lineage } from '../graph/lineage.ts';
import { madeFrom } from '../graph/record-changes.ts';
import { outlineOf, type Outline } from '../graph/outline.ts';
import type { Room, Storey } from '../storey.ts';
import { safeSeed, seedOf } from './seed.ts';

/** Whether nobody has said anything about a room yet: such a record comes and goes with its face. */
export const isBlank = (room: Room): boolean =>
  room.name === '' && room.number === '' && room.functions.length === 0 && room.occupants.length === 0 &&
  room.capacity === null && !room.openPlan && Object.keys(room.equipment).length === 0 &&
  room.water === null && room.accessible === null && Object.keys(room.finishes).length === 0;

const blankRoom = (id: string, seed: Room['seed']): Room => ({
  id, seed, name: '', number: '', functions: [], occupants: [], capacity: null, openPlan: false, equipment: {}, water: null, accessible: null, finishes: {},
});

/**
 * The rooms of a storey whose walls have changed. A room goes with its face: first by its seed, and where a moved wall
 * has passed over the seed, by the walls around it. Records that say something stay even when they have lost their face
 * or share it; blank ones come and go with faces.
 */
export function rebindRooms(before: Storey, after: Storey, lineage: Lineage): Record<string, Room> {
  const was = outlineOf(before.nodes, before.walls);
  const old = bindingOf(was, before.rooms);
  const outline = outlineOf(after.nodes, after.walls);
  const fresh = new Set(outline.faces.filter((face) => was.placeOf(face) === undefined));
  const follow = follower(outline, fresh, lineage);
  const arrivals = new Map<FaceShape, Room[]>([...fresh].map((face) => [face, []]));
  const changes: Changes = new Map();
  for (const room of Object.values(after.rooms)) {
    const last = before.rooms[room.id]?.seed === room.seed ? old.faceOf(room.id) : undefined;
    if (last !== undefined && outline.placeOf(last) !== undefined) continue;
    const face = follow(room, last);
    if (face === null && isBlank(room)) changes.set(room.id, null);
    if (face !== null) arrivals.set(face, [...(arrivals.get(face) ?? []), room]);
  }
  for (const face of leftAlone(before, after)) if (outline.placeOf(face) !== undefined && !arrivals.has(face)) arrivals.set(face, []);
  const newId = idMaker('r', (id) => Object.hasOwn(before.rooms, id) || changes.has(id));
  for (const [face, rooms] of arrivals) {
    settleFace(face, [...residents(before, after, face), ...rooms], changes, newId, fresh.has(face));
  }
  return changes.size === 0 ? after.rooms : changed(after.rooms, changes);
}

/** The faces of rooms whose records the edit took away or changed. */
function leftAlone(before: Storey, after: Storey): FaceShape[] {
  if (before.rooms === after.rooms) return [];
  const { faceOf } = bindingOf(outlineOf(before.nodes, before.walls), before.rooms);
  return Object.values(before.rooms)
    .filter((room) => after.rooms[room.id] !== room)
    .map((room) => faceOf(room.id))
    .filter((face) => face !== undefined);
}

/** The rooms that were in an unchanged face before and still are. */
function residents(before: Storey, after: Storey, face: FaceShape): Room[] {
  const was = outlineOf(before.nodes, before.walls);
  const place = was.placeOf(face);
  if (place === undefined) return [];
  return bindingOf(was, before.rooms)
    .roomsIn[place]!.filter((id) => after.rooms[id] !== undefined && after.rooms[id].seed === before.rooms[id]!.seed)
    .map((id) => after.rooms[id]!);
}

/** New and changed rooms by id; null for those that go. */
type Changes = Map<string, Room | null>;

function changed(rooms: Record<string, Room>, changes: Changes): Record<string, Room> {
  const next = { ...rooms };
  for (const [id, room] of changes) {
    if (room === null) delete next[id];
    else next[id] = room;
  }
  return madeFrom(inIdOrder(next), rooms, changes.keys());
}

function settleFace(
  face: FaceShape, found: readonly Room[], changes: Changes, newId: () => string, isFresh: boolean,
): void {
  if (found.length === 1 && !isFresh) return;
  const named = found.filter((room) => !isBlank(room));
  const staying = named.length > 0 ? named : [...found].sort((a, b) => byId(a.id, b.id)).slice(0, 1);
  for (const room of found) if (!staying.includes(room)) changes.set(room.id, null);
  if (staying.length === 0) {
    const seed = seedOf(face);
    if (seed === null) return;
    const id = newId();
    changes.set(id, blankRoom(id, seed));
  }
  // Two rooms in one face keep their seeds apart: a wall drawn between them gives each its own again.
  if (!isFresh || staying.length !== 1) return;
  const room = staying[0]!;
  const seed = safeSeed(room.seed, face);
  if (seed !== room.seed) changes.set(room.id, { ...room, seed });
}

type Follow = (room: Room, last: FaceShape | undefined) => FaceShape | null;

/** Finds the face a room goes to when the face it had is no more. */
function follower(outline: Outline, fresh: ReadonlySet<FaceShape>, lineage: Lineage): Follow {
  let heirs: Map<string, Heir[]> | null = null;
  return (room, last) => {
    const atSeed = outline.faceAt(room.seed);
    if (last === undefined) return atSeed;
    heirs ??= heirsOf(fresh, lineage);
    const scores = new Map<FaceShape, number>();
    for (const side of sidesOf(last)) {
      for (const { face, length } of heirs.get(side.key) ?? []) scores.set(face, (scores.get(face) ?? 0) + length);
    }
    if (atSeed !== null && (scores.has(atSeed) || scores.size === 0)) return atSeed;
    return [...scores].reduce<[FaceShape | null, number]>((best, s) => (s[1] > best[1] ? s : best), [null, 0])[0];
  };
}

interface Heir {
  readonly face: FaceShape;
  readonly length: number;
}

/** The new faces by the wall sides of before that they lie at. */
function heirsOf(faces: Iterable<FaceShape>, lineage: Lineage): Map<string, Heir[]> {
  const heirs = new Map<string, Heir[]>();
  for (const face of faces) {
    for (const { wallId, left, length } of sidesOf(face)) {
      for (const ancestor of lineage.of(wallId)) {
        const key = sideKey(ancestor.id, left !== ancestor.flipped);
        heirs.set(key, [...(heirs.get(key) ?? []), { face, length }]);
      }
    }
  }
  return heirs;
}

const sideKey = (wallId: string, left: boolean): string => `${left ? 'left' : 'right'} ${wallId}`;

interface Side {
  readonly key: string;
  readonly wallId: string;
  readonly left: boolean;
  readonly length: number;
}

const sidesOf = (face: FaceShape): Side[] => [face.cycle, ...face.inner].flatMap(sidesOfCycle);

function sidesOfCycle({ walls, nodes }: Cycle): Side[] {
  return walls.map((wall, i) => {
    const [a, b] = [nodes[i]!, nodes[(i + 1) % nodes.length]!];
    const left = wall.a === a.id;
    return { key: sideKey(wall.id, left), wallId: wall.id, left, length: Math.hypot(b.x - a.x, b.y - a.y) };
  });
}
