import { z } from 'zod';
import type { Env } from '../env.ts';
import { evaluateExpression, type Outcome } from '../expression/evaluate.ts';
import { fieldsOf, type Expression } from '../expression/expression.ts';
import { parseExpression } from '../expression/parse.ts';
import { placeOfFact, readFact, readsOfFact } from '../facts.ts';
import { TOLERANCES, toleranceData } from '../tolerances.ts';
import { cannotCheck, passOrFail, type Verdict } from '../verdict.ts';
import { fieldWord } from '../words.ts';
import type { Subject } from '../subject.ts';
import type { Kind } from './kind.ts';

const formulaText = z.string().transform((source, context): Expression => {
  const parsed = parseExpression(source);
  if (parsed.ok) return parsed.expression;
  context.addIssue({ code: 'custom', message: 'formula', params: { at: parsed.at, expected: parsed.expected } });
  return z.NEVER;
});

/** Two formulas over the project's fields compared; parsed once, when the pack is loaded. */
export const formulaParams = z.strictObject({
  kind: z.literal('formula'),
  left: formulaText,
  op: z.enum(['gte', 'lte']),
  right: formulaText,
  tolerance: z.enum(['print', 'onSite', 'area']),
});
type Formula = z.infer<typeof formulaParams>;

const read =
  (env: Env) =>
  (name: string): number | null => {
    const value = readFact(name, env);
    return typeof value === 'number' ? value : null;
  };

const undecided = (outcome: Outcome, subject: Subject): Verdict =>
  'missing' in outcome
    ? cannotCheck(placeOfFact(outcome.missing), outcome.missing)
    : { state: 'cannotCheck', subject: subject.ref, data: { field: 'formula', reason: 'divisionByZero' } };

const fieldData = (c: Formula, env: Env): Readonly<Record<string, number | null>> =>
  Object.fromEntries([...fieldsOf(c.left), ...fieldsOf(c.right)].map((name) => [name, read(env)(name)]));

function judge(c: Formula, subject: Subject, env: Env): Verdict {
  const [left, right] = [evaluateExpression(c.left, read(env)), evaluateExpression(c.right, read(env))];
  if (!('value' in left)) return undecided(left, subject);
  if (!('value' in right)) return undecided(right, subject);
  const slack = TOLERANCES[c.tolerance];
  const difference = c.op === 'gte' ? right.value - left.value : left.value - right.value;
  const data = {
    actual: left.value,
    required: right.value,
    gap: Math.abs(left.value - right.value),
    fields: fieldData(c, env),
    ...toleranceData(c.tolerance),
  };
  return passOrFail(difference <= slack, { subject: subject.ref, data: { ...data, basis: basis(c, env) } });
}

/** 户数 900：the fields of the right side with their values, for the message. */
const basis = (c: Formula, env: Env): string =>
  fieldsOf(c.right)
    .map((name) => `${fieldWord(name)} ${read(env)(name)}`)
    .join('，');

export const formula: Kind<Formula> = {
  selects: ['centre', 'site', 'gate'],
  meetsEmpty: () => false,
  placeholders: ['actual', 'required', 'gap', 'basis', 'tolerance'],
  uses: (c) => ({ fields: [...fieldsOf(c.left), ...fieldsOf(c.right)].map((name) => ({ name, numeric: true })) }),
  reads: (c) => [...fieldsOf(c.left), ...fieldsOf(c.right)].flatMap(readsOfFact),
  check: (c, subjects, env) => subjects.map((subject) => judge(c, subject, env)),
};
