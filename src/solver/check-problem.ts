import { problem as fault, type Diagnostic } from '../model/diagnostic.ts';
import { checkRooms } from './check-rooms.ts';
import type { AllocationProblem, Lock } from './problem.ts';
import { spacesOf } from './spaces.ts';

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** Ids that lists name, each with the list, so that a person can be told where. */
function namedFunctions(problem: AllocationProblem): (readonly [list: string, id: string])[] {
  const pairs = (['share', 'never', 'apart'] as const).flatMap((list) => problem[list].flatMap((pair) => pair.map((id) => [list, id] as const)));
  return [
    ...pairs,
    ...problem.near.flatMap(({ a, b }) => [['near', a] as const, ['near', b] as const]),
    ...problem.atMost.flatMap(({ group }) => group.map((id) => ['atMost', id] as const)),
    ...problem.gathered.flatMap(({ group, host }) => [...group, ...(host === undefined ? [] : [host])].map((id) => ['gathered', id] as const)),
    ...problem.someOf.flatMap(({ group }) => group.map((id) => ['someOf', id] as const)),
    ...problem.locks.map((lock) => ['locks', lock.function] as const),
  ];
}

/** A function paired with itself. */
function pairsOfOne(problem: AllocationProblem): Diagnostic[] {
  const pairs = [...problem.share, ...problem.never, ...problem.apart, ...problem.near.map(({ a, b }) => [a, b] as const)];
  return pairs.filter(([a, b]) => a === b).map(([id]) => fault('solver.pairOfOne', { function: id }));
}

function checkFunctions(problem: AllocationProblem): Diagnostic[] {
  const known = new Set(problem.functions.map(({ id }) => id));
  const twice = problem.functions.filter(({ id }, at) => problem.functions.findIndex((other) => other.id === id) !== at);
  const unknown = namedFunctions(problem).filter(([, id]) => !known.has(id));
  const withoutArea = problem.functions.filter(({ minM2 }) => !(minM2 >= 0 && Number.isFinite(minM2)));
  return [
    ...twice.map(({ id }) => fault('solver.duplicateFunction', { function: id })),
    ...unknown.map(([list, id]) => fault('solver.unknownFunction', { function: id, list })),
    ...withoutArea.map(({ id }) => fault('solver.functionArea', { function: id })),
  ];
}

/** Every number that is weighed must be whole, or plans of equal cost would differ by a rounding. */
function checkNumbers(problem: AllocationProblem): Diagnostic[] {
  const numbers: (readonly [field: string, value: number])[] = [
    ...Object.entries(problem.weights).map(([name, value]) => [`weights.${name}`, value] as const),
    ...problem.near.map(({ a, b, weight }) => [`near.${a}.${b}`, weight] as const),
    ...problem.functions.map(({ id, ground }) => [`${id}.ground`, ground] as const),
    ...problem.functions.map(({ id, optional = 0 }) => [`${id}.optional`, optional] as const),
    ...problem.rooms.flatMap(({ id, splits, merges }) => [...splits, ...merges].map(({ cost }) => [`${id}.cost`, cost] as const)),
    ...problem.atMost.map(({ id, rooms }) => [`atMost.${id}`, rooms] as const),
    ...problem.gathered.map(({ id, n }) => [`gathered.${id}`, n] as const),
    ...problem.someOf.map(({ id, n }) => [`someOf.${id}`, n] as const),
    ['minRooms', problem.minRooms],
    ['maxUses', problem.maxUses],
  ];
  const wrong = numbers.filter(([, value]) => !isCount(value));
  const zero = [['maxUses', problem.maxUses] as const, ...problem.atMost.map(({ id, rooms }) => [`atMost.${id}`, rooms] as const)].filter(([, value]) => value === 0);
  return [...wrong, ...zero].map(([field, value]) => fault('solver.notACount', { field, value }));
}

/** What a person locked: no space that holds every room it must be in and none that it must not. */
function contradicts(locks: readonly Lock[], spaces: readonly { readonly rooms: readonly string[] }[]): boolean {
  if (!locks.some((lock) => lock.in)) return false;
  return !spaces.some(({ rooms }) => locks.every((lock) => rooms.includes(lock.room) === lock.in));
}

function checkLocks(problem: AllocationProblem): Diagnostic[] {
  const rooms = new Set(problem.rooms.map(({ id }) => id));
  const unknown = problem.locks.filter(({ room }) => !rooms.has(room));
  const spaces = spacesOf(problem);
  const locked = [...new Set(problem.locks.map((lock) => lock.function))];
  const byFunction = locked.map((id) => [id, problem.locks.filter((lock) => lock.function === id)] as const);
  const contradictory = byFunction.filter(([, locks]) => locks.every((lock) => rooms.has(lock.room)) && contradicts(locks, spaces));
  return [
    ...unknown.map((lock) => fault('solver.unknownRoom', { room: lock.room, list: 'locks' })),
    ...contradictory.map(([id, locks]) => fault('solver.contradictoryLocks', { function: id, rooms: locks.map(({ room }) => room) })),
  ];
}

/** Reasons why a problem contradicts itself or leaves out what must be known; none: it can be solved or found infeasible. */
export function checkProblem(problem: AllocationProblem): readonly Diagnostic[] {
  const ofRooms = checkRooms(problem.rooms);
  // Locks are held against spaces, which need sound rooms.
  return [...ofRooms, ...checkFunctions(problem), ...pairsOfOne(problem), ...checkNumbers(problem), ...(ofRooms.length > 0 ? [] : checkLocks(problem))];
}
