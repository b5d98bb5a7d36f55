import { roomsAtOpening, roomOfSign } from '../../model/room-of-sign.ts';
import { doorOf, type AtDoor } from '../../model/beside-door.ts';
import type { Env } from '../env.ts';
import { signWord } from '../sign-words.ts';
import type { SignSubject } from '../subject.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import { passOrFail, type Verdict } from '../verdict.ts';

/** Farther from the frame than this (mm), a sign is no longer seen as the door's: this tool's own measure. */
const BESIDE = 600;

/** What a sign at a door is seen as. */
type Position = 'onDoor' | 'besideDoor' | 'elsewhere';

const POSITION_WORDS: Readonly<Record<Position, string>> = { onDoor: '门扇上', besideDoor: '门旁', elsewhere: '不在门旁' };

function positionOf({ sign, frame }: AtDoor): Position {
  const slack = TOLERANCES.onSite;
  const within = sign.x0 >= frame.x0 - slack && sign.x1 <= frame.x1 + slack && sign.y0 >= frame.y0 - slack && sign.y1 <= frame.y1 + slack;
  if (within) return 'onDoor';
  const apart = Math.max(sign.x0 - frame.x1, frame.x0 - sign.x1);
  const level = sign.y0 < frame.y1 && sign.y1 > frame.y0;
  return level && apart >= -slack && apart <= BESIDE ? 'besideDoor' : 'elsewhere';
}

/** On the leaf, or beside the frame. A sign beside the frame may have the door or the wall as its host. */
export function atDoor(zone: 'onDoor' | 'besideDoor', { sign, ref }: SignSubject, env: Env): Verdict {
  const found = doorOf(env.project, sign);
  const actual = found === null ? 'elsewhere' : positionOf(found);
  const places = found === null ? [] : [{ kind: 'opening', id: found.frame.id, storeyId: found.sign.storey.id } as const];
  const data = { name: signWord(sign, env), actual: POSITION_WORDS[actual], required: POSITION_WORDS[zone] };
  return passOrFail(actual === zone, { subject: ref, places, data: { ...data, ...toleranceData('onSite') } });
}

/** On or beside a door of the room that the sign speaks for. */
export function atOwnDoor({ sign, ref }: SignSubject, env: Env): Verdict {
  const found = doorOf(env.project, sign);
  const own = roomOfSign(env.project, sign)?.room ?? null;
  const isAt = found !== null && positionOf(found) !== 'elsewhere';
  const rooms = isAt ? roomsAtOpening(found.sign.storey, found.frame.id) : [];
  const ok = own !== null && rooms.some(({ id }) => id === own.id);
  const actual = !isAt ? POSITION_WORDS.elsewhere : rooms.map(({ name }) => `${name}门`).join('、');
  const data = { name: signWord(sign, env), actual, required: own === null ? '本功能室门口' : `${own.name}门口` };
  return passOrFail(ok, { subject: ref, data: { ...data, ...toleranceData('onSite') } });
}
