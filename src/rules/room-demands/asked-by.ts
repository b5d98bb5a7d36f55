import type { FactEnv } from '../env.ts';
import { evaluate } from '../evaluate-predicate.ts';
import { m2PerPerson } from '../kinds/capacity.ts';
import type { Check } from '../kinds/index.ts';
import type { Occupancy } from '../kinds/occupancy.ts';
import type { Sharing } from '../kinds/sharing.ts';
import { mostOf } from '../kinds/conditional-count.ts';
import type { Select } from '../select.ts';
import type { Asked } from './demand.ts';

/** The functions that a rule speaks of; none where it is asked of something else. */
const codesOf = (select: Select): readonly string[] =>
  select.type === 'function' ? select.codes : select.type === 'room' ? (select.functions ?? []) : [];

function sharing(code: string, c: Sharing): readonly Asked[] {
  return [
    ...(c.mustBeAlone === true ? [{ kind: 'alone', code } as const] : []),
    ...(c.mayShareWith === undefined ? [] : [{ kind: 'mayShare', code, others: c.mayShareWith, only: true } as const]),
    ...(c.notWith === undefined ? [] : [{ kind: 'notWith', code, others: c.notWith } as const]),
    ...(c.mustBeHostedIn === undefined ? [] : [{ kind: 'hosted', code, hosts: c.mustBeHostedIn } as const]),
    ...(c.mustHost ?? []).map((guest) => ({ kind: 'hosted', code: guest, hosts: [code] }) as const),
  ];
}

function occupied(c: Occupancy, env: FactEnv): readonly Asked[] {
  if (c.ask !== 'rooms') return [];
  return [{ kind: 'atMost', codes: c.offices, rooms: mostOf({ max: c.max, plus: c.plus }, env) }];
}

function counted(check: Extract<Check, { kind: 'count' }>, select: Select): readonly Asked[] {
  const codes = codesOf(select);
  const least = check.exact ?? check.min ?? 0;
  if (select.type === 'function' && least > 0) return [{ kind: 'some', codes, n: least, nearby: false }];
  // So many rooms of one function: the first of them is what can be asked of a plan of functions.
  return select.type === 'room' && codes.length === 1 && least > 0 ? [{ kind: 'present', code: codes[0]!, nearby: false }] : [];
}

function present(check: Extract<Check, { kind: 'presenceSet' }>, select: Select): readonly Asked[] {
  if (check.of !== 'function' || select.type !== 'centre') return [];
  const nearby = check.where === 'insideOrNearby';
  if (check.atLeast !== undefined && check.atLeast < check.items.length) return [{ kind: 'some', codes: check.items, n: check.atLeast, nearby }];
  return check.items.map((code) => ({ kind: 'present', code, nearby }));
}

function leaf(check: Check, select: Select, env: FactEnv): readonly Asked[] {
  const each = (ask: (code: string) => readonly Asked[]): readonly Asked[] => (select.type === 'function' ? select.codes.flatMap(ask) : []);
  switch (check.kind) {
    case 'presenceSet':
      return present(check, select);
    case 'count':
      return counted(check, select);
    case 'occupancy':
      return occupied(check, env);
    case 'functionArea':
      return each((code) => [{ kind: 'area', code, minM2: check.minM2 }]);
    case 'capacity':
      return each((code) => [{ kind: 'people', code, persons: check.minPeople, m2PerPerson: m2PerPerson(check) }]);
    case 'storey':
      return each((code) => [levels(code, check)]);
    case 'sharing':
      return each((code) => sharing(code, check));
    default:
      return [];
  }
}

/** Storeys that a check allows; a range is open where an end is not stated. */
function levels(code: string, c: Extract<Check, { kind: 'storey' }>): Asked {
  return {
    kind: 'levels',
    code,
    ...(c.storeys === undefined ? {} : { levels: c.storeys }),
    ...(c.min === undefined ? {} : { min: c.min }),
    ...(c.max === undefined ? {} : { max: c.max }),
  };
}

/**
 * What a check asks of rooms for sure. Of a choice (anyOf, oneOf) nothing is: it may be met in another way. A condition
 * counts as it stands today.
 */
export function askedBy(check: Check, select: Select, env: FactEnv): readonly Asked[] {
  switch (check.kind) {
    case 'allOf':
      return check.checks.flatMap((inner) => askedBy(inner, select, env));
    case 'when':
      return evaluate(check.if, env).is === 'true' ? askedBy(check.check, select, env) : [];
    case 'unless':
      return evaluate(check.if, env).is === 'true' ? [] : askedBy(check.check, select, env);
    default:
      return leaf(check, select, env);
  }
}
