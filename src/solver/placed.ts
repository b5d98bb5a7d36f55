import { byId, pairKey } from './order.ts';
import type { AllocationProblem, Assignment, ProblemFunction, Space } from './problem.ts';
import { spacesOf } from './spaces.ts';

/** An assignment laid over its problem, for those who judge it. */
export interface Placed {
  readonly problem: AllocationProblem;
  readonly functions: readonly ProblemFunction[];
  /** The space of each function that has one. */
  readonly at: ReadonlyMap<string, Space>;
  /** Spaces that are in use, by id, each with its functions by id. */
  readonly used: readonly { readonly space: Space; readonly functions: readonly ProblemFunction[] }[];
  readonly mayShare: (a: ProblemFunction, b: ProblemFunction) => boolean;
}

export const isGuest = (one: ProblemFunction): boolean => one.hosts !== undefined;

const hostOf = (guest: ProblemFunction, host: ProblemFunction): boolean => guest.hosts?.includes(host.id) ?? false;

/** Whether two functions may stand in one room, by the lists of a problem and by what each is. */
export function sharingOf(problem: AllocationProblem): Placed['mayShare'] {
  const share = new Set(problem.share.map(([a, b]) => pairKey(a, b)));
  const never = new Set(problem.never.map(([a, b]) => pairKey(a, b)));
  return (a, b) => {
    if (never.has(pairKey(a.id, b.id))) return false;
    if (hostOf(a, b) || hostOf(b, a)) return true;
    return !a.alone && !b.alone && share.has(pairKey(a.id, b.id));
  };
}

export function place(problem: AllocationProblem, assignment: Assignment): Placed {
  const spaces = spacesOf(problem);
  const functions = [...problem.functions].sort(byId);
  const at = new Map<string, Space>();
  for (const { id } of functions) {
    const space = spaces.find((one) => one.id === (assignment[id] ?? null));
    if (space !== undefined) at.set(id, space);
  }
  const used = spaces
    .map((space) => ({ space, functions: functions.filter(({ id }) => at.get(id) === space) }))
    .filter((one) => one.functions.length > 0);
  return { problem, functions, at, used, mayShare: sharingOf(problem) };
}
