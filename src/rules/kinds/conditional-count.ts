import { z } from 'zod';
import type { Env, FactEnv } from '../env.ts';
import { evaluate } from '../evaluate-predicate.ts';
import { readsOfFact } from '../facts.ts';
import { conditionsOf, predicateSchema } from '../predicate.ts';
import type { Slice } from '../slices.ts';
import { cannotCheck, passOrFail, type Verdict } from '../verdict.ts';
import type { Uses } from './kind.ts';

/** So many more where a predicate holds. */
export const plusShape = z.array(z.strictObject({ when: predicateSchema, add: z.int().positive() })).default([]);
export type Plus = z.infer<typeof plusShape>;

/** A number that must be met: exactly, or at least and at most; each raised by what is added. */
export interface CountRange {
  readonly exact?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly plus: Plus;
}

const fits = (c: CountRange, n: number): boolean => n >= (c.exact ?? c.min ?? 0) && n <= (c.exact ?? c.max ?? Infinity);

/** What is added for certain; every sum that is possible as long as a predicate is undecided; the field that it lacks. */
function added(plus: Plus, env: FactEnv): { readonly certain: number; readonly sums: readonly number[]; readonly field: string | null } {
  let [certain, field, sums]: [number, string | null, readonly number[]] = [0, null, [0]];
  for (const { when, add } of plus) {
    const answer = evaluate(when, env);
    if (answer.is === 'true') certain += add;
    if (answer.is === 'true') sums = sums.map((sum) => sum + add);
    if (answer.is === 'unknown') sums = [...new Set([...sums, ...sums.map((sum) => sum + add)])];
    if (answer.is === 'unknown') field ??= answer.field;
  }
  return { certain, sums, field };
}

/** 3, ≥ 3, ≤ 3, 3～5. */
export function requirementWord(c: CountRange, env: Env): string | number {
  const { certain } = added(c.plus, env);
  if (c.exact !== undefined) return c.exact + certain;
  if (c.max === undefined) return `≥ ${c.min! + certain}`;
  return c.min === undefined ? `≤ ${c.max + certain}` : `${c.min + certain}～${c.max + certain}`;
}

/** The most that there may be, with what is added for certain. */
export const mostOf = (c: { readonly max: number; readonly plus: Plus }, env: FactEnv): number => c.max + added(c.plus, env).certain;

/** pass or fail where every possible sum says so; else the field that would decide it is missing. */
export function settled(c: CountRange, n: number, env: Env, rest: Omit<Verdict, 'state'>): Verdict {
  const { sums, field } = added(c.plus, env);
  const [first, ...others] = sums.map((sum) => fits(c, n - sum));
  if (field !== null && others.some((fit) => fit !== first)) return { ...cannotCheck(rest.subject, field), ...(rest.places ? { places: rest.places } : {}) };
  return passOrFail(first!, rest);
}

export const plusUses = (plus: Plus): Uses => ({ predicates: plus.map(({ when }) => when) });

export const plusReads = (plus: Plus): readonly Slice[] =>
  plus.flatMap(({ when }) => conditionsOf(when).flatMap(({ condition }) => readsOfFact(condition.field)));
