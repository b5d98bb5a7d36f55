import type { NewSign } from '../../model/make-signs.ts';
import { roomOfSign, type RoomPlace } from '../../model/room-of-sign.ts';
import type { Sign, SignKind } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import { withAskedText } from '../fixes/asked-text.ts';
import { kindOfBoard } from '../fixes/add-boards.ts';
import { roomsServing } from '../functions.ts';
import type { SignRole } from '../header.ts';
import type { PresenceSet } from '../kinds/presence-set.ts';
import { hasTopic, plays, roleById } from '../sign-words.ts';
import { roomsOf } from '../subject.ts';
import type { Demand } from './demands.ts';
import { keyOf } from './keys.ts';
import type { HostKind, SignSetOptions, Want } from './types.ts';

type Options = Pick<SignSetOptions, 'draw' | 'boards'>;
export type PresenceDemand = Demand & { readonly check: PresenceSet & { readonly of: 'sign' | 'board' } };

export const asksPresence = (demand: Demand): demand is PresenceDemand =>
  demand.check.kind === 'presenceSet' && (demand.check.of === 'sign' || demand.check.of === 'board');

/** Words that are already right. */
export const AS_IT_IS = (sign: NewSign): NewSign => sign;

/** The rooms that the demand is about: those of its functions, else those it is asked of; null = none in particular. */
function scopeOf({ check, subjects, env }: PresenceDemand): readonly RoomPlace[] | null {
  const own = subjects.flatMap(roomsOf);
  if (own.length > 0) return own;
  if (check.of === 'board' && check.inRoomsOf !== undefined) return roomsServing(env.project, env.pack, check.inRoomsOf);
  return null;
}

const isIn = (sign: Sign, rooms: readonly RoomPlace[] | null, env: Env): boolean => {
  if (rooms === null) return true;
  const own = roomOfSign(env.project, sign)?.room;
  return own !== undefined && rooms.some(({ room }) => room === own);
};

/** The function of its room that a board speaks of: the one that the notice names, else the room's first. */
function functionFor({ check, select }: PresenceDemand, rooms: readonly RoomPlace[] | null): string {
  const own = rooms?.[0]?.room.functions.map(({ code }) => code) ?? [];
  const named = [...(select.type === 'function' ? select.codes : []), ...(check.of === 'board' ? (check.inRoomsOf ?? []) : [])];
  return named.find((code) => own.includes(code)) ?? named[0] ?? own[0] ?? '';
}

const fixHosts = ({ rule: { fix } }: Demand): readonly HostKind[] => (fix?.kind === 'addSigns' && fix.host !== undefined ? [fix.host] : []);

function wantOfRole(id: string, demand: PresenceDemand, options: Options): Want {
  const { env, reason, isOffered } = demand;
  const role: SignRole = roleById(id, env);
  const scope = scopeOf(demand) ?? (role.functions === undefined ? null : roomsServing(env.project, env.pack, role.functions));
  const topic = role.topic ?? '';
  const board = env.pack.boards.find(({ code }) => code === topic)?.title;
  return {
    key: keyOf({ kind: role.kind, org: role.org, topic, room: scope?.[0] }),
    kind: role.kind,
    org: role.org,
    topic,
    title: board ?? options.boards[topic]?.title ?? role.title,
    rooms: scope,
    functionCode: functionFor(demand, scope),
    hosts: fixHosts(demand),
    plate: null,
    dress: (sign) => withAskedText(sign, role, env),
    isServed: (sign) => plays(sign, role, env) && isIn(sign, scope, env),
    reasons: [reason],
    origin: 'standard',
    isOffered,
  };
}

/** As which kind a board is made: as its text says, as the kind that has a face for it, as a part of the notice; else by its code. */
function boardKind(code: string, env: Env, { draw, boards }: Options): SignKind {
  const withFace = Object.values(draw.signTypes).find(({ variants }) => variants.some(({ topic }) => topic === code));
  const role = env.pack.roles.find(({ topic }) => topic === code);
  return boards[code]?.kind ?? withFace?.kind ?? role?.kind ?? kindOfBoard(code);
}

function wantOfBoard(code: string, demand: PresenceDemand, options: Options): Want {
  const { env, reason, isOffered } = demand;
  const scope = scopeOf(demand);
  const kind = boardKind(code, env, options);
  return {
    key: keyOf({ kind, topic: code, room: scope?.[0] }),
    kind,
    org: null,
    topic: code,
    title: env.pack.boards.find((board) => board.code === code)?.title ?? options.boards[code]?.title ?? code,
    rooms: scope,
    functionCode: functionFor(demand, scope),
    hosts: fixHosts(demand),
    plate: null,
    dress: AS_IT_IS,
    isServed: (sign) => hasTopic(sign, code, env) && isIn(sign, scope, env),
    reasons: [reason],
    origin: 'standard',
    isOffered,
  };
}

/** A want for each sign or board that the demand names. */
export function wantsOfPresence(demand: PresenceDemand, options: Options): readonly Want[] {
  const { check } = demand;
  const make = check.of === 'sign' ? wantOfRole : wantOfBoard;
  return check.items.map((item) => make(item, demand, options));
}

/** All that it names must be there; else only so many of them. */
export const isStrict = ({ check, isAlternative }: PresenceDemand): boolean =>
  !isAlternative && (check.atLeast === undefined || check.atLeast >= check.items.length);

/** Of a demand that is met by some: those that are asked for anyway or there already, then the others, as many as it takes. */
export function chosenOf(demand: PresenceDemand, options: Options, asked: ReadonlySet<string>): readonly Want[] {
  const { check, env, isAlternative } = demand;
  const signs = Object.values(env.project.signs);
  const canBe = (want: Want): boolean => !isAlternative || want.rooms === null || isForRooms(want, options);
  const ranked = wantsOfPresence(demand, options).filter(canBe).map((want) => {
    const rank = asked.has(want.key) ? 0 : signs.some(want.isServed) ? 1 : 2;
    return { want, rank };
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).slice(0, check.atLeast ?? check.items.length).map(({ want }) => want);
}

/** Of a choice between equipment and a sign, the sign is made where it can hang in a room at all. */
const isForRooms = ({ kind }: Want, { draw }: Options): boolean =>
  draw.signTypes[kind]?.hosts.some((host) => host === 'wall' || host === 'door' || host === 'desk') === true;
