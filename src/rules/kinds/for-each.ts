import { z } from 'zod';
import { refKey, type EntityRef } from '../../model/entity.ts';
import { roomOfSign } from '../../model/room-of-sign.ts';
import { signOnWall } from '../../model/sign-on-wall.ts';
import type { Env } from '../env.ts';
import { roomWord } from '../functions.ts';
import { roomRef, roomsOf, signRef, SITE, type Subject } from '../subject.ts';
import { cannotCheck, type Verdict } from '../verdict.ts';
import { PLACE_WORDS } from '../words.ts';
import { GROUP_WORDS } from '../words-rooms.ts';
import { innerPlaceholders, innerReads, innerSelects, innerUses, type AnyCheck, type KindOf } from './inner.ts';
import { EVERY_SUBJECT, type Kind } from './kind.ts';

const BY = ['room', 'wallFace', 'host', 'storey', 'topic'] as const;
type By = (typeof BY)[number];

/** The check asked of each group of subjects by itself: of one room, wall face, host, storey or board. */
export interface ForEach<C> {
  readonly kind: 'forEach';
  readonly by: By;
  readonly check: C;
}

export const forEachParams = <C>(inner: z.ZodType<C>) => z.strictObject({ kind: z.literal('forEach'), by: z.enum(BY), check: inner });

interface Group {
  readonly key: string;
  readonly word: string;
  readonly ref: EntityRef;
  readonly subjects: readonly Subject[];
}
type Place = Omit<Group, 'subjects'>;

function roomPlace(subject: Subject, env: Env): Place | null {
  const place = subject.type === 'sign' ? roomOfSign(env.project, subject.sign) : (roomsOf(subject)[0] ?? null);
  if (place === null) return null;
  return { key: refKey(roomRef(place)), word: roomWord(place), ref: roomRef(place) };
}

function storeyPlace(subject: Subject, env: Env): Place | null {
  const ofSign = subject.type === 'sign' && 'storeyId' in subject.sign.host ? subject.sign.host.storeyId : undefined;
  const id = ofSign ?? subject.ref.storeyId;
  const storey = env.project.storeys.find((candidate) => candidate.id === id);
  return storey === undefined ? null : { key: storey.id, word: storey.name, ref: { kind: 'storey', id: storey.id } };
}

/** Where a subject belongs; null = in no group: a sign outdoors has no room, only signs have hosts and topics. */
function placeOf(by: By, subject: Subject, env: Env): Place | null {
  if (by === 'room') return roomPlace(subject, env);
  if (by === 'storey') return storeyPlace(subject, env);
  if (subject.type !== 'sign') return null;
  const { sign } = subject;
  const ref = signRef(sign);
  if (by === 'topic') {
    const title = env.pack.boards.find((board) => board.code === sign.topic)?.title ?? sign.topic;
    return sign.topic === '' ? null : { key: sign.topic, word: title, ref };
  }
  if (by === 'host') return { key: JSON.stringify(sign.host), word: PLACE_WORDS[sign.host.kind], ref };
  const key = signOnWall(env.project, sign)?.face.key;
  return key === undefined ? null : { key, word: PLACE_WORDS.wall, ref };
}

/** The groups in the order of their first subjects. */
function groupsOf(by: By, subjects: readonly Subject[], env: Env): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const subject of subjects) {
    const place = placeOf(by, subject, env);
    if (place === null) continue;
    const known = groups.get(place.key) ?? { ...place, subjects: [] };
    groups.set(place.key, { ...known, subjects: [...known.subjects, subject] });
  }
  return [...groups.values()];
}

/** A verdict on the whole group is one on its room or storey; where it has none, on its first subject. */
function ofGroup(verdict: Verdict, { subjects, ref, word }: Group): Verdict {
  const isOwn = subjects.some((subject) => refKey(subject.ref) === refKey(verdict.subject));
  return { ...verdict, subject: isOwn && subjects.length > 1 ? verdict.subject : ref, data: { ...verdict.data, group: word } };
}

export const forEachKind = <C extends AnyCheck>(kindOf: KindOf<C>): Kind<ForEach<C>> => ({
  selects: EVERY_SUBJECT,
  innerSelects: (c) => innerSelects(kindOf, [c.check]).filter((type) => SELECTS[c.by].includes(type)),
  meetsEmpty: () => false,
  placeholders: ['group'],
  innerPlaceholders: (c) => innerPlaceholders(kindOf, [c.check]),
  uses: (c) => innerUses(kindOf, [c.check]),
  reads: (c, of) => ['plan', ...innerReads(kindOf, [c.check], of)],
  check: (c, subjects, env) => {
    const groups = groupsOf(c.by, subjects, env);
    if (groups.length === 0) return [cannotCheck(subjects[0]?.ref ?? SITE, GROUP_WORDS[c.by])];
    return groups.flatMap((group) => kindOf(c.check).check(c.check, group.subjects, env).map((verdict) => ofGroup(verdict, group)));
  },
});

const SELECTS: Readonly<Record<By, readonly Subject['type'][]>> = {
  room: ['sign', 'room', 'function', 'door'],
  storey: ['sign', 'room', 'function', 'door'],
  wallFace: ['sign'],
  host: ['sign'],
  topic: ['sign'],
};
