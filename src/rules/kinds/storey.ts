import { z } from 'zod';
import type { Storey } from '../../model/storey.ts';
import type { Env } from '../env.ts';
import { functionTitle, roomWord } from '../functions.ts';
import { signWord } from '../sign-words.ts';
import { storeyNumber } from '../storey-number.ts';
import { roomRef, roomsOf, type Subject } from '../subject.ts';
import { cannotCheck, passOrFail, type Verdict } from '../verdict.ts';
import { storeyWord } from '../words-rooms.ts';
import type { Kind } from './kind.ts';

/** On which storeys: 1 is the ground floor, −1 the basement. All rooms of a function; the storey of a sign's host. */
export const storeyParams = z
  .strictObject({
    kind: z.literal('storey'),
    storeys: z.array(z.int()).min(1).optional(),
    min: z.int().optional(),
    max: z.int().optional(),
  })
  .refine((c) => c.storeys !== undefined || c.min !== undefined || c.max !== undefined, { error: 'noProperty' })
  .refine((c) => c.min === undefined || c.max === undefined || c.min <= c.max, { error: 'emptyRange' });
type StoreyCheck = z.infer<typeof storeyParams>;

const allows = (c: StoreyCheck, n: number): boolean =>
  (c.storeys === undefined || c.storeys.includes(n)) && n >= (c.min ?? -Infinity) && n <= (c.max ?? Infinity);

function requiredWord(c: StoreyCheck): string {
  const range = [
    ...(c.storeys === undefined ? [] : [c.storeys.map(storeyWord).join('或')]),
    ...(c.min === undefined ? [] : [`${storeyWord(c.min)}及以上`]),
    ...(c.max === undefined ? [] : [`${storeyWord(c.max)}及以下`]),
  ];
  return range.join('、');
}

function storeysOf(subject: Subject, env: Env): readonly Storey[] {
  if (subject.type !== 'sign') return roomsOf(subject).map(({ storey }) => storey);
  const { host } = subject.sign;
  return env.project.storeys.filter(({ id }) => 'storeyId' in host && host.storeyId === id);
}

const nameOf = (subject: Subject, env: Env): string => {
  if (subject.type === 'sign') return signWord(subject.sign, env);
  return subject.type === 'function' ? functionTitle(subject.code, env.pack) : roomsOf(subject).map(roomWord).join('、');
};

function judge(c: StoreyCheck, subject: Subject, env: Env): Verdict {
  const storeys = storeysOf(subject, env);
  if (storeys.length === 0) return cannotCheck(subject.ref, 'storey');
  const numbers = storeys.map((storey) => storeyNumber(env.project, storey));
  const wrong = numbers.findIndex((n) => !allows(c, n));
  const rooms = roomsOf(subject);
  const shown = [...new Set(numbers)].sort((a, b) => a - b).map(storeyWord);
  const data = { name: nameOf(subject, env), actual: shown, required: requiredWord(c), numbers };
  const place = subject.type === 'function' && wrong >= 0 ? roomRef(rooms[wrong]!) : subject.ref;
  return passOrFail(wrong < 0, { subject: place, places: rooms.map(roomRef), data });
}

export const storey: Kind<StoreyCheck> = {
  selects: ['room', 'function', 'sign'],
  meetsEmpty: () => false,
  placeholders: ['name', 'actual', 'required'],
  uses: () => ({}),
  reads: () => ['rooms', 'signs'],
  check: (c, subjects, env) => subjects.map((subject) => judge(c, subject, env)),
};
