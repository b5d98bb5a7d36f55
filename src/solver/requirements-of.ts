import type { AllocationProblem, Pair, ProblemFunction } from './problem.ts';
import { requirement, requirementKey, type Requirement } from './requirement.ts';

/** What a function asks for by itself; that it has a room at all comes last. */
export function requirementsOfFunction({ locks }: Pick<AllocationProblem, 'locks'>, one: ProblemFunction): readonly Requirement[] {
  const { id } = one;
  return [
    ...locks.filter((lock) => lock.function === id).map((lock) => requirement('lock', id, [lock.room])),
    requirement('sharing', id),
    ...(one.hosts === undefined ? [] : [requirement('host', id)]),
    ...[...new Set(one.needs)].map((need) => requirement('needs', id, [need])),
    ...(one.accessible ? [requirement('accessible', id)] : []),
    ...(one.levels === undefined ? [] : [requirement('level', id)]),
    ...(one.minM2 > 0 ? [requirement('area', id)] : []),
    ...(one.optional === undefined ? [requirement('unplaced', id)] : []),
  ];
}

/** What is asked of rooms and functions together. */
export const requirementsOfAll = (problem: AllocationProblem): readonly Requirement[] => [
  ...(problem.minRooms > 0 ? [requirement('minRooms', '')] : []),
  ...problem.someOf.map(({ id }) => requirement('someOf', id)),
  ...problem.gathered.map(({ id }) => requirement('gathered', id)),
  ...problem.atMost.map(({ id }) => requirement('atMost', id)),
  ...onceEach(problem.apart.map(([a, b]) => requirement('apart', a, [b]))),
  requirement('zone', ''),
];

/** Everything that a problem asks for and that could be given up. */
export const everything = (problem: AllocationProblem): readonly Requirement[] => [
  ...requirementsOfAll(problem),
  ...problem.functions.flatMap((one) => requirementsOfFunction(problem, one)),
];

const onceEach = (all: readonly Requirement[]): Requirement[] => [...new Map(all.map((one) => [requirementKey(one), one])).values()];

const mapped = (problem: AllocationProblem, id: string, change: (one: ProblemFunction) => ProblemFunction): AllocationProblem => ({
  ...problem,
  functions: problem.functions.map((one) => (one.id === id ? change(one) : one)),
});

function onAnyLevel(one: ProblemFunction): ProblemFunction {
  const { levels, ...rest } = one;
  return levels === undefined ? one : rest;
}

/** The function may share with everyone who is not alone and whom it need never avoid. */
function withSharing(problem: AllocationProblem, id: string): AllocationProblem {
  const pairs = problem.functions.filter((one) => one.id !== id).map((one): Pair => [id, one.id]);
  return { ...mapped(problem, id, (one) => ({ ...one, alone: false })), share: [...problem.share, ...pairs] };
}

/** Every main is a host. */
function withAnyHost(problem: AllocationProblem, id: string): AllocationProblem {
  const mains = problem.functions.filter((one) => one.hosts === undefined).map((one) => one.id);
  return mapped(problem, id, (one) => ({ ...one, hosts: [...new Set([...(one.hosts ?? []), ...mains])] }));
}

const names = (pair: Pair, id: string): boolean => pair.includes(id);

/**
 * A problem that no longer asks for one thing. Whatever plan the problem has, this one has too: a function that need not be
 * there may still be there, since others may count on it.
 */
export function without(problem: AllocationProblem, { kind, of, others }: Requirement): AllocationProblem {
  switch (kind) {
    case 'unplaced':
      return mapped(problem, of, (one) => ({ ...one, optional: 0 }));
    case 'area':
      return mapped(problem, of, (one) => ({ ...one, minM2: 0 }));
    case 'level':
      return mapped(problem, of, onAnyLevel);
    case 'accessible':
      return mapped(problem, of, (one) => ({ ...one, accessible: false }));
    case 'needs':
      return mapped(problem, of, (one) => ({ ...one, needs: one.needs.filter((need) => need !== others[0]) }));
    case 'sharing':
      return withSharing(problem, of);
    case 'host':
      return withAnyHost(problem, of);
    case 'zone':
      return { ...problem, functions: problem.functions.map((one) => ({ ...one, mode: 'timeShared' })) };
    case 'apart':
      return { ...problem, apart: problem.apart.filter((pair) => !names(pair, of) || !names(pair, others[0]!)) };
    case 'atMost':
      return { ...problem, atMost: problem.atMost.filter(({ id }) => id !== of) };
    case 'gathered':
      return { ...problem, gathered: problem.gathered.filter(({ id }) => id !== of) };
    case 'someOf':
      return { ...problem, someOf: problem.someOf.filter(({ id }) => id !== of) };
    case 'minRooms':
      return { ...problem, minRooms: 0 };
    case 'lock':
      return { ...problem, locks: problem.locks.filter((lock) => lock.function !== of || lock.room !== others[0]) };
  }
}
