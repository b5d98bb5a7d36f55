import type { Rect } from '../../geometry/rect.ts';
import type { NewSign } from '../../model/make-signs.ts';
import type { Project } from '../../model/project.ts';
import type { RoomPlace } from '../../model/room-of-sign.ts';
import { sideAtDoor } from '../../model/sign-on-wall.ts';
import type { Opening } from '../../model/storey.ts';
import { wallFace } from '../../model/wall-face.ts';
import { doorsOf } from '../fixes/add-door-plates.ts';
import { besideFrame, PLATE_GAP } from '../../model/beside-frame.ts';
import { placeOnLeaf } from '../fixes/on-leaf.ts';
import { isFree } from '../../model/wall-space.ts';
import type { Unplaced } from './types.ts';
import type { Walls } from './walls.ts';

/** Between plates one under the other, mm. */
const BETWEEN = 20;
/** So many may hang under each other beside a door. */
const ROWS = 4;

function beside(plate: NewSign, opening: Opening, { storey, room }: RoomPlace, walls: Walls): NewSign | null {
  const face = wallFace(storey, opening.wallId, sideAtDoor(storey, opening, room.id));
  const frame = face?.openings.find(({ id }) => id === opening.id);
  if (face === null || frame === undefined) return null;
  const space = walls.space(storey, face);
  const { size } = plate;
  const under = (row: number): Rect | null => {
    const y1 = frame.y1 - row * (size.height + BETWEEN);
    const lowered = { ...frame, y1 };
    const found = besideFrame(space, lowered, size, PLATE_GAP, 'either');
    return found !== null && isFree(space, found) ? found : null;
  };
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  for (const row of rows) {
    const free = under(row);
    if (free === null) continue;
    walls.take(space, free);
    const middle = (free.x0 + free.x1) / 2 + face.x0;
    const host = { kind: 'door', storeyId: storey.id, openingId: opening.id } as const;
    return { ...plate, host, offset: Math.round(middle - (frame.x0 + frame.x1) / 2), heightAboveFloor: free.y0 };
  }
  return null;
}

function onLeaf(plate: NewSign, opening: Opening, { storey }: RoomPlace, project: Project): NewSign | null {
  const place = placeOnLeaf(project, storey, opening, plate.size, null);
  return place === null ? null : { ...plate, ...place };
}

/** At a door of the room: on its leaf, or beside its frame with upper edges level, 30 mm from it; a further plate on the other side, then below. */
export function hangPlate(plate: NewSign, isOnLeaf: boolean, place: RoomPlace, project: Project, walls: Walls): NewSign | Unplaced {
  const doors = doorsOf(place);
  if (doors.length === 0) return 'noDoor';
  for (const opening of doors) {
    const hung = isOnLeaf ? onLeaf(plate, opening, place, project) : beside(plate, opening, place, walls);
    if (hung !== null) return hung;
  }
  return 'doorTaken';
}
