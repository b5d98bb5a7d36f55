import { success, type Result } from '../model/diagnostic.ts';
import { buildingsOf, costOf, objectiveOf } from './cost-parts.ts';
import { impossibilities } from './impossible.ts';
import { place } from './placed.ts';
import type { AllocationPlan, AllocationProblem, Assignment } from './problem.ts';
import { shortfallsOf } from './shortfalls.ts';

/**
 * Judges an assignment by the problem alone: cost by its weights, penalty by PENALTIES. It knows no solver, so that every
 * answer of one can be held against it. A function that the assignment does not name has no room. Fails where the assignment
 * does what no plan may (never-pairs, colliding buildings, too many uses, rooms far too small).
 */
export function evaluatePlan(problem: AllocationProblem, assignment: Assignment, proven = false): Result<AllocationPlan> {
  const placed = place(problem, assignment);
  const impossible = impossibilities(placed, assignment);
  if (impossible.length > 0) return { ok: false, diagnostics: impossible };
  const cost = costOf(placed);
  const shortfalls = shortfallsOf(placed);
  return success({
    assignment: Object.fromEntries(placed.functions.map(({ id }) => [id, placed.at.get(id)?.id ?? null])),
    objective: objectiveOf(cost),
    penalty: shortfalls.reduce((total, one) => total + one.penalty, 0),
    cost,
    shortfalls,
    buildings: buildingsOf(placed).map(({ id }) => id),
    proven,
  });
}
