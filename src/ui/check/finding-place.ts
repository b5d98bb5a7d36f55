import type { EntityRef } from '../../model/entity.ts';
import type { Project } from '../../model/project.ts';
import { roomOfSign } from '../../model/room-of-sign.ts';
import type { Host, Sign } from '../../model/sign.ts';
import type { Finding } from '../../rules/report.ts';
import { roomLabel } from '../entity-words.ts';
import type { Words } from '../i18n.ts';

/** Where something is found, in the order of a walk: what concerns the whole, the gate, the outside, then storey by storey. */
export interface Place {
  readonly id: string;
  readonly label: string;
}

const OUTSIDE = ['centre', 'gate', 'roof', 'facade', 'site'] as const;
type Outside = (typeof OUTSIDE)[number];

const BY_HOST: Readonly<Record<Exclude<Host['kind'], 'wall' | 'door' | 'desk'>, Outside>> = {
  gate: 'gate',
  aboveGate: 'gate',
  pillar: 'gate',
  roof: 'roof',
  facade: 'facade',
  freeStanding: 'site',
};

function placeOfSign(sign: Sign): string {
  const { host } = sign;
  return host.kind === 'wall' || host.kind === 'door' || host.kind === 'desk' ? host.storeyId : BY_HOST[host.kind];
}

function placeOfRef(project: Project, ref: EntityRef): string {
  if (ref.kind === 'sign') {
    const sign = project.signs[ref.id];
    return sign === undefined ? 'centre' : placeOfSign(sign);
  }
  if (ref.kind === 'storey') return ref.id;
  if (ref.storeyId !== undefined) return ref.storeyId;
  return ref.kind === 'gate' || ref.kind === 'site' ? ref.kind : 'centre';
}

/** The place of what the finding speaks of; what speaks of nothing that can be shown concerns the centre as a whole. */
export const placeIdOf = (project: Project, { subject, places }: Finding): string => {
  const ref = subject ?? places[0];
  return ref === undefined ? 'centre' : placeOfRef(project, ref);
};

export const allPlaces = (t: Words, project: Project): readonly Place[] => [
  ...OUTSIDE.map((id) => ({ id, label: t(`check.place.${id}`) })),
  ...project.storeys.map(({ id, name }) => ({ id, label: name })),
];

/** `storey/room`, so that rooms of two storeys never fall together. */
const roomKey = (storeyId: string, roomId: string): string => `${storeyId}/${roomId}`;

/** The rooms that a finding speaks of: those it points at, and those that its signs are in or for. */
export function roomKeysOf(project: Project, { subject, places }: Finding): readonly string[] {
  const refs = subject === null ? places : [subject, ...places];
  const keys = refs.flatMap((ref) => {
    if (ref.kind === 'room') return [roomKey(ref.storeyId ?? '', ref.id)];
    const sign = ref.kind === 'sign' ? project.signs[ref.id] : undefined;
    const room = sign === undefined ? null : roomOfSign(project, sign);
    return room === null ? [] : [roomKey(room.storey.id, room.room.id)];
  });
  return [...new Set(keys)];
}

/** What belongs to no room. */
export const NO_ROOM = '';

export const allRooms = (t: Words, project: Project): readonly Place[] => [
  ...project.storeys.flatMap((storey) =>
    Object.values(storey.rooms).map((room) => ({ id: roomKey(storey.id, room.id), label: `${roomLabel(t, room)} · ${storey.name}` })),
  ),
  { id: NO_ROOM, label: t('check.place.noRoom') },
];
