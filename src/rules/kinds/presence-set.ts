import { z } from 'zod';
import { EQUIPMENT_KINDS, type EquipmentKind } from '../../model/equipment.ts';
import type { EntityRef } from '../../model/entity.ts';
import { roomOfSign, type RoomPlace } from '../../model/room-of-sign.ts';
import type { Sign } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import { SITE_FEATURE_KINDS, type SiteFeatureKind } from '../feature-kinds.ts';
import { allRooms, roomsServing, serves } from '../functions.ts';
import { equipmentIn, equipmentOf } from '../room-equipment.ts';
import { plays, roleById, signsOfTopic } from '../sign-words.ts';
import type { Slice } from '../slices.ts';
import { featureRef, roomRef, roomsOf, signRef, SITE, type Subject, type SubjectType } from '../subject.ts';
import { cannotCheck, passOrFail, type Verdict } from '../verdict.ts';
import { FEATURE_WORDS } from '../words.ts';
import { EQUIPMENT_WORDS } from '../words-rooms.ts';
import type { Kind, Uses } from './kind.ts';

const names = z.array(z.string().min(1)).min(1);
const atLeast = z.int().positive().optional();
const kind = z.literal('presenceSet');

/**
 * What must be there: all of the items, or at least so many. Functions inside the centre, or inside or nearby; signs,
 * features; boards and equipment, where `inRoomsOf` is stated in or for rooms that serve one of those functions. Asked of a
 * room or a function, everything but features must be in or for its rooms.
 */
export const presenceSetParams = z.discriminatedUnion('of', [
  z.strictObject({ kind, of: z.literal('function'), items: names, where: z.enum(['inside', 'insideOrNearby']), atLeast }),
  z.strictObject({ kind, of: z.literal('sign'), items: names, atLeast }),
  z.strictObject({ kind, of: z.literal('feature'), items: z.array(z.enum(SITE_FEATURE_KINDS)).min(1), atLeast }),
  z.strictObject({ kind, of: z.literal('board'), items: names, inRoomsOf: names.optional(), atLeast }),
  z.strictObject({ kind, of: z.literal('equipment'), items: z.array(z.enum(EQUIPMENT_KINDS)).min(1), inRoomsOf: names.optional(), atLeast }),
]);
export type PresenceSet = z.infer<typeof presenceSetParams>;

interface Item {
  readonly id: string;
  readonly title: string;
  readonly lead: string | null;
  readonly places: readonly EntityRef[];
  readonly present: boolean;
}

/** The rooms it must be in; null = anywhere. */
type Scope = readonly RoomPlace[] | null;

function scopeOf(c: PresenceSet, subject: Subject, { project, pack }: Env): Scope {
  if (subject.type === 'room' || subject.type === 'function') return roomsOf(subject);
  return 'inRoomsOf' in c && c.inRoomsOf !== undefined ? roomsServing(project, pack, c.inRoomsOf) : null;
}

function functionItem(code: string, nearbyCounts: boolean, scope: Scope, { project, pack }: Env): Item {
  const { title, lead } = pack.functions.find((fn) => fn.code === code)!;
  const found = scope === null ? roomsServing(project, pack, [code]) : scope.filter(({ room }) => serves(room, code, pack));
  const places = found.map(roomRef);
  const nearby = nearbyCounts && scope === null && project.site.nearbyFunctions.includes(code);
  return { id: code, title, lead, places, present: places.length > 0 || nearby };
}

function signItem(id: string, title: string, scope: Scope, env: Env, meant: readonly Sign[]): Item {
  const within = (sign: Sign): boolean => {
    if (scope === null) return true;
    const own = roomOfSign(env.project, sign)?.room;
    return own !== undefined && scope.some(({ room }) => room === own);
  };
  const found = meant.filter(within);
  const places = found.map(signRef).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { id, title, lead: null, places, present: places.length > 0 };
}

function roleItem(id: string, scope: Scope, env: Env): Item {
  const role = roleById(id, env);
  return signItem(id, role.title, scope, env, Object.values(env.project.signs).filter((sign) => plays(sign, role, env)));
}

function boardItem(code: string, scope: Scope, env: Env): Item {
  const title = env.pack.boards.find((board) => board.code === code)?.title ?? code;
  return signItem(code, title, scope, env, signsOfTopic(code, env));
}

function featureItem(id: SiteFeatureKind, env: Env): Item {
  const found = Object.values(env.project.site.features).filter((feature) => feature.kind === id);
  return { id, title: FEATURE_WORDS[id], lead: null, places: found.map(featureRef), present: found.length > 0 };
}

function equipmentItem(id: EquipmentKind, scope: Scope, { project }: Env): Item {
  const rooms = (scope ?? allRooms(project)).filter((place) => equipmentIn(place, id) > 0).map(roomRef);
  const outdoors = scope === null && (project.site.equipment[id] ?? 0) > 0 ? [SITE] : [];
  const places = [...rooms, ...outdoors];
  return { id, title: EQUIPMENT_WORDS[id], lead: null, places, present: places.length > 0 };
}

function itemsOf(check: PresenceSet, scope: Scope, env: Env): readonly Item[] {
  switch (check.of) {
    case 'function':
      return check.items.map((code) => functionItem(code, check.where === 'insideOrNearby', scope, env));
    case 'sign':
      return check.items.map((role) => roleItem(role, scope, env));
    case 'feature':
      return check.items.map((id) => featureItem(id, env));
    case 'board':
      return check.items.map((code) => boardItem(code, scope, env));
    case 'equipment':
      return check.items.map((id) => equipmentItem(id, scope, env));
  }
}

const withLead = (item: Item): string => (item.lead === null ? item.title : `${item.title}（牵头单位：${item.lead}）`);

/** Where nothing at all is stated or drawn, nothing is known: that is no failure yet. */
function saysNothing(scope: Scope, { project }: Env): boolean {
  const stated = Object.keys(equipmentOf(scope ?? allRooms(project))).length;
  return scope === null ? stated + Object.keys(project.site.equipment).length === 0 : scope.length > 0 && stated === 0;
}

function judge(c: PresenceSet, subject: Subject, env: Env): Verdict {
  const scope = scopeOf(c, subject, env);
  const items = itemsOf(c, scope, env);
  const missing = items.filter((item) => !item.present);
  if (c.of === 'equipment' && missing.length === items.length && saysNothing(scope, env)) return cannotCheck(subject.ref, 'rooms.equipment');
  const actual = items.length - missing.length;
  const required = c.atLeast ?? items.length;
  const data = {
    actual,
    required,
    missing: missing.map(withLead),
    present: items.filter((item) => item.present).map((item) => item.title),
    missingIds: missing.map((item) => item.id),
  };
  const scoped = c.of === 'board' || c.of === 'equipment' ? (scope ?? []).map(roomRef) : [];
  const places = [...items.flatMap((item) => item.places), ...scoped];
  return passOrFail(actual >= required, { subject: subject.ref, places, data });
}

function uses(c: PresenceSet): Uses {
  const functions = 'inRoomsOf' in c && c.inRoomsOf !== undefined ? c.inRoomsOf : [];
  if (c.of === 'function') return { functions: c.items };
  if (c.of === 'sign') return { roles: c.items };
  return c.of === 'board' ? { functions, boards: c.items } : { functions };
}

const READS: Readonly<Record<PresenceSet['of'], readonly Slice[]>> = {
  function: ['rooms', 'site'],
  sign: ['signs', 'centre'],
  feature: ['site'],
  board: ['signs', 'centre'],
  equipment: ['rooms', 'fixtures', 'site'],
};

/** Subjects that have no rooms of their own to look in. */
const WHOLES: readonly SubjectType[] = ['centre', 'site', 'gate'];

export const presenceSet: Kind<PresenceSet> = {
  selects: ['centre', 'site', 'gate', 'room', 'function'],
  meetsEmpty: () => false,
  placeholders: ['missing', 'present', 'actual', 'required'],
  uses,
  reads: (c, of) => {
    const scoped = ('inRoomsOf' in c && c.inRoomsOf !== undefined) || !WHOLES.includes(of);
    // The room that a sign is in hangs on where the walls stand.
    return scoped && (c.of === 'sign' || c.of === 'board') ? ['plan', ...READS[c.of]] : READS[c.of];
  },
  check: (c, subjects, env) => subjects.map((subject) => judge(c, subject, env)),
};
