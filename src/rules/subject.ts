import type { EntityRef } from '../model/entity.ts';
import type { Sign } from '../model/sign.ts';
import type { Site } from '../model/site.ts';

type Feature = Site['features'][string];

/** What a rule is asked of. */
export type Subject =
  | { readonly type: 'centre'; readonly ref: EntityRef }
  | { readonly type: 'site'; readonly ref: EntityRef }
  | { readonly type: 'gate'; readonly ref: EntityRef }
  | { readonly type: 'feature'; readonly ref: EntityRef; readonly feature: Feature }
  | { readonly type: 'sign'; readonly ref: EntityRef; readonly sign: Sign };
export type SubjectType = Subject['type'];
export type SignSubject = Extract<Subject, { type: 'sign' }>;

export const CENTRE: EntityRef = { kind: 'centre', id: 'centre' };
export const SITE: EntityRef = { kind: 'site', id: 'site' };
export const GATE: EntityRef = { kind: 'gate', id: 'gate' };

export const signRef = (sign: Sign): EntityRef => ({ kind: 'sign', id: sign.id });
/** A feature of the site has no kind of its own among entities: it is `site` with the feature's id. */
export const featureRef = (feature: Feature): EntityRef => ({ kind: 'site', id: feature.id });

export const signsAmong = (subjects: readonly Subject[]): readonly SignSubject[] =>
  subjects.filter((subject): subject is SignSubject => subject.type === 'sign');
