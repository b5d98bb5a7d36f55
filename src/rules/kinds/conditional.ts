import { z } from 'zod';
import type { Env } from '../env.ts';
import { evaluate } from '../evaluate-predicate.ts';
import { placeOfFact, readsOfFact } from '../facts.ts';
import { conditionsOf, predicateSchema, type Predicate } from '../predicate.ts';
import { SITE, type Subject } from '../subject.ts';
import { cannotCheck, type Verdict } from '../verdict.ts';
import { innerPlaceholders, innerReads, innerSelects, innerUses, type AnyCheck, type KindOf } from './inner.ts';
import { EVERY_SUBJECT, type Kind } from './kind.ts';

/** The check counts where the predicate holds (`when`), or where it does not (`unless`); elsewhere it is met. */
export interface Conditional<K extends 'when' | 'unless', C> {
  readonly kind: K;
  readonly if: Predicate;
  readonly check: C;
}

export const conditionalParams = <K extends 'when' | 'unless', C>(kind: K, inner: z.ZodType<C>) =>
  z.strictObject({ kind: z.literal(kind), if: predicateSchema, check: inner });

const met = (subjects: readonly Subject[]): readonly Verdict[] =>
  subjects.length === 0
    ? [{ state: 'pass', subject: SITE, data: { asked: false } }]
    : subjects.map(({ ref }) => ({ state: 'pass', subject: ref, data: { asked: false } }));

function judge<C extends AnyCheck>(c: Conditional<'when' | 'unless', C>, subjects: readonly Subject[], env: Env, kindOf: KindOf<C>): readonly Verdict[] {
  const answer = evaluate(c.if, env);
  if (answer.is === 'unknown') return [cannotCheck(placeOfFact(answer.field), answer.field)];
  return (answer.is === 'true') === (c.kind === 'when') ? kindOf(c.check).check(c.check, subjects, env) : met(subjects);
}

export const conditionalKind = <K extends 'when' | 'unless', C extends AnyCheck>(kindOf: KindOf<C>): Kind<Conditional<K, C>> => ({
  selects: EVERY_SUBJECT,
  innerSelects: (c) => innerSelects(kindOf, [c.check]),
  meetsEmpty: (c) => kindOf(c.check).meetsEmpty(c.check),
  placeholders: [],
  innerPlaceholders: (c) => innerPlaceholders(kindOf, [c.check]),
  uses: (c) => innerUses(kindOf, [c.check], { predicates: [c.if] }),
  reads: (c, of) => [...innerReads(kindOf, [c.check], of), ...conditionsOf(c.if).flatMap(({ condition }) => readsOfFact(condition.field))],
  check: (c, subjects, env) => judge(c, subjects, env, kindOf),
});
