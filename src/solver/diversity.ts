import type { PlanModel } from './plan-model.ts';
import type { Assignment } from './problem.ts';

/** A fifth of the main functions that have a room, and two at least (as far as there are two), must stand elsewhere for a plan to be another one. */
const LEAST_SHARE = 0.2;
const LEAST_MOVED = 2;

export const leastMoved = (placed: number): number => Math.max(1, Math.min(placed, Math.max(LEAST_MOVED, Math.ceil(LEAST_SHARE * placed))));

/** How many of these functions stand in another space; one that gets a room or loses it moves. */
export const movedBetween = (a: Assignment, b: Assignment, mains: readonly string[]): number => mains.filter((id) => a[id] !== b[id]).length;

/** Leaves only plans that differ enough from one that is known. */
export function addDiversity(model: PlanModel, known: Assignment): void {
  const { functions, spaces, mains } = model.compiled;
  const spaceOf = (one: number): string | null => known[functions[one]!.id] ?? null;
  const stays = mains.flatMap((one) => {
    const space = spaces.findIndex(({ id }) => id === spaceOf(one));
    return space < 0 ? model.leftOut[one]! : model.stands(one, space);
  });
  const placed = mains.filter((one) => spaceOf(one) !== null).length;
  model.atMost(mains.length - leastMoved(placed), stays);
}
