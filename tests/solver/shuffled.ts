import type { AllocationProblem } from '../../src/solver/problem.ts';
import type { Random } from './random.ts';

/** The same problem written down in another order. */
export function shuffled(problem: AllocationProblem, random: Random): AllocationProblem {
  return {
    ...problem,
    rooms: random.shuffled(problem.rooms.map((room) => ({ ...room, neighbours: random.shuffled(room.neighbours), merges: random.shuffled(room.merges) }))),
    functions: random.shuffled(problem.functions.map((one) => (one.hosts === undefined ? one : { ...one, hosts: random.shuffled(one.hosts) }))),
    share: random.shuffled(problem.share.map(([a, b]) => (random.chance(0.5) ? [a, b] : [b, a]))),
    never: random.shuffled(problem.never),
    apart: random.shuffled(problem.apart),
    gathered: random.shuffled(problem.gathered.map((rule) => ({ ...rule, group: random.shuffled(rule.group) }))),
    someOf: random.shuffled(problem.someOf.map((rule) => ({ ...rule, group: random.shuffled(rule.group) }))),
    near: random.shuffled(problem.near.map(({ a, b, weight }) => (random.chance(0.5) ? { a, b, weight } : { a: b, b: a, weight }))),
    atMost: random.shuffled(problem.atMost),
    locks: random.shuffled(problem.locks),
  };
}
