import type { EntityRef } from './entity.ts';
import { planOf } from './plan.ts';
import type { Project } from './project.ts';
import { roomBesideWall } from './room-of-sign.ts';
import { signOnWall, sideAtDoor } from './sign-on-wall.ts';
import type { Storey } from './storey.ts';
import { wallFace, type WallFace } from './wall-face.ts';
import { otherSide, surfacesOfWall, type WallSide } from './wall-line.ts';

/** The side of a wall, seen from a to b, that a person stands before. */
export interface WallPlace {
  readonly storeyId: string;
  readonly wallId: string;
  readonly side: WallSide;
}

/** A place before a face: its first wall. */
export const placeOfFace = (storey: Storey, { walls }: WallFace): WallPlace => ({
  storeyId: storey.id,
  wallId: walls[0]!.wallId,
  side: walls[0]!.side,
});

/** The face at a place, and its storey; null where there is no such wall any more. */
export function faceAt(project: Project, place: WallPlace): { readonly storey: Storey; readonly face: WallFace } | null {
  const storey = project.storeys.find(({ id }) => id === place.storeyId);
  const face = storey === undefined ? null : wallFace(storey, place.wallId, place.side);
  return storey === undefined || face === null ? null : { storey, face };
}

/** Where a place is among others of its storey: places before one face are the same. −1 where it is not. */
export function indexOfPlace(storey: Storey, places: readonly WallPlace[], place: WallPlace): number {
  const keyOf = ({ storeyId, wallId, side }: WallPlace): string | undefined =>
    storeyId === storey.id ? wallFace(storey, wallId, side)?.key : undefined;
  const key = keyOf(place);
  return key === undefined ? -1 : places.findIndex((one) => keyOf(one) === key);
}

const SIDES = ['left', 'right'] as const;

function distinct(storey: Storey, faces: readonly (WallFace | null)[]): readonly WallPlace[] {
  const known = new Map<string, WallPlace>();
  for (const face of faces) if (face !== null && !known.has(face.key)) known.set(face.key, placeOfFace(storey, face));
  return [...known.values()];
}

/**
 * The faces that are seen from a room (null: from outdoors), each once, in the order in which a person meets them who stands
 * in the room and turns to the right, or walks around the house with it on the right.
 */
export function placesAround(storey: Storey, roomId: string | null): readonly WallPlace[] {
  if (roomId === null) return placesOutdoors(storey);
  // The walls follow the room's outline counter-clockwise.
  const walls = (planOf(storey).rooms.get(roomId)?.face.wallIds ?? []).toReversed();
  const faces = walls.flatMap((id) => SIDES.map((side) => wallFace(storey, id, side)));
  return distinct(storey, faces.filter((face) => face?.roomId === roomId));
}

function placesOutdoors(storey: Storey): readonly WallPlace[] {
  const faces = Object.keys(storey.walls).flatMap((id) => SIDES.map((side) => wallFace(storey, id, side)));
  const places = distinct(storey, faces.filter((face) => face?.roomId === null));
  return places.toSorted((a, b) => facing(storey, b) - facing(storey, a));
}

/** Where a person looks who stands before the wall: degrees counter-clockwise from +x of the plan, 0 ≤ … < 360. */
export function facing(storey: Storey, { wallId, side }: WallPlace): number {
  const wall = storey.walls[wallId];
  const line = wall && surfacesOfWall(storey, wall).find((surface) => surface.side === side)?.line;
  if (!line) return 0;
  const angle = (Math.atan2(line.direction.x, -line.direction.y) * 180) / Math.PI;
  return (angle + 360) % 360;
}

/** The side of a wall that a person wants to see: the room's that they look at already, else one that belongs to a room. */
function sideOfWall(storey: Storey, wallId: string, now: WallPlace | null): WallSide {
  const room = now === null ? null : roomBesideWall(storey, now.wallId, now.side);
  const ofRoom = SIDES.find((side) => room !== null && roomBesideWall(storey, wallId, side)?.id === room.id);
  return ofRoom ?? SIDES.find((side) => roomBesideWall(storey, wallId, side) !== null) ?? 'left';
}

const before = (storey: Storey, wallId: string, side: WallSide): WallPlace | null =>
  wallFace(storey, wallId, side) === null ? null : { storeyId: storey.id, wallId, side };

/** Of a room: the wall that is looked at already, else the one with the most signs, of those the longest. */
function placeOfRoom(project: Project, storey: Storey, roomId: string, now: WallPlace | null): WallPlace | null {
  const places = placesAround(storey, roomId);
  if (now !== null && places[indexOfPlace(storey, places, now)] !== undefined) return now;
  const hung = new Map<string, number>();
  for (const sign of Object.values(project.signs)) {
    const key = signOnWall(project, sign)?.face.key;
    if (key !== undefined) hung.set(key, (hung.get(key) ?? 0) + 1);
  }
  const rank = (place: WallPlace): readonly [number, number] => {
    const face = wallFace(storey, place.wallId, place.side)!;
    return [hung.get(face.key) ?? 0, face.x1 - face.x0];
  };
  return places.toSorted((a, b) => rank(b)[0] - rank(a)[0] || rank(b)[1] - rank(a)[1])[0] ?? null;
}

/**
 * The face on which a thing is seen: what hangs, a door from the side where its plate hangs, a wall, a room (see above).
 * `now` is what is looked at already. Null for what is on no wall.
 */
export function placeOf(project: Project, ref: EntityRef, now: WallPlace | null): WallPlace | null {
  if (ref.kind === 'sign') {
    const sign = project.signs[ref.id];
    const hung = sign && signOnWall(project, sign);
    return hung ? placeOfFace(hung.storey, hung.face) : null;
  }
  const storey = project.storeys.find(({ id }) => id === (ref.kind === 'storey' ? ref.id : ref.storeyId));
  if (storey === undefined) return null;
  if (ref.kind === 'wall') return before(storey, ref.id, sideOfWall(storey, ref.id, now));
  if (ref.kind === 'room') return placeOfRoom(project, storey, ref.id, now);
  const opening = ref.kind === 'opening' ? storey.openings[ref.id] : undefined;
  if (opening === undefined) return null;
  const isSeen = now !== null && faceAt(project, now)?.face.openings.some(({ id }) => id === opening.id);
  return isSeen ? now : before(storey, opening.wallId, sideAtDoor(storey, opening, null));
}

/** The other side of the wall that a person stands before; null where it has none. */
export function placeBehind(project: Project, place: WallPlace): WallPlace | null {
  const storey = project.storeys.find(({ id }) => id === place.storeyId);
  return storey === undefined ? null : before(storey, place.wallId, otherSide(place.side));
}

/** What is looked at where nobody has chosen: a wall of the storey's first room with walls. */
export function firstPlace(project: Project, storeyId: string): WallPlace | null {
  const storeys = project.storeys.toSorted((a, b) => Number(b.id === storeyId) - Number(a.id === storeyId));
  for (const storey of storeys) {
    for (const roomId of Object.keys(storey.rooms)) {
      const place = placeOfRoom(project, storey, roomId, null);
      if (place !== null) return place;
    }
  }
  return null;
}
