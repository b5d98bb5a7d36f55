import { success, type Result } from '../model/diagnostic.ts';
import { buildingsOf, costOf, objectiveOf } from './cost-parts.ts';
import { impossibilities } from './impossible.ts';
import { groundOf, place, type Placed } from './placed.ts';
import type { AllocationPlan, AllocationProblem, Assignment } from './problem.ts';
import { shortfallsOf } from './shortfalls.ts';

/**
 * Judges assignments by the problem alone: cost by its weights, penalty by PENALTIES. It knows no solver, so that every
 * answer of one can be held against it. A function that an assignment does not name has no room. Fails where an assignment
 * does what no plan may (never-pairs, colliding buildings, too many uses, rooms far too small).
 */
export function evaluator(problem: AllocationProblem): (assignment: Assignment, proven?: boolean) => Result<AllocationPlan> {
  const ground = groundOf(problem);
  return (assignment, proven = false) => {
    const placed = place(ground, assignment);
    const impossible = impossibilities(placed, assignment);
    return impossible.length > 0 ? { ok: false, diagnostics: impossible } : success(planOf(placed, proven));
  };
}

function planOf(placed: Placed, proven: boolean): AllocationPlan {
  const cost = costOf(placed);
  const shortfalls = shortfallsOf(placed);
  return {
    assignment: Object.fromEntries(placed.functions.map(({ id }) => [id, placed.at.get(id)?.id ?? null])),
    objective: objectiveOf(cost),
    penalty: shortfalls.reduce((total, one) => total + one.penalty, 0),
    cost,
    shortfalls,
    buildings: buildingsOf(placed).map(({ id }) => id),
    proven,
  };
}

/** One assignment, judged. See evaluator(). */
export const evaluatePlan = (problem: AllocationProblem, assignment: Assignment, proven = false): Result<AllocationPlan> =>
  evaluator(problem)(assignment, proven);
