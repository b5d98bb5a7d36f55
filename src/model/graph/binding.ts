import type { Room } from '../storey.ts';
import type { FaceShape } from './faces.ts';
import type { Outline } from './outline.ts';

/** Which room lies in which face, by the rooms' seeds. */
export interface Binding {
  /** The ids of the rooms in each face, in the order of the outline's faces. */
  readonly roomsIn: readonly (readonly string[])[];
  readonly faceOf: (roomId: string) => FaceShape | undefined;
  /** Rooms whose seed lies in no face. */
  readonly unbound: readonly string[];
}

type RoomRecord = Readonly<Record<string, Room>>;

const known = new WeakMap<Outline, WeakMap<RoomRecord, Binding>>();

/** The face a room's record was last found in: as long as both exist unchanged, they belong together. */
const lastFace = new WeakMap<Room, FaceShape>();

const NONE: readonly string[] = [];

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
  const roomsIn: (readonly string[])[] = outline.faces.map(() => NONE);
  const unbound: string[] = [];
  for (const room of Object.values(rooms)) {
    const place = placeOfRoom(outline, room);
    if (place === undefined) unbound.push(room.id);
    else roomsIn[place] = roomsIn[place] === NONE ? [room.id] : [...roomsIn[place]!, room.id];
  }
  let faceOf: Map<string, FaceShape> | null = null;
  return {
    roomsIn,
    unbound,
    faceOf: (roomId) => (faceOf ??= facesByRoom(outline, roomsIn)).get(roomId),
  };
}

function placeOfRoom(outline: Outline, room: Room): number | undefined {
  const last = lastFace.get(room);
  const place = last === undefined ? undefined : outline.placeOf(last);
  if (place !== undefined) return place;
  const face = outline.faceAt(room.seed);
  if (face === null) return undefined;
  lastFace.set(room, face);
  return outline.placeOf(face);
}

const facesByRoom = (outline: Outline, roomsIn: readonly (readonly string[])[]): Map<string, FaceShape> =>
  new Map(roomsIn.flatMap((ids, place) => ids.map((id): [string, FaceShape] => [id, outline.faces[place]!])));
