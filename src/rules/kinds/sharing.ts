import { z } from 'zod';
import type { RoomPlace } from '../../model/room-of-sign.ts';
import type { Env } from '../env.ts';
import { functionsOf, functionTitle, roomWord } from '../functions.ts';
import { roomRef, type FunctionSubject } from '../subject.ts';
import { passOrFail, type Verdict } from '../verdict.ts';
import { sharingDemand } from '../words-rooms.ts';
import type { Kind } from './kind.ts';

const codes = z.array(z.string().min(1)).min(1);
const DEMANDS = ['mustBeAlone', 'mayShareWith', 'mustBeHostedIn', 'mustHost', 'notWith'] as const;

/**
 * With what a function shares its rooms. In each of its rooms: nothing else (`mustBeAlone`), nothing but these
 * (`mayShareWith`), none of these (`notWith`). In at least one of them: any of these (`mustBeHostedIn`), all of these
 * (`mustHost`).
 */
export const sharingParams = z
  .strictObject({
    kind: z.literal('sharing'),
    mustBeAlone: z.literal(true).optional(),
    mayShareWith: codes.optional(),
    mustBeHostedIn: codes.optional(),
    mustHost: codes.optional(),
    notWith: codes.optional(),
  })
  .refine((c) => DEMANDS.some((name) => c[name] !== undefined), { error: 'noProperty' });
export type Sharing = z.infer<typeof sharingParams>;

interface Shared {
  readonly place: RoomPlace;
  readonly others: readonly string[];
}

/** The rooms that break each demand; a demand on one room alone is broken by all of them. */
function broken(c: Sharing, rooms: readonly Shared[]): readonly { name: (typeof DEMANDS)[number]; rooms: readonly Shared[] }[] {
  const where = (wrong: (others: readonly string[]) => boolean): readonly Shared[] => rooms.filter(({ others }) => wrong(others));
  const nowhere = (right: (others: readonly string[]) => boolean): readonly Shared[] =>
    rooms.some(({ others }) => right(others)) ? [] : rooms;
  const found = {
    mustBeAlone: c.mustBeAlone === undefined ? [] : where((others) => others.length > 0),
    mayShareWith: c.mayShareWith === undefined ? [] : where((others) => others.some((code) => !c.mayShareWith!.includes(code))),
    mustBeHostedIn: c.mustBeHostedIn === undefined ? [] : nowhere((others) => c.mustBeHostedIn!.some((code) => others.includes(code))),
    mustHost: c.mustHost === undefined ? [] : nowhere((others) => c.mustHost!.every((code) => others.includes(code))),
    notWith: c.notWith === undefined ? [] : where((others) => c.notWith!.some((code) => others.includes(code))),
  };
  return DEMANDS.map((name) => ({ name, rooms: found[name] })).filter((demand) => demand.rooms.length > 0);
}

const titles = (list: readonly string[], env: Env): string[] => list.map((code) => functionTitle(code, env.pack));

const demandWord = (c: Sharing, name: (typeof DEMANDS)[number], env: Env): string => {
  const list = c[name];
  return sharingDemand(name, Array.isArray(list) ? titles(list, env) : []);
};

function judge(c: Sharing, { code, rooms, ref }: FunctionSubject, env: Env): Verdict {
  const shared = rooms.map((place) => ({ place, others: functionsOf(place.room, env.pack).filter((other) => other !== code) }));
  const faults = broken(c, shared);
  const shown = faults[0]?.rooms ?? shared;
  const stated = DEMANDS.filter((name) => c[name] !== undefined);
  const data = {
    function: functionTitle(code, env.pack),
    rooms: shown.map(({ place }) => roomWord(place)),
    others: [...new Set(shown.flatMap(({ others }) => titles(others, env)))],
    required: (faults.length > 0 ? faults.map(({ name }) => name) : stated).map((name) => demandWord(c, name, env)).join('；'),
    broken: faults.map(({ name }) => name),
  };
  const subject = shown[0] === undefined ? ref : roomRef(shown[0].place);
  return passOrFail(faults.length === 0, { subject, places: rooms.map(roomRef), data });
}

export const sharing: Kind<Sharing> = {
  selects: ['function'],
  meetsEmpty: () => false,
  placeholders: ['function', 'rooms', 'others', 'required'],
  uses: (c) => ({ functions: [...(c.mayShareWith ?? []), ...(c.mustBeHostedIn ?? []), ...(c.mustHost ?? []), ...(c.notWith ?? [])] }),
  reads: () => ['rooms'],
  check: (c, subjects, env) => subjects.flatMap((subject) => (subject.type === 'function' ? [judge(c, subject, env)] : [])),
};
