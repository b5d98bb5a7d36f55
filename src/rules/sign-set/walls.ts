import type { Rect } from '../../geometry/rect.ts';
import type { Project } from '../../model/project.ts';
import type { RoomPlace } from '../../model/room-of-sign.ts';
import { signOnWall } from '../../model/sign-on-wall.ts';
import type { Storey } from '../../model/storey.ts';
import { facesOfRoom, type WallFace } from '../../model/wall-face.ts';
import type { WallSpace } from '../../model/wall-space.ts';

/** What is taken of every wall: read once from the project, then kept up with what is hung. */
export interface Walls {
  space(storey: Storey, face: WallFace): WallSpace;
  spacesOf(place: RoomPlace): readonly WallSpace[];
  /** `area` from the left end of the face, mm. */
  take(space: WallSpace, area: Rect): void;
}

const keyOf = (storey: Storey, face: WallFace): string => `${storey.id} ${face.key}`;

export function wallsOf(project: Project): Walls {
  const taken = new Map<string, Rect[]>();
  const take = (key: string, area: Rect): void => {
    const list = taken.get(key);
    if (list === undefined) taken.set(key, [area]);
    else list.push(area);
  };
  for (const sign of Object.values(project.signs)) {
    const place = signOnWall(project, sign);
    if (place === null) continue;
    const { storey, face, x0, x1, y0, y1 } = place;
    take(keyOf(storey, face), { x0: x0 - face.x0, x1: x1 - face.x0, y0, y1 });
  }
  const space = (storey: Storey, face: WallFace): WallSpace => {
    const openings = face.openings.map(({ x0, x1, y0, y1 }): Rect => ({ x0: x0 - face.x0, x1: x1 - face.x0, y0, y1 }));
    return { storey, face, width: face.x1 - face.x0, taken: [...openings, ...(taken.get(keyOf(storey, face)) ?? [])] };
  };
  return {
    space,
    spacesOf: ({ storey, room }) => facesOfRoom(storey, room.id).map((face) => space(storey, face)),
    take: (at, area) => take(keyOf(at.storey, at.face), area),
  };
}
