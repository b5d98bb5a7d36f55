import type { Edit } from '../../model/edits/edit.ts';
import { signFromType, type NewSign } from '../../model/make-signs.ts';
import { roomsAtOpening, type RoomPlace } from '../../model/room-of-sign.ts';
import type { Opening } from '../../model/storey.ts';
import { isDoor, sideAtDoor } from '../../model/sign-on-wall.ts';
import { wallFace } from '../../model/wall-face.ts';
import type { Env } from '../env.ts';
import type { Check } from '../kinds/index.ts';
import { nameBlock, roleById } from '../sign-words.ts';
import type { Verdict } from '../verdict.ts';
import { besideFrame } from './beside-frame.ts';
import { leafOf } from './leaves.ts';
import { PLATE_GAP } from './move-flush.ts';
import { hangAt, wallSpace } from './wall-space.ts';

type OnePerRoom = Extract<Check, { kind: 'relation'; relation: 'onePerRoom' }>;

/** A plate as the rule asks for it, with the room's name. */
function plateFor(c: OnePerRoom, { storey, room }: RoomPlace, env: Env): NewSign | null {
  const role = c.roles === undefined ? null : roleById(c.roles[0]!, env);
  const type = env.draw.signTypes[role?.kind ?? c.kinds![0]!];
  const sign = type === undefined ? null : signFromType(type, role?.org ?? null, { kind: 'freeStanding' });
  if (sign === null || room.name === '') return null;
  const index = nameBlock({ ...sign, id: '' })?.index;
  const blocks = sign.face.blocks.map((block, i) => (i === index ? { ...block, text: room.name } : block));
  const serves = { storeyId: storey.id, roomId: room.id };
  return { ...sign, topic: role?.topic ?? '', serves, face: { ...sign.face, blocks } };
}

/** Beside one door of the room, on the side that one comes from. */
function hungAt(plate: NewSign, opening: Opening, { storey, room }: RoomPlace, c: OnePerRoom, env: Env): Edit | null {
  const face = wallFace(storey, opening.wallId, sideAtDoor(storey, opening, room.id));
  const frame = face?.openings.find(({ id }) => id === opening.id);
  if (face === null || frame === undefined) return null;
  const space = wallSpace(env.project, storey, face, new Set());
  const free = besideFrame(space, frame, plate.size, PLATE_GAP, 'either');
  if (free === null) return null;
  const middle = (free.x0 + free.x1) / 2;
  const atDoor = {
    host: { kind: 'door', storeyId: storey.id, openingId: opening.id },
    offset: Math.round(middle + face.x0 - (frame.x0 + frame.x1) / 2),
  } as const;
  const hung = c.hosts === undefined || c.hosts.includes('door') ? atDoor : hangAt(space, middle);
  return { verb: 'addSign', args: { sign: { ...plate, ...hung, heightAboveFloor: free.y0 } } };
}

/** Doors from other rooms before those from outdoors, then by id. */
const doorsOf = ({ storey, room }: RoomPlace): readonly Opening[] => {
  const beside = (opening: Opening) => roomsAtOpening(storey, opening.id);
  const own = Object.values(storey.openings).filter((opening) => isDoor(opening) && beside(opening).includes(room));
  return own.toSorted((p, q) => beside(q).length - beside(p).length || (p.id < q.id ? -1 : 1));
};

/** The plate that a room lacks: beside the frame of its door, upper edges level, 30 mm from it. Nothing where no side is free. */
export function addDoorPlates(check: Check, verdict: Verdict, env: Env): readonly Edit[] {
  const c = leafOf(check, 'relation');
  const storey = env.project.storeys.find(({ id }) => id === verdict.subject.storeyId);
  const room = verdict.subject.kind === 'room' ? storey?.rooms[verdict.subject.id] : undefined;
  if (c?.relation !== 'onePerRoom' || storey === undefined || room === undefined) return [];
  if (c.hosts !== undefined && !c.hosts.some((host) => host === 'door' || host === 'wall')) return [];
  const plate = plateFor(c, { storey, room }, env);
  if (plate === null) return [];
  for (const opening of doorsOf({ storey, room })) {
    const edit = hungAt(plate, opening, { storey, room }, c, env);
    if (edit !== null) return [edit];
  }
  return [];
}
