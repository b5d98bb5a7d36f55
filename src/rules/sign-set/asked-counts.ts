import type { RoomPlace } from '../../model/room-of-sign.ts';
import { roomsServing } from '../functions.ts';
import { plays, roleById } from '../sign-words.ts';
import { selectSubjects } from '../select.ts';
import { AS_IT_IS } from './asked-signs.ts';
import type { Demand } from './demands.ts';
import { keyOf } from './keys.ts';
import type { HostKind, SignSetOptions, Want } from './types.ts';

type Options = Pick<SignSetOptions, 'draw' | 'boards'>;

const roomsFor = ({ select, env }: Demand): readonly RoomPlace[] | null =>
  select.type === 'sign' && select.rooms !== undefined ? roomsServing(env.project, env.pack, select.rooms.functions) : null;

const hostOf = (want: Want, { draw }: Options): string | undefined => want.hosts[0] ?? draw.signTypes[want.kind]?.hosts[0];

/** Whether a sign that is asked for anyway counts among those the rule selects. */
function counts(want: Want, demand: Demand, rooms: readonly RoomPlace[] | null, options: Options): boolean {
  const { select, env } = demand;
  if (select.type !== 'sign' || select.kinds?.includes(want.kind) !== true) return false;
  const host = hostOf(want, options);
  if (select.hosts !== undefined && !select.hosts.some((one) => one === host)) return false;
  if (select.roles !== undefined && !select.roles.some((id) => roleById(id, env).topic === want.topic)) return false;
  return rooms === null || (want.rooms !== null && want.rooms.every(({ room }) => rooms.some((one) => one.room === room)));
}

/** 标语 in the corridor, ten exhibition boards: as many further signs as the rule counts beyond those asked for anyway. */
export function countedWants(demand: Demand, asked: readonly Want[], options: Options): readonly Want[] {
  const { check, select, env, reason, isOffered } = demand;
  if (check.kind !== 'count' || check.min === undefined || select.type !== 'sign') return [];
  const kind = select.kinds?.[0];
  if (kind === undefined || select.roles !== undefined || select.topics !== undefined) return [];
  const rooms = roomsFor(demand);
  const there = asked.filter((want) => !want.isOffered && counts(want, demand, rooms, options)).length;
  const selected = new Set(selectSubjects(select, env).flatMap((subject) => (subject.type === 'sign' ? [subject.sign] : [])));
  const room = rooms?.[0];
  const at = room === undefined ? [] : [keyOf({ kind, room })];
  const spare = env.pack.roles.filter((role) => role.kind === kind && role.org === null && role.topic !== undefined && !asked.some(({ topic }) => topic === role.topic));
  return Array.from({ length: Math.max(0, check.min - there) }, (_, i): Want => {
    const role = rooms === null ? spare[i] : undefined;
    const hosts = select.hosts?.filter((host): host is HostKind => options.draw.signTypes[kind]?.hosts.includes(host) === true) ?? [];
    return {
      key: role === undefined ? [...(at.length > 0 ? at : [kind]), `${i + 1}`].join('/') : keyOf({ kind, topic: role.topic! }),
      kind,
      org: null,
      topic: role?.topic ?? '',
      title: role?.title ?? '',
      rooms,
      functionCode: '',
      hosts,
      plate: null,
      dress: AS_IT_IS,
      isServed: (sign) => selected.has(sign) && (role === undefined || plays(sign, role, env)),
      reasons: [reason],
      origin: 'standard',
      isOffered,
    };
  });
}
