import type { Edit } from '../../model/edits/edit.ts';
import { signFromType, type NewSign } from '../../model/make-signs.ts';
import { CIRCULATION, roomsAtOpening, type RoomPlace } from '../../model/room-of-sign.ts';
import type { Opening, Room } from '../../model/storey.ts';
import { isDoor, sideAtDoor } from '../../model/sign-on-wall.ts';
import { wallFace } from '../../model/wall-face.ts';
import type { Env } from '../env.ts';
import type { Check } from '../kinds/index.ts';
import { nameBlock, roleById } from '../sign-words.ts';
import type { Verdict } from '../verdict.ts';
import { besideFrame, PLATE_GAP } from '../../model/beside-frame.ts';
import { leafOf } from './leaves.ts';
import { placeOnLeaf } from './on-leaf.ts';
import { hangAt, wallSpace } from '../../model/wall-space.ts';

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

/** What one comes from through a door: a passage before outdoors, and a room in use last, for its door is that room's as well. */
function rank(beyond: Room | undefined): number {
  if (beyond === undefined) return 1;
  return beyond.functions.every(({ code }) => CIRCULATION.includes(code)) ? 0 : 2;
}

/** The doors of a room: those from a passage first, then from outdoors, then those it shares with a room in use. */
export const doorsOf = ({ storey, room }: RoomPlace): readonly Opening[] => {
  const beside = (opening: Opening) => roomsAtOpening(storey, opening.id);
  const from = (opening: Opening) => rank(beside(opening).find((other) => other !== room));
  const own = Object.values(storey.openings).filter((opening) => isDoor(opening) && beside(opening).includes(room));
  return own.toSorted((p, q) => from(p) - from(q) || (p.id < q.id ? -1 : 1));
};

function onLeaf(plate: NewSign, opening: Opening, { storey }: RoomPlace, env: Env): Edit | null {
  const place = placeOnLeaf(env.project, storey, opening, plate.size, null);
  return place === null ? null : { verb: 'addSign', args: { sign: { ...plate, ...place } } };
}

/**
 * The plate that a room lacks: on the leaf of its door where the notice wants it 门上, else beside the frame, upper edges
 * level, 30 mm from it. Nothing where there is no room for it.
 */
export function addDoorPlates(onTheLeaf: boolean, check: Check, verdict: Verdict, env: Env): readonly Edit[] {
  const c = leafOf(check, 'relation');
  const storey = env.project.storeys.find(({ id }) => id === verdict.subject.storeyId);
  const room = verdict.subject.kind === 'room' ? storey?.rooms[verdict.subject.id] : undefined;
  if (c?.relation !== 'onePerRoom' || storey === undefined || room === undefined) return [];
  if (c.hosts !== undefined && !c.hosts.some((host) => host === 'door' || host === 'wall')) return [];
  const plate = plateFor(c, { storey, room }, env);
  if (plate === null) return [];
  for (const opening of doorsOf({ storey, room })) {
    const place = { storey, room };
    const edit = onTheLeaf ? onLeaf(plate, opening, place, env) : hungAt(plate, opening, place, c, env);
    if (edit !== null) return [edit];
  }
  return [];
}
