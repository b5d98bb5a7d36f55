import { z } from 'zod';
import type { Project } from '../model/project.ts';
import { roomsAtOpening, type RoomPlace } from '../model/room-of-sign.ts';
import { faceMarkSchema, hostSchema, ORGS, SIGN_KINDS, type Sign } from '../model/sign.ts';
import type { Env } from './env.ts';
import { SITE_FEATURE_KINDS } from './feature-kinds.ts';
import { allRooms, roomsServing, serves } from './functions.ts';
import { hasTopic, isForRooms, plays, roleById } from './sign-words.ts';
import { CENTRE, GATE, SITE, featureRef, roomRef, signRef, type Subject } from './subject.ts';

const HOST_KINDS = hostSchema.options.map((option) => option.shape.kind.value);
const MARK_KINDS = faceMarkSchema.shape.kind.options;

const names = z.array(z.string().min(1)).min(1);

/**
 * What a rule is asked of: the centre, the site or the gate as one; or each sign, site feature, room, function or door that
 * meets all it names. Rooms without `functions` are all that bear a name or serve something; a function is selected where
 * at least one room serves it.
 */
export const selectSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('centre') }),
  z.strictObject({ type: z.literal('site') }),
  z.strictObject({ type: z.literal('gate') }),
  z.strictObject({
    type: z.literal('feature'),
    kinds: z.array(z.enum(SITE_FEATURE_KINDS)).min(1),
    existing: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('sign'),
    /** Parts that the pack declares. */
    roles: names.optional(),
    /** Signs that play none of these parts. */
    notRoles: names.optional(),
    /** Codes of boards. */
    topics: names.optional(),
    /** Signs in or for rooms that serve one of the functions. */
    rooms: z.strictObject({ functions: names }).optional(),
    kinds: z.array(z.enum(SIGN_KINDS)).min(1).optional(),
    orgs: z.array(z.enum(ORGS)).min(1).optional(),
    hosts: z.array(z.enum(HOST_KINDS)).min(1).optional(),
    /** Signs that bear one of these marks. */
    marks: z.array(z.enum(MARK_KINDS)).min(1).optional(),
  }),
  z.strictObject({ type: z.literal('room'), functions: names.optional() }),
  z.strictObject({ type: z.literal('function'), codes: names }),
  z.strictObject({ type: z.literal('door'), functions: names.optional() }),
]);
export type Select = z.infer<typeof selectSchema>;
type SignSelect = Extract<Select, { type: 'sign' }>;

const allows = <T>(list: readonly T[] | undefined, value: T): boolean => list === undefined || list.includes(value);

const meets = (sign: Sign, s: SignSelect, env: Env): boolean =>
  allows(s.kinds, sign.kind) &&
  (s.orgs === undefined || (sign.org !== null && s.orgs.includes(sign.org))) &&
  allows(s.hosts, sign.host.kind) &&
  (s.marks === undefined || sign.face.marks.some(({ kind }) => s.marks!.includes(kind))) &&
  (s.topics === undefined || s.topics.some((code) => hasTopic(sign, code, env))) &&
  (s.roles === undefined || s.roles.some((id) => plays(sign, roleById(id, env), env))) &&
  (s.notRoles === undefined || !s.notRoles.some((id) => plays(sign, roleById(id, env), env))) &&
  (s.rooms === undefined || isForRooms(sign, s.rooms.functions, env));

const sorted = new WeakMap<object, readonly unknown[]>();

/** By id in code units, so that findings come in one order whatever order a file was written in. Made once for a record. */
function byId<T extends { readonly id: string }>(records: Readonly<Record<string, T>>): readonly T[] {
  const known = sorted.get(records) as readonly T[] | undefined;
  if (known !== undefined) return known;
  const made = Object.values(records).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  sorted.set(records, made);
  return made;
}

type OfKind = ReadonlyMap<Sign['kind'], readonly Sign[]>;
const kindsOfSigns = new WeakMap<Project['signs'], OfKind>();

/** The signs of each kind in order, made once for each state of the signs. */
function signsByKind(signs: Project['signs']): OfKind {
  const known = kindsOfSigns.get(signs);
  if (known !== undefined) return known;
  const kinds = new Map<Sign['kind'], Sign[]>();
  for (const sign of byId(signs)) kinds.set(sign.kind, [...(kinds.get(sign.kind) ?? []), sign]);
  kindsOfSigns.set(signs, kinds);
  return kinds;
}

/** The kinds among which a selection can find anything: those it names, else those of its parts; null = any. */
const kindsOf = (s: SignSelect, env: Env): readonly Sign['kind'][] | null =>
  s.kinds ?? (s.roles === undefined ? null : [...new Set(s.roles.map((id) => roleById(id, env).kind))]);

function signs(s: SignSelect, env: Env): readonly Subject[] {
  const kinds = kindsOf(s, env);
  const ofKind = signsByKind(env.project.signs);
  const [only] = kinds ?? [];
  const among = kinds?.length === 1 ? (ofKind.get(only!) ?? []) : byId(env.project.signs).filter((sign) => allows(kinds ?? undefined, sign.kind));
  return among.filter((sign) => meets(sign, s, env)).map((sign) => ({ type: 'sign', ref: signRef(sign), sign }));
}

const features = (project: Project, s: Extract<Select, { type: 'feature' }>): readonly Subject[] =>
  byId(project.site.features)
    .filter((feature) => s.kinds.includes(feature.kind) && allows(s.existing === undefined ? undefined : [s.existing], feature.existing))
    .map((feature) => ({ type: 'feature', ref: featureRef(feature), feature }));

const isNamed = ({ room }: RoomPlace): boolean => room.name !== '' || room.functions.length > 0;

const rooms = (codes: readonly string[] | undefined, env: Env): readonly RoomPlace[] =>
  codes === undefined ? allRooms(env.project).filter(isNamed) : roomsServing(env.project, env.pack, codes);

const functions = (codes: readonly string[], env: Env): readonly Subject[] =>
  codes.flatMap((code): readonly Subject[] => {
    const found = roomsServing(env.project, env.pack, [code]);
    return found.length === 0 ? [] : [{ type: 'function', ref: roomRef(found[0]!), code, rooms: found }];
  });

const DOORS: readonly string[] = ['door', 'doubleDoor', 'slidingDoor'];

function doors(codes: readonly string[] | undefined, { project, pack }: Env): readonly Subject[] {
  return project.storeys.flatMap((storey) =>
    byId(storey.openings).flatMap((opening): readonly Subject[] => {
      if (!DOORS.includes(opening.kind)) return [];
      const found = roomsAtOpening(storey, opening.id).map((room) => ({ storey, room }));
      const wanted = codes === undefined || found.some(({ room }) => codes.some((code) => serves(room, code, pack)));
      return wanted ? [{ type: 'door', ref: { kind: 'opening', id: opening.id, storeyId: storey.id }, storey, opening, rooms: found }] : [];
    }),
  );
}

/** The subjects in a fixed order. */
export function selectSubjects(select: Select, env: Env): readonly Subject[] {
  switch (select.type) {
    case 'centre':
      return [{ type: 'centre', ref: CENTRE }];
    case 'site':
      return [{ type: 'site', ref: SITE }];
    case 'gate':
      return [{ type: 'gate', ref: GATE }];
    case 'feature':
      return features(env.project, select);
    case 'sign':
      return signs(select, env);
    case 'room':
      return rooms(select.functions, env).map((place) => ({ type: 'room', ref: roomRef(place), ...place }));
    case 'function':
      return functions(select.codes, env);
    case 'door':
      return doors(select.functions, env);
  }
}
