import type { PlanModel } from './plan-model.ts';
import type { Assignment } from './problem.ts';

/** A fifth of the main functions, and two at least, must stand elsewhere for a plan to be another one. */
const LEAST_SHARE = 0.2;
const LEAST_MOVED = 2;

export const leastMoved = (mains: number): number => Math.min(mains, Math.max(LEAST_MOVED, Math.ceil(LEAST_SHARE * mains)));

/** How many of these functions stand in another space. */
export const movedBetween = (a: Assignment, b: Assignment, mains: readonly string[]): number => mains.filter((id) => a[id] !== b[id]).length;

/** Leaves only plans that differ enough from one that is known. */
export function addDiversity(model: PlanModel, known: Assignment): void {
  const { functions, spaces, mains } = model.compiled;
  const stays = mains.flatMap((one) => {
    const space = spaces.findIndex(({ id }) => id === known[functions[one]!.id]);
    return space < 0 ? [] : model.stands(one, space);
  });
  // Functions that had no room move by getting one; they are not counted, so the cut asks a little more than it must.
  const placed = mains.filter((one) => (known[functions[one]!.id] ?? null) !== null).length;
  model.atMost(Math.max(0, placed - leastMoved(mains.length)), stays);
}
