import { besideFrame } from './beside-frame.ts';
import type { Project } from './project.ts';
import type { Sign } from './sign.ts';
import { isDoor, signOnWall, type SignOnWall } from './sign-on-wall.ts';
import type { FaceOpening } from './wall-face.ts';
import { hangAt, wallSpace } from './wall-space.ts';

/** A sign and the door that it hangs at, both in the frame of the wall face. */
export interface AtDoor {
  readonly sign: SignOnWall;
  readonly frame: FaceOpening;
}

const apart = (sign: SignOnWall, door: FaceOpening): number => Math.max(sign.x0 - door.x1, door.x0 - sign.x1);

/** The door that is the host, else the nearest one on the same wall face; null where there is none. */
export function doorOf(project: Project, sign: Sign): AtDoor | null {
  const place = signOnWall(project, sign);
  if (place === null) return null;
  if (place.door !== null) return { sign: place, frame: place.door };
  const near = place.face.openings.filter(isDoor).toSorted((p, q) => apart(place, p) - apart(place, q));
  return near[0] === undefined ? null : { sign: place, frame: near[0] };
}

/**
 * What hangs a plate beside the frame of its door: upper edges level, `gap` mm apart, on the side where it is now if that is
 * free. The host stays door or wall. Null where it has no door, or where neither side has room.
 */
export function hungBesideDoor(
  project: Project, sign: Sign, gap: number, side: 'left' | 'right' | 'either',
): Partial<Pick<Sign, 'host' | 'offset' | 'heightAboveFloor'>> | null {
  const found = doorOf(project, sign);
  if (found === null) return null;
  const { frame, sign: place } = found;
  const space = wallSpace(project, place.storey, place.face, new Set([sign.id]));
  const now = (place.x0 + place.x1) / 2 < (frame.x0 + frame.x1) / 2 ? 'left' : 'right';
  const free = besideFrame(space, frame, sign.size, gap, side, now);
  if (free === null) return null;
  const middle = (free.x0 + free.x1) / 2;
  const inDoor = Math.round(middle + place.face.x0 - (frame.x0 + frame.x1) / 2);
  const hung = sign.host.kind === 'door' ? { offset: inDoor } : hangAt(space, middle);
  return { ...hung, heightAboveFloor: free.y0 };
}
