import type { Room } from '../storey.ts';
import type { FaceShape } from './faces.ts';
import type { Outline } from './outline.ts';

/** Which room lies in which face, by the rooms' seeds. */
export interface Binding {
  readonly roomsIn: ReadonlyMap<FaceShape, readonly string[]>;
  readonly faceOf: ReadonlyMap<string, FaceShape>;
  /** Rooms whose seed lies in no face. */
  readonly unbound: readonly string[];
}

type RoomRecord = Readonly<Record<string, Room>>;

const known = new WeakMap<Outline, WeakMap<RoomRecord, Binding>>();

/** The face a room's record was last found in: as long as both exist unchanged, they belong together. */
const lastFace = new WeakMap<Room, FaceShape>();

export function bindingOf(outline: Outline, rooms: RoomRecord): Binding {
  const byRooms = known.get(outline) ?? new WeakMap<RoomRecord, Binding>();
  const last = byRooms.get(rooms);
  if (last !== undefined) return last;
  const binding = bind(outline, rooms);
  byRooms.set(rooms, binding);
  known.set(outline, byRooms);
  return binding;
}

function bind(outline: Outline, rooms: RoomRecord): Binding {
  const roomsIn = new Map<FaceShape, string[]>();
  const faceOf = new Map<string, FaceShape>();
  const unbound: string[] = [];
  for (const room of Object.values(rooms)) {
    const last = lastFace.get(room);
    const face = last !== undefined && outline.has(last) ? last : outline.faceAt(room.seed);
    if (face === null) {
      unbound.push(room.id);
      continue;
    }
    lastFace.set(room, face);
    faceOf.set(room.id, face);
    const ids = roomsIn.get(face);
    if (ids === undefined) roomsIn.set(face, [room.id]);
    else ids.push(room.id);
  }
  return { roomsIn, faceOf, unbound };
}
