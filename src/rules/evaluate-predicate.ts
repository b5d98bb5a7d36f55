import type { Json } from '../model/diagnostic.ts';
import type { FactEnv } from './env.ts';
import { readFact, type FactValue } from './facts.ts';
import { OPERATORS, type Condition, type Operator, type Predicate } from './predicate.ts';

/** A predicate can also be undecided, where the field it asks for is empty. */
export type Answer =
  | { readonly is: 'true' }
  | { readonly is: 'false'; readonly failed: readonly FailedCondition[] }
  | { readonly is: 'unknown'; readonly field: string };

export interface FailedCondition {
  readonly field: string;
  readonly operator: Operator;
  readonly value: Json;
  readonly actual: Json;
  /** Stands under a `not`. */
  readonly negated: boolean;
}

const TRUE: Answer = { is: 'true' };

export const operatorOf = (condition: Condition): Operator => OPERATORS.find((name) => condition[name] !== undefined)!;

/** Compares; numbers with `slack` (0 in predicates: only checks have tolerances). */
export function holds(actual: FactValue, operator: Operator, value: Json, slack = 0): boolean {
  switch (operator) {
    case 'eq':
      return typeof actual === 'number' ? Math.abs(actual - Number(value)) <= slack : actual === value;
    case 'ne':
      return !holds(actual, 'eq', value, slack);
    case 'in':
      return Array.isArray(value) && value.includes(actual);
    case 'gte':
      return Number(actual) >= Number(value) - slack;
    case 'lte':
      return Number(actual) <= Number(value) + slack;
    case 'exists':
      return value === true;
  }
}

function decide(condition: Condition, env: FactEnv, negated: boolean): Answer {
  const operator = operatorOf(condition);
  const value: Json = condition[operator]!;
  const actual = readFact(condition.field, env);
  if (actual === null && operator !== 'exists') return { is: 'unknown', field: condition.field };
  const is = actual === null ? value === false : holds(actual, operator, value);
  return is !== negated ? TRUE : { is: 'false', failed: [{ field: condition.field, operator, value, actual, negated }] };
}

/** One false settles `all`, also where another field is empty: what is known suffices. */
function every(answers: readonly Answer[]): Answer {
  return answers.find((a) => a.is === 'false') ?? answers.find((a) => a.is === 'unknown') ?? TRUE;
}

function some(answers: readonly Answer[]): Answer {
  const settled = answers.find((a) => a.is === 'true') ?? answers.find((a) => a.is === 'unknown');
  if (settled !== undefined) return settled;
  return { is: 'false', failed: answers.flatMap((a) => (a.is === 'false' ? a.failed : [])) };
}

/** Three-valued: true, false with the conditions that fail, or unknown with the empty field. */
export function evaluate(predicate: Predicate, env: FactEnv, negated = false): Answer {
  if ('field' in predicate) return decide(predicate, env, negated);
  if ('not' in predicate) return evaluate(predicate.not, env, !negated);
  const isAll = 'all' in predicate;
  const inner = (isAll ? predicate.all : predicate.any).map((part) => evaluate(part, env, negated));
  return isAll !== negated ? every(inner) : some(inner);
}
