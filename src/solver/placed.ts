import { canonical } from './canonical.ts';
import { pairKey } from './order.ts';
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

/** What every assignment of one problem is laid over. */
export interface Ground extends Pick<Placed, 'problem' | 'functions' | 'mayShare'> {
  readonly spaces: readonly Space[];
  readonly spaceById: ReadonlyMap<string, Space>;
}

export function groundOf(written: AllocationProblem): Ground {
  const problem = canonical(written);
  const spaces = spacesOf(problem);
  const { functions } = problem;
  return { problem, functions, mayShare: sharingOf(problem), spaces, spaceById: new Map(spaces.map((space) => [space.id, space])) };
}

export function place({ problem, functions, mayShare, spaces, spaceById }: Ground, assignment: Assignment): Placed {
  const at = new Map<string, Space>();
  const inside = new Map<Space, ProblemFunction[]>();
  for (const one of functions) {
    const space = spaceById.get(assignment[one.id] ?? '');
    if (space === undefined) continue;
    at.set(one.id, space);
    inside.set(space, [...(inside.get(space) ?? []), one]);
  }
  const used = spaces.flatMap((space) => {
    const here = inside.get(space);
    return here === undefined ? [] : [{ space, functions: here }];
  });
  return { problem, functions, at, used, mayShare };
}
