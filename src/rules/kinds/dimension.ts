import { z } from 'zod';
import { faceMarkSchema, type Sign } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import { signWord } from '../sign-words.ts';
import { signsAmong, type SignSubject } from '../subject.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import { passOrFail, type Demand, type Verdict } from '../verdict.ts';
import type { Kind } from './kind.ts';

const MARK_KINDS = faceMarkSchema.shape.kind.options;
const mm = z.int().positive();
const bound = z.union([mm, z.strictObject({ min: mm.optional(), max: mm.optional() })]);
type Bound = z.infer<typeof bound>;

const PROPERTIES = ['width', 'height', 'thickness'] as const;
type Property = (typeof PROPERTIES)[number];

/**
 * Width, height and thickness of a sign in mm: a value, or a least and a most. `allowRotate`: the notice does not say which
 * of the two lengths is the width (60cm×80cm). `mark`: of that mark on the sign's face.
 */
export const dimensionParams = z
  .strictObject({
    kind: z.literal('dimension'),
    width: bound.optional(),
    height: bound.optional(),
    thickness: bound.optional(),
    allowRotate: z.literal(true).optional(),
    mark: z.enum(MARK_KINDS).optional(),
    tolerance: z.enum(['print', 'onSite']),
  })
  .refine((c) => PROPERTIES.some((name) => c[name] !== undefined), { error: 'noProperty' });
export type Dimension = z.infer<typeof dimensionParams>;

/** What has lengths: a sign, or a mark on one. */
type Measured = Pick<Sign, 'size' | 'thickness'>;

/** null where the sign does not bear the mark that is asked about. */
function measured({ mark: kind }: Dimension, sign: Sign): Measured | null {
  if (kind === undefined) return sign;
  const mark = sign.face.marks.find((one) => one.kind === kind);
  return mark === undefined ? null : { size: mark.box, thickness: sign.thickness };
}

const lengthOf = (sign: Measured, property: Property): number =>
  property === 'thickness' ? sign.thickness : sign.size[property];

const [low, high] = [
  (b: Bound): number => (typeof b === 'number' ? b : (b.min ?? 0)),
  (b: Bound): number => (typeof b === 'number' ? b : (b.max ?? Infinity)),
];

/** The nearest length that the bound allows. */
export const within = (length: number, b: Bound | undefined): number =>
  b === undefined ? length : Math.min(high(b), Math.max(low(b), length));

const misfit = (c: Dimension, { size }: Measured): number =>
  Math.abs(size.width - within(size.width, c.width)) + Math.abs(size.height - within(size.height, c.height));

/** The lengths as the sign hangs: upright or lying, whichever comes nearer. Upright where both do. */
export function asHung(c: Dimension, sign: Measured): Dimension {
  if (c.allowRotate === undefined) return c;
  const turned: Dimension = { ...c, width: c.height, height: c.width };
  const [own, other] = [misfit(c, sign), misfit(turned, sign)];
  return other < own ? turned : c;
}

const required = (c: Dimension, sign: Measured): readonly number[] =>
  PROPERTIES.filter((name) => c[name] !== undefined).map((name) => within(lengthOf(sign, name), c[name]));
const actual = (c: Dimension, sign: Measured): readonly number[] =>
  PROPERTIES.filter((name) => c[name] !== undefined).map((name) => lengthOf(sign, name));

const TIMES = '×';

function demandOf(c: Dimension, sign: Sign): Demand | null {
  if (c.width === undefined || c.height === undefined) return null;
  const size = [within(sign.size.width, c.width), within(sign.size.height, c.height)];
  const accepts = (other: string): boolean =>
    other
      .split(TIMES)
      .every((length, i) => Math.abs(within(Number(length), i === 0 ? c.width : c.height) - Number(length)) <= TOLERANCES[c.tolerance]);
  return { aspect: 'size', wants: size.join(TIMES), word: `${size.join(TIMES)} mm`, accepts };
}

function judge(asked: Dimension, { sign, ref }: SignSubject, env: Env): Verdict {
  const what = measured(asked, sign);
  if (what === null) return { state: 'fail', subject: ref, data: { name: signWord(sign, env), actual: '没有', required: '', ...toleranceData(asked.tolerance) } };
  const c = asHung(asked, what);
  const [has, needs] = [actual(c, what), required(c, what)];
  const difference = has.map((length, i) => length - needs[i]!);
  const data = {
    name: signWord(sign, env),
    actual: has.join(TIMES),
    required: needs.join(TIMES),
    difference,
    ...toleranceData(c.tolerance),
  };
  const demand = asked.allowRotate === undefined && asked.mark === undefined ? demandOf(c, sign) : null;
  const ok = difference.every((d) => Math.abs(d) <= TOLERANCES[c.tolerance]);
  return passOrFail(ok, { subject: ref, data, ...(demand === null ? {} : { demand }) });
}

export const dimension: Kind<Dimension> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['name', 'actual', 'required', 'tolerance'],
  uses: () => ({}),
  reads: () => ['signs', 'centre'],
  check: (c, subjects, env) => signsAmong(subjects).map((subject) => judge(c, subject, env)),
};
