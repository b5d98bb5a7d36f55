import { z } from 'zod';
import type { Centre } from '../../model/centre.ts';
import { placeholders } from '../../model/naming.ts';
import { diffText, diffWords } from '../diff-text.ts';
import type { Env } from '../env.ts';
import { fillMessage } from '../message.ts';
import { signText, signWord } from '../sign-words.ts';
import { signsAmong, type SignSubject } from '../subject.ts';
import { foldText, patternFor, TEMPLATE_NAMES, template, withLiterals, type Pattern } from '../text-template.ts';
import { cannotCheck, type Data, type Demand, type Verdict } from '../verdict.ts';
import { fieldWord, STATE_SENTENCES } from '../words.ts';
import type { Kind } from './kind.ts';

const templateName = z.string().refine((name) => TEMPLATE_NAMES.includes(name), { error: 'templateName' });

/**
 * The text of a sign. `{*}` in the template stands for any characters and is written as `prefix`. `literals` are the words
 * the notice itself prints where a centre may have others (支部委员会 where there is a 总支部委员会); they and `variants` are
 * met with a warning instead of the rule's severity. `constrain` holds facts of the centre to what the notice presumes.
 */
export const textPatternParams = z
  .strictObject({
    kind: z.literal('textPattern'),
    template,
    prefix: template.or(z.literal('')).default(''),
    variants: z.array(template).default([]),
    literals: z.record(templateName, z.string().min(1)).default({}),
    constrain: z
      .record(templateName, z.strictObject({ equals: z.string().optional(), endsWith: z.array(z.string().min(1)).optional() }))
      .default({}),
    variantMessage: z.string().min(1).optional(),
  })
  .refine((c) => (c.variants.length + Object.keys(c.literals).length > 0) === (c.variantMessage !== undefined), {
    error: 'variantMessage',
  });
export type TextPattern = z.infer<typeof textPatternParams>;

/** The first fact of the centre that the notice does not foresee. */
function violated(c: TextPattern, centre: Centre): { name: string; actual: string; expected: string } | null {
  const facts = placeholders(centre);
  for (const [name, { equals, endsWith }] of Object.entries(c.constrain)) {
    const actual = facts[name] ?? '';
    if (equals !== undefined && actual !== equals) return { name, actual, expected: `为“${equals}”` };
    if (endsWith !== undefined && !endsWith.some((end) => actual.endsWith(end))) {
      return { name, actual, expected: `以“${endsWith.join('”或“')}”结尾` };
    }
  }
  return null;
}

/** The centre's own words are not those the notice prints. */
const departsFromLiterals = (c: TextPattern, centre: Centre): boolean =>
  Object.entries(c.literals).some(([name, literal]) => placeholders(centre)[name] !== literal);

/**
 * Texts that are met with a warning: the notice's own words, and named variants. A person has to look at them; the rule
 * offers no fix, since both words have something for them.
 */
export function isVariant(c: TextPattern, env: Env, text: string): boolean {
  const { centre } = env.project;
  const expected = patternFor(c.template, c.prefix, centre);
  const others = expected.matches(text) ? [] : c.variants.map((variant) => patternFor(variant, c.prefix, centre));
  const departs = departsFromLiterals(c, centre);
  const printed = departs ? [expected, patternFor(withLiterals(c.template, c.literals), c.prefix, centre)] : [];
  return [...printed, ...others].some((pattern) => pattern.matches(text));
}

const demandOf = (expected: Pattern): Demand => ({
  aspect: 'text',
  wants: expected.text,
  word: expected.text,
  accepts: (other) => expected.matches(other),
});

function unforeseen(c: TextPattern, env: Env, base: Omit<Verdict, 'state'>): Verdict | null {
  const found = violated(c, env.project.centre);
  if (found === null) return null;
  const data = { ...base.data, ...found, field: fieldWord(`centre.${found.name}`) };
  return { ...base, state: 'fail', severity: 'warning', data, message: fillMessage(STATE_SENTENCES.constraint, data) };
}

function differences(actual: string, expected: string): Data {
  const diffs = diffText(foldText(actual), foldText(expected));
  return { diff: diffWords(diffs), differences: diffs.map((d) => ({ ...d })) };
}

function judge(c: TextPattern, { sign, ref }: SignSubject, env: Env): Verdict {
  const expected = patternFor(c.template, c.prefix, env.project.centre);
  const [missing] = expected.missing;
  if (missing !== undefined) return cannotCheck(ref, `centre.${missing}`);
  const actual = signText(sign, env);
  const data = { name: signWord(sign, env), expected: expected.text, actual };
  const base = { subject: ref, data, demand: demandOf(expected) };
  const variant = c.variantMessage !== undefined && isVariant(c, env, actual);
  if (expected.matches(actual) && !variant) return unforeseen(c, env, base) ?? { ...base, state: 'pass' };
  const failure = { ...base, state: 'fail', data: { ...data, ...differences(actual, expected.text) } } as const;
  return variant ? { ...failure, severity: 'warning', message: c.variantMessage! } : failure;
}

export const textPattern: Kind<TextPattern> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['name', 'expected', 'actual', 'diff'],
  uses: (c) => ({ messages: c.variantMessage === undefined ? [] : [c.variantMessage] }),
  reads: () => ['signs', 'centre'],
  check: (c, subjects, env) => signsAmong(subjects).map((subject) => judge(c, subject, env)),
};
