import type { FunctionTrait, FunctionTraits } from '../../model/function-traits.ts';
import type { Demand } from '../../rules/room-demands/demand.ts';
import type { Pair } from '../../solver/problem.ts';
import { isBinding, ofKind } from './demands.ts';
import { traitOf } from './traits.ts';

/** Whether two are among the pairs, whichever stands first. */
export const isPair = (pairs: readonly Pair[], a: string, b: string): boolean => pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

const families = (traits: FunctionTraits, a: FunctionTrait, b: FunctionTrait): boolean =>
  !a.ownRoom && !b.ownRoom && isPair(traits.company, a.group, b.group);

/** What clauses let share, also where they merely allow it (可兼作). */
const allowedByClause = (demands: readonly Demand[]): readonly Pair[] => [
  ...ofKind(demands, 'mayShare').flatMap(({ asked }) => asked.others.map((other): Pair => [asked.code, other])),
  ...ofKind(demands, 'hosted').flatMap(({ asked }) => asked.hosts.map((host): Pair => [asked.code, host])),
];

const forbiddenByClause = (demands: readonly Demand[], codes: readonly string[]): readonly Pair[] => {
  const binding = demands.filter(isBinding);
  return [
    ...ofKind(binding, 'alone').flatMap(({ asked }) => codes.map((other): Pair => [asked.code, other])),
    ...ofKind(binding, 'notWith').flatMap(({ asked }) => asked.others.map((other): Pair => [asked.code, other])),
    ...ofKind(binding, 'mayShare').flatMap(({ asked }) => codes.filter((other) => !asked.others.includes(other)).map((other): Pair => [asked.code, other])),
  ];
};

/**
 * The pairs of functions that may share a room: those of families that bear each other and those that a clause lets, less
 * those that a clause forbids. `guests`: hosts by guest; a guest may always stand in the room of its host.
 */
export function sharePairs(codes: readonly string[], demands: readonly Demand[], traits: FunctionTraits, guests: ReadonlyMap<string, readonly string[]>): readonly Pair[] {
  const allowed = [...allowedByClause(demands), ...[...guests].flatMap(([guest, hosts]) => hosts.map((host): Pair => [guest, host]))];
  const forbidden = forbiddenByClause(demands, codes);
  const pairs = codes.flatMap((a, i) => codes.slice(i + 1).map((b): Pair => [a, b]));
  return pairs.filter(([a, b]) => {
    if (isPair(forbidden, a, b)) return false;
    return isPair(allowed, a, b) || families(traits, traitOf(traits, a)!, traitOf(traits, b)!);
  });
}

/** The pairs of which both functions are to be placed. */
export const among = (pairs: readonly Pair[], codes: readonly string[]): readonly Pair[] =>
  pairs.filter(([a, b]) => codes.includes(a) && codes.includes(b));
