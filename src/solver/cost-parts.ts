import { areaSteps, hundredths } from './area.ts';
import { isGuest, type Placed } from './placed.ts';
import type { AllocationProblem, CostParts, ProblemFunction, Space } from './problem.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Main functions cost twice as much to move as guests, which are a desk. */
const moveCost = (one: ProblemFunction, move: number): number => (isGuest(one) ? move : 2 * move);

/** A function leaves its room unless the space holds it, even as a part or joined. */
export const leaves = (one: ProblemFunction, space: Space): boolean => one.present !== undefined && !space.rooms.includes(one.present);

export const isMet = (a: Space | undefined, b: Space | undefined): boolean =>
  a !== undefined && b !== undefined && (a.id === b.id || a.neighbours.includes(b.id));

/** Buildings that spaces in use need, each once, by id. */
export function buildingsOf(placed: Pick<Placed, 'used'>): readonly { readonly id: string; readonly cost: number }[] {
  const buildings = placed.used.flatMap(({ space }) => space.building ?? []);
  return buildings.filter(({ id }, at) => buildings.findIndex((other) => other.id === id) === at);
}

/** What a plan costs, part by part, by the weights of its problem. */
export function costOf(placed: Placed): CostParts {
  const { problem, functions, at, used } = placed;
  const { weights } = problem;
  const placedOnes = functions.flatMap((one) => {
    const space = at.get(one.id);
    return space === undefined ? [] : [{ one, space }];
  });
  return {
    ground: weights.ground * sum(placedOnes.map(({ one, space }) => one.ground * Math.abs(space.level - 1))),
    move: sum(placedOnes.map(({ one, space }) => (leaves(one, space) ? moveCost(one, weights.move) : 0))),
    keep: weights.keep * placedOnes.filter(({ one, space }) => one.kept !== undefined && one.kept !== space.id).length,
    area: weights.area * sum(used.map(({ space }) => areaSteps(hundredths(space.areaM2)))),
    share: weights.share * sum(used.map((one) => Math.max(0, one.functions.filter((f) => !isGuest(f)).length - 1))),
    building: weights.cost * sum(buildingsOf(placed).map(({ cost }) => cost)),
    near: sum(unmet(problem, at).map(({ weight }) => weight)),
    optional: sum(functions.map((one) => (at.has(one.id) ? 0 : (one.optional ?? 0)))),
  };
}

/** Nothing is near to a function that has no room, nor far from it. */
const unmet = (problem: AllocationProblem, at: Placed['at']): AllocationProblem['near'] =>
  problem.near.filter(({ a, b }) => at.has(a) && at.has(b) && !isMet(at.get(a), at.get(b)));

export const objectiveOf = (cost: CostParts): number => sum(Object.values(cost) as number[]);
