import type { EntityRef } from '../model/entity.ts';
import type { RoomPlace } from '../model/room-of-sign.ts';
import type { Sign } from '../model/sign.ts';
import type { Site } from '../model/site.ts';
import type { Opening, Storey } from '../model/storey.ts';

type Feature = Site['features'][string];

/** What a rule is asked of. */
export type Subject =
  | { readonly type: 'centre'; readonly ref: EntityRef }
  | { readonly type: 'site'; readonly ref: EntityRef }
  | { readonly type: 'gate'; readonly ref: EntityRef }
  | { readonly type: 'feature'; readonly ref: EntityRef; readonly feature: Feature }
  | { readonly type: 'sign'; readonly ref: EntityRef; readonly sign: Sign }
  | ({ readonly type: 'room'; readonly ref: EntityRef } & RoomPlace)
  /** A function that at least one room serves; `ref` is the first of them. */
  | { readonly type: 'function'; readonly ref: EntityRef; readonly code: string; readonly rooms: readonly RoomPlace[] }
  /** A door with the rooms on its two sides. */
  | {
      readonly type: 'door';
      readonly ref: EntityRef;
      readonly storey: Storey;
      readonly opening: Opening;
      readonly rooms: readonly RoomPlace[];
    };
export type SubjectType = Subject['type'];
export type SignSubject = Extract<Subject, { type: 'sign' }>;
export type RoomSubject = Extract<Subject, { type: 'room' }>;
export type FunctionSubject = Extract<Subject, { type: 'function' }>;

export const CENTRE: EntityRef = { kind: 'centre', id: 'centre' };
export const SITE: EntityRef = { kind: 'site', id: 'site' };
export const GATE: EntityRef = { kind: 'gate', id: 'gate' };

export const signRef = (sign: Sign): EntityRef => ({ kind: 'sign', id: sign.id });
/** A feature of the site has no kind of its own among entities: it is `site` with the feature's id. */
export const featureRef = (feature: Feature): EntityRef => ({ kind: 'site', id: feature.id });

export const roomRef = ({ storey, room }: RoomPlace): EntityRef => ({ kind: 'room', id: room.id, storeyId: storey.id });

/** The rooms that a subject is or consists of, each once; none for what is no room. */
export function roomsOf(subject: Subject): readonly RoomPlace[] {
  if (subject.type === 'room') return [{ storey: subject.storey, room: subject.room }];
  return subject.type === 'function' || subject.type === 'door' ? subject.rooms : [];
}

export const signsAmong = (subjects: readonly Subject[]): readonly SignSubject[] =>
  subjects.filter((subject): subject is SignSubject => subject.type === 'sign');
