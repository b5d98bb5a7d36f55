import { z } from 'zod';
import { faceMarkSchema, hostSchema } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import { sideOutside, sideSeen, readingsOf } from '../frames.ts';
import { signWord, nameBlock } from '../sign-words.ts';
import type { Slice } from '../slices.ts';
import { GATE, signsAmong, type SignSubject } from '../subject.ts';
import { toleranceData, TOLERANCES } from '../tolerances.ts';
import { passOrFail, type Demand, type Verdict } from '../verdict.ts';
import { PLACE_WORDS } from '../words.ts';
import type { Kind } from './kind.ts';
import { inReadingOrder } from './reading-order.ts';
import { frameAsksRightly, frameShape, judgeReadings } from './readings.ts';
import { atDoor, atOwnDoor } from './zone-door.ts';
import { FACE_PLACES, textOnFace } from './zone-face.ts';
import { featureZone, type FeatureZone } from './zone-feature.ts';

const HOST_KINDS = hostSchema.options.map((option) => option.shape.kind.value);
const MARK_KINDS = faceMarkSchema.shape.kind.options;

/**
 * Where a sign must be: on a kind of host, on a side of the gate, on both sides; on a door's leaf, beside its frame, at a
 * door of the room it speaks for; or where a mark must be on its face, and blocks one after the other as they are read
 * (横行的排列由左至右、由上而下，竖行的排列由上至下、由右向左), or a text in a place of its face. Where a feature of the site must be: before the
 * main façade, there or in the courtyard, or on the roof.
 */
export const zoneParams = z.discriminatedUnion('zone', [
  z.strictObject({ kind: z.literal('zone'), zone: z.literal('host'), hosts: z.array(z.enum(HOST_KINDS)).min(1) }),
  z
    .strictObject({ kind: z.literal('zone'), zone: z.literal('gateSide'), side: z.enum(['right', 'left']), ...frameShape })
    .refine(frameAsksRightly, { error: 'frameQuestion' }),
  z.strictObject({ kind: z.literal('zone'), zone: z.literal('bothGateSides') }),
  z.strictObject({ kind: z.literal('zone'), zone: z.literal('beforeName'), mark: z.enum(MARK_KINDS) }),
  z.strictObject({ kind: z.literal('zone'), zone: z.literal('onDoor') }),
  z.strictObject({ kind: z.literal('zone'), zone: z.literal('besideDoor') }),
  z.strictObject({ kind: z.literal('zone'), zone: z.literal('ownRoomDoor') }),
  z.strictObject({ kind: z.literal('zone'), zone: z.literal('readingOrder') }),
  z.strictObject({ kind: z.literal('zone'), zone: z.literal('onFace'), at: z.enum(FACE_PLACES), words: z.array(z.string().min(1)).min(1) }),
  z.strictObject({ kind: z.literal('zone'), zone: z.literal('front') }),
  z.strictObject({ kind: z.literal('zone'), zone: z.literal('courtyardOrFront') }),
  z.strictObject({ kind: z.literal('zone'), zone: z.literal('onRoof') }),
]);
export type Zone = z.infer<typeof zoneParams>;
type Of<Z extends Zone['zone']> = Extract<Zone, { zone: Z }>;

const hostWords = (hosts: readonly (keyof typeof PLACE_WORDS)[]): string => hosts.map((h) => PLACE_WORDS[h]).join('或');

function onHost(c: Of<'host'>, { sign, ref }: SignSubject, env: Env): Verdict {
  const data = { name: signWord(sign, env), actual: PLACE_WORDS[sign.host.kind], required: hostWords(c.hosts) };
  return passOrFail(c.hosts.includes(sign.host.kind), { subject: ref, data });
}

function sideDemand(c: Of<'gateSide'>): Demand {
  const accepted = readingsOf(c.frame).map((reading) => sideOutside(c.side, reading));
  return {
    aspect: 'side',
    wants: accepted[0]!,
    word: PLACE_WORDS[accepted[0]!],
    accepts: (other) => accepted.some((side) => side === other),
  };
}

function onSide(c: Of<'gateSide'>, { sign, ref }: SignSubject, env: Env): Verdict {
  const data = { name: signWord(sign, env), required: PLACE_WORDS[c.side] };
  if (sign.host.kind !== 'gate') {
    return { state: 'fail', subject: ref, data: { ...data, actual: PLACE_WORDS[sign.host.kind] } };
  }
  return judgeReadings(c, { subject: ref, places: [GATE], data, demand: sideDemand(c) }, (reading) => {
    const side = sideSeen(sign, env.project.site.gate, reading);
    return { ok: side === c.side, actual: PLACE_WORDS[side] };
  });
}

function onBothSides(subjects: readonly SignSubject[], env: Env): Verdict {
  const atGate = subjects.filter(({ sign }) => sign.host.kind === 'gate');
  const sides = atGate.map(({ sign }) => sideSeen(sign, env.project.site.gate, 'facingGateFromOutside'));
  const [left, right] = (['left', 'right'] as const).map((side) => sides.filter((s) => s === side).length);
  const data = { left: left!, right: right!, actual: `左侧${left}块、右侧${right}块`, required: '两侧' };
  return passOrFail(left! > 0 && right! > 0, { subject: GATE, places: subjects.map(({ ref }) => ref), data });
}

/** Left of the name where it is written horizontally, above it where it is written downwards. */
function beforeName(c: Of<'beforeName'>, { sign, ref }: SignSubject, env: Env): Verdict {
  const mark = sign.face.marks.find((m) => m.kind === c.mark);
  const name = nameBlock(sign)?.block.box;
  const data = { name: signWord(sign, env), required: '名称之前', ...toleranceData('print') };
  if (mark === undefined) return { state: 'fail', subject: ref, data: { ...data, actual: '没有' } };
  const overlap =
    name === undefined
      ? 0
      : sign.writing === 'horizontal'
        ? mark.box.x + mark.box.width - name.x
        : name.y + name.height - mark.box.y;
  const ok = overlap <= TOLERANCES.print;
  return passOrFail(ok, { subject: ref, data: { ...data, actual: ok ? '名称之前' : '不在名称之前', overlap } });
}

type OfFeature = Extract<Zone, { zone: FeatureZone }>;
type OfSign = Exclude<Zone, OfFeature | { zone: 'bothGateSides' }>;

const isOfFeature = (c: Zone): c is OfFeature => c.zone === 'front' || c.zone === 'courtyardOrFront' || c.zone === 'onRoof';

function checkSign(c: OfSign, subject: SignSubject, env: Env): Verdict {
  switch (c.zone) {
    case 'host':
      return onHost(c, subject, env);
    case 'gateSide':
      return onSide(c, subject, env);
    case 'beforeName':
      return beforeName(c, subject, env);
    case 'onDoor':
    case 'besideDoor':
      return atDoor(c.zone, subject, env);
    case 'ownRoomDoor':
      return atOwnDoor(subject, env);
    case 'readingOrder':
      return inReadingOrder(subject, env);
    case 'onFace':
      return textOnFace(c.at, c.words, subject, env);
  }
}

function reads(c: Zone): readonly Slice[] {
  switch (c.zone) {
    case 'front':
    case 'courtyardOrFront':
    case 'onRoof':
      return ['site', 'plan'];
    case 'onDoor':
    case 'besideDoor':
    case 'ownRoomDoor':
      return ['signs', 'centre', 'plan'];
    default:
      return ['signs', 'gate', 'centre'];
  }
}

export const zone: Kind<Zone> = {
  selects: ['sign', 'feature'],
  meetsEmpty: () => false,
  placeholders: ['name', 'actual', 'required', 'readingWords'],
  uses: (c) => ({ messages: 'attestation' in c && c.attestation !== undefined ? [c.attestation] : [] }),
  reads,
  check: (c, all, env) => {
    const subjects = signsAmong(all);
    if (isOfFeature(c)) {
      return all.flatMap((subject) => (subject.type === 'feature' ? [featureZone(c.zone, subject, env)] : []));
    }
    return c.zone === 'bothGateSides' ? [onBothSides(subjects, env)] : subjects.map((subject) => checkSign(c, subject, env));
  },
};
