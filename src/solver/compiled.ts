import { areaSteps, hopeless, hundredths } from './area.ts';
import { canonical } from './canonical.ts';
import { byText, pairKey } from './order.ts';
import { PENALTIES, shortAreaPoints } from './penalties.ts';
import { isGuest, sharingOf } from './placed.ts';
import type { AllocationProblem, Pair, ProblemFunction, Space } from './problem.ts';
import { collide, spacesOf } from './spaces.ts';

/**
 * A problem as numbers for those who search: functions and spaces by their place in lists sorted by id, so that the order in
 * which a problem was written down changes nothing. Areas in hundredths of a m².
 */
export interface Compiled {
  readonly problem: AllocationProblem;
  readonly functions: readonly ProblemFunction[];
  readonly spaces: readonly Space[];
  readonly mains: readonly number[];
  readonly guests: readonly number[];
  /** Hosts of each guest that the problem knows. */
  readonly hosts: readonly (readonly number[])[];
  /** Least area of each function. */
  readonly least: readonly number[];
  readonly area: readonly number[];
  /** Cost of a space being in use. */
  readonly useCost: readonly number[];
  /** `[function][space]`: cost of standing there. */
  readonly placeCost: readonly (readonly number[])[];
  /** `[function][space]`: what standing there falls short of, by weight; Infinity where it is out of the question. */
  readonly placePenalty: readonly (readonly number[])[];
  /** `[function][function]`: may stand in one room; apart-pairs may not. */
  readonly together: readonly (readonly boolean[])[];
  /** `[function][function]`: may stand in one room by the sharing rules alone. */
  readonly mayShare: readonly (readonly boolean[])[];
  readonly never: readonly (readonly boolean[])[];
  readonly neighbours: readonly (readonly number[])[];
  /** Spaces that cannot be in use beside a space. */
  readonly collisions: readonly (readonly number[])[];
  readonly buildings: readonly { readonly id: string; readonly cost: number; readonly spaces: readonly number[] }[];
  /** The building of each space, or -1. */
  readonly buildingOf: readonly number[];
}

/** Penalty of a lock that a space breaks; a function without a room breaks every lock into one. */
const lockPenalty = (problem: AllocationProblem, id: string, rooms: readonly string[]): number =>
  PENALTIES.lock * problem.locks.filter((lock) => lock.function === id && rooms.includes(lock.room) !== lock.in).length;

/** What leaving a function without a room falls short of. */
export const leftOutPenalty = (problem: AllocationProblem, one: ProblemFunction): number =>
  (one.optional === undefined ? PENALTIES.unplaced : 0) + lockPenalty(problem, one.id, []);

function placePenalty(problem: AllocationProblem, one: ProblemFunction, space: Space): number {
  const missing = hundredths(one.minM2) - hundredths(space.areaM2);
  if (hopeless(hundredths(space.areaM2), hundredths(one.minM2))) return Infinity;
  const lacking = new Set(one.needs.filter((need) => !space.features.includes(need))).size;
  return (
    (missing > 0 ? PENALTIES.area + shortAreaPoints(missing) : 0) +
    (one.levels === undefined || one.levels.includes(space.level) ? 0 : PENALTIES.level) +
    (one.accessible && !space.accessible ? PENALTIES.accessible : 0) +
    PENALTIES.needs * lacking +
    lockPenalty(problem, one.id, space.rooms)
  );
}

function placeCost({ weights }: AllocationProblem, one: ProblemFunction, space: Space): number {
  const moved = one.present !== undefined && !space.rooms.includes(one.present);
  return (
    weights.ground * one.ground * Math.abs(space.level - 1) +
    (moved ? weights.move * (isGuest(one) ? 1 : 2) : 0) +
    (one.kept !== undefined && one.kept !== space.id ? weights.keep : 0)
  );
}

function buildingsOf(spaces: readonly Space[]): Compiled['buildings'] {
  const ids = [...new Set(spaces.flatMap(({ building }) => building?.id ?? []))].sort(byText);
  return ids.map((id) => {
    const own = spaces.flatMap((space, at) => (space.building?.id === id ? [at] : []));
    return { id, cost: spaces[own[0]!]!.building!.cost, spaces: own };
  });
}

type Matrix = readonly (readonly boolean[])[];

/** Pairs as a symmetric matrix. */
function matrixOf(pairs: readonly Pair[], functions: readonly ProblemFunction[]): Matrix {
  const keys = new Set(pairs.map(([a, b]) => pairKey(a, b)));
  return functions.map((a) => functions.map((b) => keys.has(pairKey(a.id, b.id))));
}

function sharing(problem: AllocationProblem, functions: readonly ProblemFunction[]): Pick<Compiled, 'together' | 'mayShare' | 'never'> {
  const allowed = sharingOf(problem);
  const mayShare = functions.map((a) => functions.map((b) => allowed(a, b)));
  const apart = matrixOf(problem.apart, functions);
  const together = mayShare.map((row, a) => row.map((may, b) => may && !apart[a]![b]));
  return { together, mayShare, never: matrixOf(problem.never, functions) };
}

const placesOf = <T>(list: readonly T[], wanted: (one: T) => boolean): number[] => list.flatMap((one, at) => (wanted(one) ? [at] : []));

/** The problem must be one that checkProblem() finds nothing wrong with. */
export function compile(written: AllocationProblem): Compiled {
  const problem = canonical(written);
  const { functions } = problem;
  const spaces = spacesOf(problem);
  const at = new Map(spaces.map(({ id }, index) => [id, index]));
  const area = spaces.map(({ areaM2 }) => hundredths(areaM2));
  const buildings = buildingsOf(spaces);
  return {
    problem,
    functions,
    spaces,
    mains: placesOf(functions, (one) => !isGuest(one)),
    guests: placesOf(functions, isGuest),
    hosts: functions.map((guest) => placesOf(functions, ({ id }) => guest.hosts?.includes(id) ?? false)),
    least: functions.map(({ minM2 }) => hundredths(minM2)),
    area,
    useCost: area.map((one) => problem.weights.area * areaSteps(one)),
    placeCost: functions.map((one) => spaces.map((space) => placeCost(problem, one, space))),
    placePenalty: functions.map((one) => spaces.map((space) => placePenalty(problem, one, space))),
    ...sharing(problem, functions),
    neighbours: spaces.map(({ neighbours }) => neighbours.map((id) => at.get(id)!)),
    collisions: spaces.map((space) => placesOf(spaces, (other) => collide(space, other))),
    buildings,
    buildingOf: spaces.map(({ building }) => buildings.findIndex(({ id }) => id === building?.id)),
  };
}

/** Where a function may stand if nothing may fall short. */
export const fits = (compiled: Compiled, one: number, space: number): boolean => compiled.placePenalty[one]![space] === 0;

export const indexOf = ({ functions }: Compiled, id: string): number => functions.findIndex((one) => one.id === id);

/** The space of each function as an assignment by id; -1 = none. */
export const assignmentOf = ({ functions, spaces }: Compiled, at: readonly number[]): Record<string, string | null> =>
  Object.fromEntries(functions.map(({ id }, one) => [id, spaces[at[one]!]?.id ?? null]));
