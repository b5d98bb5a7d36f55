import { z } from 'zod';
import { diffText, diffWords } from '../diff-text.ts';
import type { Env } from '../env.ts';
import { signText, signWord } from '../sign-words.ts';
import { signsAmong, type SignSubject } from '../subject.ts';
import { foldText, patternFor, TEMPLATE_NAMES, unknownNames, type Pattern } from '../text-template.ts';
import { cannotCheck, type Demand, type Verdict } from '../verdict.ts';
import type { Kind } from './kind.ts';

const template = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    for (const name of unknownNames(text)) {
      context.addIssue({ code: 'custom', message: 'placeholder', params: { name, known: TEMPLATE_NAMES.join(' ') } });
    }
  });

/** The text of a sign is one of several, compared as textPattern does; the first is what a fix writes. */
export const textAnyOfParams = z.strictObject({ kind: z.literal('textAnyOf'), templates: z.array(template).min(1) });
export type TextAnyOf = z.infer<typeof textAnyOfParams>;

export const patternsOf = (c: TextAnyOf, { project }: Env): readonly Pattern[] =>
  c.templates.map((text) => patternFor(text, '', project.centre));

const demandOf = (known: readonly Pattern[], expected: string): Demand => ({
  aspect: 'text',
  wants: known[0]!.text,
  word: expected,
  accepts: (other) => known.some((pattern) => pattern.matches(other)),
});

function judge(c: TextAnyOf, { sign, ref }: SignSubject, env: Env): Verdict {
  const patterns = patternsOf(c, env);
  const known = patterns.filter(({ missing }) => missing.length === 0);
  const actual = signText(sign, env);
  const met = known.some((pattern) => pattern.matches(actual));
  if (!met && known.length < patterns.length) return cannotCheck(ref, `centre.${patterns.flatMap(({ missing }) => missing)[0]!}`);
  const expected = known.map(({ text }) => text).join('”或“');
  const data = { name: signWord(sign, env), expected, actual, diff: '' };
  const base = { subject: ref, data, demand: demandOf(known, expected) };
  if (met) return { ...base, state: 'pass' };
  const diffs = known.map(({ text }) => diffText(foldText(actual), foldText(text)));
  const nearest = diffs.reduce((least, next) => (next.length < least.length ? next : least));
  return { ...base, state: 'fail', data: { ...data, diff: diffWords(nearest), differences: nearest.map((d) => ({ ...d })) } };
}

export const textAnyOf: Kind<TextAnyOf> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['name', 'expected', 'actual', 'diff'],
  uses: () => ({}),
  reads: () => ['centre'],
  check: (c, subjects, env) => signsAmong(subjects).map((subject) => judge(c, subject, env)),
};
