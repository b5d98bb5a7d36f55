import { byId, byText, pairKey } from './order.ts';
import type { AllocationProblem, Lock, Pair, ProblemFunction, ProblemRoom } from './problem.ts';

const inOrder = ([a, b]: Pair): Pair => (a < b ? [a, b] : [b, a]);

const pairs = (list: readonly Pair[]): readonly Pair[] => list.map(inOrder).sort((one, other) => byText(pairKey(...one), pairKey(...other)));

const sorted = (list: readonly string[]): readonly string[] => [...list].sort(byText);

/** Ways to split keep their order: it is in the ids of the parts. */
const room = (one: ProblemRoom): ProblemRoom => ({ ...one, features: sorted(one.features), neighbours: sorted(one.neighbours) });

const asked = (one: ProblemFunction): ProblemFunction => ({
  ...one,
  needs: sorted(one.needs),
  ...(one.hosts === undefined ? {} : { hosts: sorted(one.hosts) }),
});

const lockKey = (lock: Lock): string => `${lock.function}\n${lock.room}\n${lock.in}`;

/** The problem with every list in one order, so that whoever reads it comes to the same, however it was written down. */
export function canonical(problem: AllocationProblem): AllocationProblem {
  const near = problem.near.map(({ a, b, weight }) => (a < b ? { a, b, weight } : { a: b, b: a, weight }));
  return {
    ...problem,
    rooms: problem.rooms.map(room).sort(byId),
    functions: problem.functions.map(asked).sort(byId),
    share: pairs(problem.share),
    never: pairs(problem.never),
    apart: pairs(problem.apart),
    near: near.sort((one, other) => byText(pairKey(one.a, one.b), pairKey(other.a, other.b)) || one.weight - other.weight),
    atMost: problem.atMost.map((rule) => ({ ...rule, group: sorted(rule.group) })).sort(byId),
    gathered: problem.gathered.map((rule) => ({ ...rule, group: sorted(rule.group) })).sort(byId),
    someOf: problem.someOf.map((rule) => ({ ...rule, group: sorted([...new Set(rule.group)]) })).sort(byId),
    locks: [...problem.locks].sort((one, other) => byText(lockKey(one), lockKey(other))),
  };
}
