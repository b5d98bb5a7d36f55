import { z } from 'zod';
import type { Centre } from '../../model/centre.ts';
import { diffText, diffWords, type CharacterDiff } from '../diff-text.ts';
import type { Env } from '../env.ts';
import { signText, signWord } from '../sign-words.ts';
import { signsAmong, type SignSubject } from '../subject.ts';
import { foldText, patternFor, template, type Pattern } from '../text-template.ts';
import { cannotCheck, type Demand, type Verdict } from '../verdict.ts';
import type { Kind } from './kind.ts';

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

/** What the templates come to for one centre, and how each text that met none of them differs from the nearest. */
interface Texts {
  readonly centre: Centre;
  /** Patterns that need no fact which is empty. */
  readonly known: readonly Pattern[];
  readonly missing: string | null;
  readonly expected: string;
  readonly nearest: Map<string, readonly CharacterDiff[]>;
}
const made = new WeakMap<TextAnyOf, Texts>();

function textsFor(c: TextAnyOf, env: Env): Texts {
  const { centre } = env.project;
  const last = made.get(c);
  if (last?.centre === centre) return last;
  const patterns = patternsOf(c, env);
  const known = patterns.filter(({ missing }) => missing.length === 0);
  const missing = patterns.flatMap((pattern) => pattern.missing)[0] ?? null;
  const texts: Texts = { centre, known, missing, expected: known.map(({ text }) => text).join('”或“'), nearest: new Map() };
  made.set(c, texts);
  return texts;
}

/** Two texts are held against each other letter by letter: dear enough to be done once for a text. */
function nearestTo(actual: string, { known, nearest }: Texts): readonly CharacterDiff[] {
  const last = nearest.get(actual);
  if (last !== undefined) return last;
  const diffs = known.map(({ text }) => diffText(foldText(actual), foldText(text)));
  const least = diffs.reduce((a, b) => (b.length < a.length ? b : a));
  nearest.set(actual, least);
  return least;
}

function judge(c: TextAnyOf, { sign, ref }: SignSubject, env: Env): Verdict {
  const texts = textsFor(c, env);
  const { known, missing, expected } = texts;
  const actual = signText(sign, env);
  const met = known.some((pattern) => pattern.matches(actual));
  if (!met && missing !== null) return cannotCheck(ref, `centre.${missing}`);
  const data = { name: signWord(sign, env), expected, actual, diff: '' };
  const base = { subject: ref, data, demand: demandOf(known, expected) };
  if (met) return { ...base, state: 'pass' };
  const nearest = nearestTo(actual, texts);
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
