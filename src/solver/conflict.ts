import { success, type Result } from '../model/diagnostic.ts';
import { checkProblem } from './check-problem.ts';
import { feasibility } from './feasible.ts';
import type { MilpEngine } from './milp.ts';
import { byId } from './order.ts';
import type { AllocationProblem } from './problem.ts';
import type { Requirement } from './requirement.ts';
import { requirementsOfAll, requirementsOfFunction, without } from './requirements-of.ts';
import { SOLVE_NODES, type SolveOptions } from './solve.ts';
import { step, type Work } from './work.ts';

/** Requirements that are given up or kept together. */
type Group = readonly Requirement[];

const relaxed = (problem: AllocationProblem, groups: readonly Group[]): AllocationProblem => groups.flat().reduce(without, problem);

/**
 * Goes through groups and gives up each one without which the rest still contradicts itself. What remains is needed, every
 * part of it.
 */
function filtered(problem: AllocationProblem, groups: readonly Group[], contradicts: (problem: AllocationProblem) => boolean): { kept: Group[]; rest: AllocationProblem } {
  const kept: Group[] = [];
  let rest = problem;
  for (const group of groups) {
    const fewer = relaxed(rest, [group]);
    if (contradicts(fewer)) rest = fewer;
    else kept.push(group);
  }
  return { kept, rest };
}

/**
 * Requirements that contradict each other: give up any one of them and the others can be met. Whole functions are tried first, then
 * single requirements of those that remain (a deletion filter). Null: everything can be met. Throws Cancelled.
 */
export function conflictOf(problem: AllocationProblem, engine: MilpEngine, wanted: Work & Pick<SolveOptions, 'maxNodes'> = {}): Result<readonly Requirement[] | null> {
  const faults = checkProblem(problem);
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  let done = 0;
  let total = problem.functions.length * 2;
  const contradicts = (one: AllocationProblem): boolean => {
    step(wanted, done, Math.max(total, done + 1));
    done += 1;
    return feasibility(one, engine, wanted.maxNodes ?? SOLVE_NODES) === 'no';
  };
  if (!contradicts(problem)) return success(null);
  const functions = [...problem.functions].sort(byId);
  const byFunction = filtered(problem, functions.map((one) => requirementsOfFunction(problem, one)), contradicts);
  const single = [...requirementsOfAll(problem), ...byFunction.kept.flat()].map((one): Group => [one]);
  total = done + single.length;
  return success(filtered(byFunction.rest, single, contradicts).kept.flat());
}
