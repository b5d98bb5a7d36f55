import type { EntityRef } from '../../model/entity.ts';
import type { Project } from '../../model/project.ts';
import { type RoomPlace, roomOfDoor, roomOfSign, roomsAtOpening, roomBesideWall } from '../../model/room-of-sign.ts';
import type { Host, Sign } from '../../model/sign.ts';
import { isDoor, sideAtDoor } from '../../model/sign-on-wall.ts';
import type { Opening, Storey } from '../../model/storey.ts';
import { facesOfRoom, wallFace } from '../../model/wall-face.ts';
import { besideFrame, PLATE_GAP } from '../../model/beside-frame.ts';
import { freePlace } from '../../rules/fixes/free-place.ts';
import { freeStretches, hangAt, wallSpace } from '../../model/wall-space.ts';

type Unplaced = Pick<Sign, 'kind' | 'size' | 'heightAboveFloor'>;
export type Spot = Pick<Sign, 'host' | 'offset' | 'heightAboveFloor'>;
type HostKind = Host['kind'];

/** Hosts that belong to a room. */
export const IN_ROOM: readonly HostKind[] = ['wall', 'door', 'desk'];

/** Beside the next sign and above a gate, mm. */
const GAP = 200;

/** The room that the selection is or belongs to; null where it names none. */
export function roomOfSelection(project: Project, [ref]: readonly EntityRef[]): RoomPlace | null {
  if (ref === undefined) return null;
  const sign = ref.kind === 'sign' ? project.signs[ref.id] : undefined;
  if (sign !== undefined) return roomOfSign(project, sign);
  const storey = project.storeys.find(({ id }) => id === ref.storeyId);
  const room = storey && roomOfThing(storey, ref);
  return storey && room ? { storey, room } : null;
}

function roomOfThing(storey: Storey, { kind, id }: EntityRef) {
  if (kind === 'room') return storey.rooms[id] ?? null;
  if (kind === 'opening') return roomOfDoor(storey, id) ?? roomsAtOpening(storey, id)[0] ?? null;
  return kind === 'wall' ? (roomBesideWall(storey, id, 'left') ?? roomBesideWall(storey, id, 'right')) : null;
}

/** In the middle of the longest stretch of the room's walls that nothing takes at its height; else of the first wall. */
function onWall(project: Project, { storey, room }: RoomPlace, { size, heightAboveFloor }: Unplaced): Spot | null {
  const spaces = facesOfRoom(storey, room.id).map((face) => wallSpace(project, storey, face, new Set()));
  const free = spaces.flatMap((space) =>
    freeStretches(space, heightAboveFloor, heightAboveFloor + size.height).map(([x0, x1]) => ({ space, x0, x1 })),
  );
  const longest = free.toSorted((a, b) => b.x1 - b.x0 - (a.x1 - a.x0)).find(({ x0, x1 }) => x1 - x0 >= size.width);
  if (longest !== undefined) return { ...hangAt(longest.space, (longest.x0 + longest.x1) / 2), heightAboveFloor };
  const [first] = spaces;
  return first === undefined ? null : { ...hangAt(first, first.width / 2), heightAboveFloor };
}

/** Its own doors before those it shares with another room in use; of these such from inside the house first; then by id. */
function doorsOf({ storey, room }: RoomPlace): readonly Opening[] {
  const rooms = (opening: Opening) => roomsAtOpening(storey, opening.id);
  const own = Object.values(storey.openings).filter((opening) => isDoor(opening) && rooms(opening).some(({ id }) => id === room.id));
  const isOwn = (opening: Opening) => Number(roomOfDoor(storey, opening.id)?.id === room.id);
  return own.toSorted((p, q) => isOwn(q) - isOwn(p) || rooms(q).length - rooms(p).length || (p.id < q.id ? -1 : 1));
}

/** A plate beside the frame of a door, upper edges level; another sign on the leaf. */
function onDoor(project: Project, place: RoomPlace, sign: Unplaced): Spot | null {
  const { storey, room } = place;
  for (const door of doorsOf(place)) {
    const host: Host = { kind: 'door', storeyId: storey.id, openingId: door.id };
    if (sign.kind !== 'doorPlate') return { host, offset: 0, heightAboveFloor: sign.heightAboveFloor };
    const face = wallFace(storey, door.wallId, sideAtDoor(storey, door, room.id));
    const frame = face?.openings.find(({ id }) => id === door.id);
    const free = face && frame ? besideFrame(wallSpace(project, storey, face, new Set()), frame, sign.size, PLATE_GAP, 'either') : null;
    if (!face || !frame || free === null) continue;
    const middle = (free.x0 + free.x1) / 2 + face.x0;
    return { host, offset: Math.round(middle - (frame.x0 + frame.x1) / 2), heightAboveFloor: free.y0 };
  }
  return null;
}

function outdoors(project: Project, kind: Exclude<HostKind, 'wall' | 'door' | 'desk'>, sign: Unplaced): Spot {
  const { gate } = project.site;
  const host: Host = { kind };
  if (kind === 'roof') return { host, offset: 0, heightAboveFloor: sign.heightAboveFloor };
  if (kind === 'aboveGate') {
    return { host, offset: Math.round((gate.opening[0] + gate.opening[1]) / 2), heightAboveFloor: gate.height + GAP };
  }
  const spot = { host, heightAboveFloor: sign.heightAboveFloor };
  const free = kind === 'gate' || kind === 'facade' ? freePlace(project, { ...sign, host, offset: 0 }, []) : null;
  if (free !== null) return { ...spot, offset: free };
  const edges = Object.values(project.signs).filter((one) => one.host.kind === kind).map((one) => one.offset + one.size.width / 2);
  return { ...spot, offset: edges.length === 0 ? 0 : Math.round(Math.max(...edges) + GAP + sign.size.width / 2) };
}

/** A sensible place of that kind; null where a room is needed and none is given, or it has no such wall or door. */
export function spotFor(project: Project, kind: HostKind, room: RoomPlace | null, sign: Unplaced): Spot | null {
  if (kind !== 'wall' && kind !== 'door' && kind !== 'desk') return outdoors(project, kind, sign);
  if (room === null) return null;
  if (kind === 'wall') return onWall(project, room, sign);
  if (kind === 'door') return onDoor(project, room, sign);
  const { heightAboveFloor } = sign;
  return { host: { kind, storeyId: room.storey.id, roomId: room.room.id }, offset: 0, heightAboveFloor };
}
