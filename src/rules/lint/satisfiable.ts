import { holds, operatorOf } from '../evaluate-predicate.ts';
import { valuesOfFact } from '../fact-values.ts';
import { factType, type FactValue } from '../facts.ts';
import type { PackHeader } from '../header.ts';
import type { Condition, Predicate } from '../predicate.ts';

/** A condition that must hold, or must not. */
interface Literal {
  readonly condition: Condition;
  readonly negated: boolean;
}
type Clause = readonly Literal[];

/** More ways than this to meet a predicate are not looked at: a notice has a handful, a hostile file any number. */
const MOST = 512;

const product = (a: readonly Clause[], b: readonly Clause[]): readonly Clause[] | null =>
  a.length * b.length > MOST ? null : a.flatMap((left) => b.map((right) => [...left, ...right]));

/** Every way to meet a predicate: the conditions of one clause together suffice. null = too many. */
function waysOf(predicate: Predicate, negated = false): readonly Clause[] | null {
  if ('field' in predicate) return [[{ condition: predicate, negated }]];
  if ('not' in predicate) return waysOf(predicate.not, !negated);
  const isAll = 'all' in predicate;
  const parts = (isAll ? predicate.all : predicate.any).map((part) => waysOf(part, negated));
  if (isAll !== negated) return parts.reduce((sum, part) => (sum === null || part === null ? null : product(sum, part)), [[]]);
  const all = parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
  return all !== null && all.length > MOST ? null : all;
}

const admits = ({ condition, negated }: Literal, value: FactValue | null): boolean => {
  const operator = operatorOf(condition);
  const wanted = condition[operator]!;
  // What is not stated leaves every other comparison open: it never makes a predicate true.
  if (value === null) return operator === 'exists' && (wanted === false) !== negated;
  return (operator === 'exists' ? wanted === true : holds(value, operator, wanted)) !== negated;
};

const valuesIn = ({ condition }: Literal): readonly FactValue[] => {
  const wanted = condition[operatorOf(condition)]!;
  return Array.isArray(wanted) ? wanted : [wanted];
};

/** Each number named, one between any two and one beyond each end: where one of all numbers is admitted, one of these is. */
function numbersAround(named: readonly number[]): readonly number[] {
  const sorted = [...new Set([0, ...named])].sort((a, b) => a - b);
  const between = sorted.slice(1).map((value, i) => (value + sorted[i]!) / 2);
  return [sorted[0]! - 1, ...sorted, ...between, sorted.at(-1)! + 1];
}

function candidates(field: string, clause: Clause, pack: PackHeader): readonly (FactValue | null)[] {
  const known = valuesOfFact(field);
  if (known !== null) return [null, ...known];
  const named = clause.flatMap(valuesIn);
  switch (factType(field, pack)) {
    case 'boolean':
      return [null, true, false];
    case 'number':
      return [null, ...numbersAround(named.filter((value) => typeof value === 'number'))];
    default:
      // A text that nobody named stands for all others.
      return [null, ...named, '\u0000'];
  }
}

/** The field whose conditions exclude each other; null where one value of each field meets all of them. */
function contradiction(clause: Clause, pack: PackHeader): string | null {
  const fields = [...new Set(clause.map(({ condition }) => condition.field))];
  const torn = fields.find((field) => {
    const own = clause.filter(({ condition }) => condition.field === field);
    return !candidates(field, own, pack).some((value) => own.every((literal) => admits(literal, value)));
  });
  return torn ?? null;
}

/**
 * The field on which predicates that must all be met contradict each other in every way of meeting them; null where there
 * is a way, or where there are too many to look at.
 */
export function impossible(predicates: readonly Predicate[], pack: PackHeader): string | null {
  const ways = waysOf({ all: predicates });
  if (ways === null) return null;
  const torn = ways.map((clause) => contradiction(clause, pack));
  return torn.includes(null) ? null : (torn[0] ?? 'any');
}
