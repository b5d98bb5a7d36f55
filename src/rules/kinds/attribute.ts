import { z } from 'zod';
import { signAttributesSchema, type Sign } from '../../model/sign.ts';
import type { Env } from '../env.ts';
import { signWord } from '../sign-words.ts';
import type { Subject } from '../subject.ts';
import { cannotCheck, passOrFail, type Verdict } from '../verdict.ts';
import { FEATURE_WORDS, fieldWord, valueWord } from '../words.ts';
import type { Kind } from './kind.ts';

const OF_SIGN = [...signAttributesSchema.keyof().options, 'lit', 'material'] as const;
const OF_FEATURE = ['hardened', 'weatherproof'] as const;
const NAMES = [...OF_SIGN, 'hardened'] as const;

const value = z.union([z.string(), z.number(), z.boolean()]);
type Value = z.infer<typeof value>;

/** How a sign or a feature of the site is made: equal to a value, one of several, at least so many, or named by one of several words. */
export const attributeParams = z
  .strictObject({
    kind: z.literal('attribute'),
    name: z.enum(NAMES),
    eq: value.optional(),
    in: z.array(value).min(1).optional(),
    contains: z.array(z.string().min(1)).min(1).optional(),
    min: z.number().optional(),
  })
  .refine((c) => [c.eq, c.in, c.contains, c.min].filter((operand) => operand !== undefined).length === 1, { error: 'oneOperator' });
export type Attribute = z.infer<typeof attributeParams>;

const isOf = <T extends string>(names: readonly T[], name: string): name is T => (names as readonly string[]).includes(name);

function ofSign(sign: Sign, name: (typeof OF_SIGN)[number]): Value | null {
  const found = name === 'lit' || name === 'material' ? sign[name] : sign.attributes[name];
  return found === '' ? null : found;
}

/** null = not stated, or nothing that a subject of its kind has. */
function valueOf(name: Attribute['name'], subject: Subject): Value | null {
  if (subject.type === 'feature') return isOf(OF_FEATURE, name) ? subject.feature[name] : null;
  return subject.type === 'sign' && isOf(OF_SIGN, name) ? ofSign(subject.sign, name) : null;
}

function meets(c: Attribute, actual: Value): boolean {
  if (c.contains !== undefined) return c.contains.some((word) => String(actual).includes(word));
  if (c.min !== undefined) return typeof actual === 'number' && actual >= c.min;
  return c.in === undefined ? actual === c.eq : c.in.includes(actual);
}

function required(c: Attribute): string {
  if (c.contains !== undefined) return c.contains.join('或');
  if (c.min !== undefined) return `≥ ${c.min}`;
  return (c.in ?? [c.eq!]).map(valueWord).join('或');
}

const nameOf = (subject: Subject, env: Env): string =>
  subject.type === 'sign' ? signWord(subject.sign, env) : subject.type === 'feature' ? FEATURE_WORDS[subject.feature.kind] : '';

function judge(c: Attribute, subject: Subject, env: Env): Verdict {
  const field = `subject.${c.name}`;
  const actual = valueOf(c.name, subject);
  if (actual === null) return cannotCheck(subject.ref, field);
  const data = { name: nameOf(subject, env), field: fieldWord(field), actual: valueWord(actual), required: required(c) };
  return passOrFail(meets(c, actual), { subject: subject.ref, data });
}

export const attribute: Kind<Attribute> = {
  selects: ['sign', 'feature'],
  meetsEmpty: () => false,
  placeholders: ['name', 'field', 'actual', 'required'],
  uses: () => ({}),
  reads: () => ['signs', 'centre', 'site'],
  check: (c, subjects, env) => subjects.map((subject) => judge(c, subject, env)),
};
