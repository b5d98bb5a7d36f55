import type { Project } from '../model/project.ts';
import type { Sign } from '../model/sign.ts';
import { isDoor, signOnWall, type SignOnWall } from '../model/sign-on-wall.ts';
import type { FaceOpening } from '../model/wall-face.ts';

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
