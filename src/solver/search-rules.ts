import { indexOf, type Compiled } from './compiled.ts';

/** The rules of a problem by place in the lists, for the search: who is bound to whom. */
export interface SearchRules {
  readonly apart: readonly (readonly number[])[];
  readonly near: readonly { readonly a: number; readonly b: number; readonly weight: number }[];
  readonly nearOf: readonly (readonly number[])[];
  readonly atMost: readonly { readonly group: readonly number[]; readonly rooms: number }[];
  readonly gathered: readonly { readonly host: number | null; readonly group: readonly number[]; readonly n: number }[];
  readonly someOf: readonly { readonly group: readonly number[]; readonly n: number }[];
  /** Area that two functions take together. */
  readonly pairArea: readonly (readonly number[])[];
  readonly exclusive: readonly boolean[];
}

export function searchRules(compiled: Compiled): SearchRules {
  const { problem, functions, least } = compiled;
  const at = (id: string): number => indexOf(compiled, id);
  const near = problem.near.map(({ a, b, weight }) => ({ a: at(a), b: at(b), weight }));
  const apart = problem.apart.map(([a, b]) => [at(a), at(b)] as const);
  const exclusive = functions.map(({ mode }) => mode === 'exclusive');
  return {
    apart: functions.map((_, one) => apart.flatMap(([a, b]) => (a === one ? [b] : b === one ? [a] : []))),
    near,
    nearOf: functions.map((_, one) => near.flatMap(({ a, b }, index) => (a === one || b === one ? [index] : []))),
    atMost: problem.atMost.map(({ group, rooms }) => ({ group: group.map(at), rooms })),
    gathered: problem.gathered.map(({ host, group, n }) => ({ host: host === undefined ? null : at(host), group: group.map(at), n })),
    someOf: problem.someOf.map(({ group, n }) => ({ group: group.map(at), n })),
    pairArea: least.map((one, a) => least.map((other, b) => (exclusive[a]! || exclusive[b]! ? one + other : Math.max(one, other)))),
    exclusive,
  };
}
