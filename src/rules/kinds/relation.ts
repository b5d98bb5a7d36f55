import { z } from 'zod';
import { inkKey } from '../../drawing/ink.ts';
import { byId } from '../../model/graph/ids.ts';
import { roomOfSign } from '../../model/room-of-sign.ts';
import { faceMarkSchema, hostSchema, SIGN_KINDS, type Sign } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import { nameBlock, plays, roleById, signWord } from '../sign-words.ts';
import { signRef, signsAmong, type RoomSubject, type SignSubject, type Subject } from '../subject.ts';
import { passOrFail, type Verdict } from '../verdict.ts';
import type { Kind } from './kind.ts';

const HOST_KINDS = hostSchema.options.map((option) => option.shape.kind.value);
const MARK_KINDS = faceMarkSchema.shape.kind.options;
const names = z.array(z.string().min(1)).min(1);

const STYLE = ['font', 'weight', 'ink', 'ground', 'size', 'material'] as const;
type Style = (typeof STYLE)[number];

/**
 * How signs stand to rooms and to each other: every room has one; each selected one is smaller in area than the smallest of
 * other roles; all selected are made alike; the width is so many times the height, of the sign or of a `mark` on it.
 */
export const relationParams = z.discriminatedUnion('relation', [
  z
    .strictObject({
      kind: z.literal('relation'),
      relation: z.literal('onePerRoom'),
      roles: names.optional(),
      kinds: z.array(z.enum(SIGN_KINDS)).min(1).optional(),
      hosts: z.array(z.enum(HOST_KINDS)).min(1).optional(),
    })
    .refine((c) => (c.roles === undefined) !== (c.kinds === undefined), { error: 'noProperty' }),
  z.strictObject({ kind: z.literal('relation'), relation: z.literal('smallerThan'), roles: names }),
  z.strictObject({ kind: z.literal('relation'), relation: z.literal('sameStyle'), of: z.array(z.enum(STYLE)).min(1).optional() }),
  z
    .strictObject({
      kind: z.literal('relation'),
      relation: z.literal('ratio'),
      mark: z.enum(MARK_KINDS).optional(),
      min: z.number().positive().optional(),
      max: z.number().positive().optional(),
    })
    .refine((c) => c.min !== undefined || c.max !== undefined, { error: 'noProperty' })
    .refine((c) => c.min === undefined || c.max === undefined || c.min <= c.max, { error: 'emptyRange' }),
]);
export type Relation = z.infer<typeof relationParams>;
type Of<R extends Relation['relation']> = Extract<Relation, { relation: R }>;

const isAsked = (c: Of<'onePerRoom'>, sign: Sign, env: Env): boolean =>
  (c.kinds === undefined || c.kinds.includes(sign.kind)) &&
  (c.roles === undefined || c.roles.some((id) => plays(sign, roleById(id, env), env))) &&
  (c.hosts === undefined || c.hosts.includes(sign.host.kind));

const wanted = (c: Of<'onePerRoom'>, env: Env): string =>
  c.roles?.map((id) => roleById(id, env).title).join('或') ??
  c.kinds!.map((kind) => env.draw.signTypes[kind]?.title.zh ?? kind).join('或');

function onePerRoom(c: Of<'onePerRoom'>, rooms: readonly RoomSubject[], env: Env): readonly Verdict[] {
  const signs = Object.values(env.project.signs).filter((sign) => isAsked(c, sign, env));
  const places = signs.map((sign) => ({ sign, place: roomOfSign(env.project, sign) }));
  return rooms.map(({ ref, storey, room }): Verdict => {
    const own = places.filter(({ place }) => place?.room.id === room.id && place.storey.id === storey.id);
    const data = { name: room.name, actual: own.length, required: 1, sign: wanted(c, env) };
    return passOrFail(own.length > 0, { subject: ref, places: own.map(({ sign }) => signRef(sign)), data });
  });
}

const areaOf = ({ size }: Sign): number => size.width * size.height;
const sizeWord = ({ size }: Sign): string => `${size.width}×${size.height}`;

/** Where none of the roles is there, there is nothing to be smaller than. */
function smallerThan(c: Of<'smallerThan'>, subjects: readonly SignSubject[], env: Env): readonly Verdict[] {
  const others = Object.values(env.project.signs).filter((sign) => c.roles.some((id) => plays(sign, roleById(id, env), env)));
  const smallest = others.toSorted((a, b) => areaOf(a) - areaOf(b) || byId(a.id, b.id))[0];
  return subjects.map(({ sign, ref }): Verdict => {
    const data = { name: signWord(sign, env), actual: sizeWord(sign), required: smallest === undefined ? '' : sizeWord(smallest) };
    const ok = smallest === undefined || areaOf(sign) < areaOf(smallest);
    return passOrFail(ok, { subject: ref, places: smallest === undefined ? [] : [signRef(smallest)], data });
  });
}

const STYLE_OF: Readonly<Record<Style, (sign: Sign) => string>> = {
  font: (sign) => nameBlock(sign)?.block.font ?? '',
  weight: (sign) => nameBlock(sign)?.block.weight ?? '',
  ink: (sign) => inkOf(nameBlock(sign)?.block.ink ?? null),
  ground: ({ ground }) => inkOf(ground),
  size: sizeWord,
  material: ({ material }) => material,
};
const STYLE_WORDS: Readonly<Record<Style, string>> = {
  font: '字体', weight: '字重', ink: '字色', ground: '底色', size: '尺寸', material: '材质',
};

const inkOf = (ink: Sign['ground']): string =>
  ink === null ? '' : inkKey({ cmyk: ink.cmyk, ...(ink.spot === undefined ? {} : { spot: ink.spot }) });

function sameStyle(c: Of<'sameStyle'>, subjects: readonly SignSubject[]): readonly Verdict[] {
  const asked = c.of ?? STYLE;
  const differing = asked.filter((name) => new Set(subjects.map(({ sign }) => STYLE_OF[name](sign))).size > 1);
  const data = { name: '', actual: differing.map((name) => STYLE_WORDS[name]), required: '一致', count: subjects.length };
  const places = subjects.map(({ ref }) => ref);
  return [passOrFail(differing.length === 0, { subject: places[0]!, places, data })];
}

function range({ min, max }: Of<'ratio'>): string {
  if (min === max) return String(min);
  if (max === undefined) return `≥ ${min}`;
  return min === undefined ? `≤ ${max}` : `${min}～${max}`;
}

/** To the millimetre that a workshop makes: a width one less or more may be within. */
function ratio(c: Of<'ratio'>, { sign, ref }: SignSubject, env: Env): Verdict {
  const box = c.mark === undefined ? sign.size : sign.face.marks.find(({ kind }) => kind === c.mark)?.box;
  const name = signWord(sign, env);
  if (box === undefined) return { state: 'fail', subject: ref, data: { name, actual: '没有', required: range(c) } };
  const { width, height } = box;
  const ok = width + 1 >= (c.min ?? 0) * height && width - 1 <= (c.max ?? Infinity) * height;
  const actual = Math.round((width / height) * 100) / 100;
  return passOrFail(ok, { subject: ref, data: { name, actual, required: range(c) } });
}

const roomsAmong = (subjects: readonly Subject[]): readonly RoomSubject[] =>
  subjects.filter((subject): subject is RoomSubject => subject.type === 'room');

export const relation: Kind<Relation> = {
  selects: ['sign', 'room'],
  meetsEmpty: () => false,
  placeholders: ['name', 'actual', 'required', 'sign', 'count'],
  uses: (c) => ({ roles: 'roles' in c ? (c.roles ?? []) : [] }),
  reads: (c) => (c.relation === 'onePerRoom' ? ['signs', 'centre', 'plan'] : ['signs', 'centre']),
  check: (c, subjects, env) => {
    const signs = signsAmong(subjects);
    switch (c.relation) {
      case 'onePerRoom':
        return onePerRoom(c, roomsAmong(subjects), env);
      case 'smallerThan':
        return smallerThan(c, signs, env);
      case 'sameStyle':
        return signs.length === 0 ? [] : sameStyle(c, signs);
      case 'ratio':
        return signs.map((subject) => ratio(c, subject, env));
    }
  },
};
