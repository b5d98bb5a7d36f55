import { z } from 'zod';
import type { RoomPlace } from '../../model/room-of-sign.ts';
import type { Env } from '../env.ts';
import { functionTitle, roomWord } from '../functions.ts';
import { creditedM2 } from '../room-area.ts';
import { roomRef, type FunctionSubject } from '../subject.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import { cannotCheck, passOrFail, type Verdict } from '../verdict.ts';
import { NOTE_WORDS, SHARING_WORDS } from '../words-rooms.ts';
import type { Kind } from './kind.ts';

/** Net area (使用面积) that a function has: of several rooms that serve it the one that gives it most. m² */
export const functionAreaParams = z.strictObject({ kind: z.literal('functionArea'), minM2: z.number().positive() });
export type FunctionArea = z.infer<typeof functionAreaParams>;

const sharingWord = ({ room }: RoomPlace, code: string): string => {
  if (room.functions.length < 2) return SHARING_WORDS.alone;
  return SHARING_WORDS[room.functions.find((f) => f.code === code)?.mode ?? 'timeShared'];
};

function judge(c: FunctionArea, { code, rooms, ref }: FunctionSubject, env: Env): Verdict {
  const areas = rooms.map((place) => ({ place, area: creditedM2(place, code) }));
  const known = areas.flatMap(({ place, area }) => (area === null ? [] : [{ place, area }]));
  const [first, ...others] = known;
  const best = others.reduce((most, next) => (most !== undefined && most.area >= next.area ? most : next), first);
  const enough = best !== undefined && best.area >= c.minM2 - TOLERANCES.area;
  if (best === undefined || (!enough && known.length < areas.length)) return cannotCheck(ref, 'rooms.area');
  const data = {
    function: functionTitle(code, env.pack),
    actual: best.area,
    required: c.minM2,
    gap: Math.abs(c.minM2 - best.area),
    rooms: rooms.map(roomWord),
    sharing: sharingWord(best.place, code),
    note: rooms.length > 1 ? NOTE_WORDS.largest : '',
    code,
    ...toleranceData('area'),
  };
  return passOrFail(enough, { subject: roomRef(best.place), places: rooms.map(roomRef), data });
}

export const functionArea: Kind<FunctionArea> = {
  selects: ['function'],
  meetsEmpty: () => false,
  placeholders: ['function', 'actual', 'required', 'gap', 'rooms', 'sharing', 'note', 'tolerance'],
  uses: () => ({}),
  reads: () => ['plan'],
  check: (c, subjects, env) => subjects.flatMap((subject) => (subject.type === 'function' ? [judge(c, subject, env)] : [])),
};
