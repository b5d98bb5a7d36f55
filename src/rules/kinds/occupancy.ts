import { z } from 'zod';
import type { RoomPlace } from '../../model/room-of-sign.ts';
import type { Room } from '../../model/storey.ts';
import type { Env } from '../env.ts';
import { allRooms, roomsServing, roomWord } from '../functions.ts';
import { roomRef, type Subject } from '../subject.ts';
import { foldText } from '../text-template.ts';
import { cannotCheck, passOrFail, type Verdict } from '../verdict.ts';
import { plusReads, plusShape, plusUses, requirementWord, settled } from './conditional-count.ts';
import type { Kind } from './kind.ts';

const names = z.array(z.string().trim().min(1)).min(1);

/**
 * Who sits where, by what is stated of the rooms' occupants. `rooms`: at most so many office rooms. `persons`: at least so
 * many in each office room that is not one of the excepted persons' own. `together`: all who hold the offices sit in one
 * room. `seatedIn`: everybody else sits in rooms that serve the functions. Who a person is goes by the words of the role.
 */
export const occupancyParams = z.discriminatedUnion('ask', [
  z.strictObject({
    kind: z.literal('occupancy'),
    ask: z.literal('rooms'),
    offices: names,
    max: z.int().nonnegative(),
    plus: plusShape,
  }),
  z.strictObject({
    kind: z.literal('occupancy'),
    ask: z.literal('persons'),
    offices: names,
    min: z.int().positive(),
    exceptRoles: names.optional(),
  }),
  z.strictObject({ kind: z.literal('occupancy'), ask: z.literal('together'), roles: names }),
  z.strictObject({ kind: z.literal('occupancy'), ask: z.literal('seatedIn'), functions: names, exceptRoles: names.optional() }),
]);
export type Occupancy = z.infer<typeof occupancyParams>;
type Asking<A extends Occupancy['ask']> = Extract<Occupancy, { ask: A }>;
type Occupant = Room['occupants'][number];

const FIELD = 'rooms.occupants';

/** 书记 is found in 村党支部书记, not in 副书记. */
export function holds(occupant: Occupant, role: string): boolean {
  const [stated, wanted] = [foldText(occupant.role), foldText(role)];
  for (let at = stated.indexOf(wanted); at >= 0; at = stated.indexOf(wanted, at + 1)) if (stated[at - 1] !== '副') return true;
  return false;
}

const holdsOne = (occupant: Occupant, roles: readonly string[] | undefined): boolean => (roles ?? []).some((role) => holds(occupant, role));

const personWord = ({ name, role }: Occupant): string => (name === '' ? role : `${name}（${role}）`);

const seen = (rooms: readonly RoomPlace[]): Pick<Verdict, 'places'> => ({ places: rooms.map(roomRef) });

function countRooms(c: Asking<'rooms'>, subject: Subject, env: Env): Verdict {
  const rooms = roomsServing(env.project, env.pack, c.offices);
  const range = { max: c.max, plus: c.plus };
  const data = { actual: rooms.length, required: requirementWord(range, env), rooms: rooms.map(roomWord), persons: [] };
  return settled(range, rooms.length, env, { subject: subject.ref, ...seen(rooms), data });
}

function countPersons(c: Asking<'persons'>, subject: Subject, env: Env): Verdict {
  const rooms = roomsServing(env.project, env.pack, c.offices);
  const isExcepted = ({ room }: RoomPlace): boolean => room.occupants.length > 0 && room.occupants.every((o) => holdsOne(o, c.exceptRoles));
  const asked = rooms.filter((place) => !isExcepted(place));
  const few = asked.filter(({ room }) => room.occupants.length > 0 && room.occupants.length < c.min);
  const silent = asked.find(({ room }) => room.occupants.length === 0);
  if (few.length === 0 && silent !== undefined) return cannotCheck(roomRef(silent), FIELD);
  const shown = few.length > 0 ? few : asked;
  const data = {
    actual: Math.min(...shown.map(({ room }) => room.occupants.length), c.min),
    required: c.min,
    rooms: shown.map(roomWord),
    persons: shown.flatMap(({ room }) => room.occupants.map(personWord)),
  };
  return passOrFail(few.length === 0, { subject: subject.ref, ...seen(shown), data });
}

function sitTogether(c: Asking<'together'>, subject: Subject, env: Env): Verdict {
  const found = c.roles.map((role) => ({ role, rooms: allRooms(env.project).filter(({ room }) => room.occupants.some((o) => holds(o, role))) }));
  const ids = new Map(found.flatMap(({ rooms }) => rooms.map((place) => [`${place.storey.id} ${place.room.id}`, place])));
  const rooms = [...ids.values()];
  const unseated = found.filter((entry) => entry.rooms.length === 0).map(({ role }) => role);
  if (rooms.length < 2 && unseated.length > 0) return { ...cannotCheck(rooms[0] === undefined ? subject.ref : roomRef(rooms[0]), FIELD), ...seen(rooms) };
  const persons = rooms.flatMap(({ room }) => room.occupants.filter((o) => holdsOne(o, c.roles)).map(personWord));
  const data = { actual: rooms.length, required: 1, rooms: rooms.map(roomWord), persons };
  return passOrFail(rooms.length === 1, { subject: subject.ref, ...seen(rooms), data });
}

function sitIn(c: Asking<'seatedIn'>, subject: Subject, env: Env): Verdict {
  const occupied = allRooms(env.project).filter(({ room }) => room.occupants.length > 0);
  if (occupied.length === 0) return cannotCheck(subject.ref, FIELD);
  const right = new Set(roomsServing(env.project, env.pack, c.functions).map(({ room }) => room));
  const outside = ({ room }: RoomPlace): readonly Occupant[] =>
    right.has(room) ? [] : room.occupants.filter((occupant) => !holdsOne(occupant, c.exceptRoles));
  const wrong = occupied.filter((place) => outside(place).length > 0);
  const persons = wrong.flatMap((place) => outside(place).map(personWord));
  const data = { actual: persons.length, required: 0, rooms: wrong.map(roomWord), persons };
  return passOrFail(wrong.length === 0, { subject: subject.ref, ...seen(wrong.length > 0 ? wrong : occupied), data });
}

function judge(c: Occupancy, subject: Subject, env: Env): Verdict {
  switch (c.ask) {
    case 'rooms':
      return countRooms(c, subject, env);
    case 'persons':
      return countPersons(c, subject, env);
    case 'together':
      return sitTogether(c, subject, env);
    case 'seatedIn':
      return sitIn(c, subject, env);
  }
}

const codesOf = (c: Occupancy): readonly string[] => ('offices' in c ? c.offices : c.ask === 'seatedIn' ? c.functions : []);

export const occupancy: Kind<Occupancy> = {
  selects: ['centre'],
  meetsEmpty: () => false,
  placeholders: ['actual', 'required', 'rooms', 'persons'],
  uses: (c) => ({ functions: codesOf(c), ...(c.ask === 'rooms' ? plusUses(c.plus) : {}) }),
  reads: (c) => ['rooms', ...(c.ask === 'rooms' ? plusReads(c.plus) : [])],
  check: (c, subjects, env) => subjects.map((subject) => judge(c, subject, env)),
};
