import { failure, problem as fault, success, type Result } from '../model/diagnostic.ts';
import { bestElastic, bestStrict } from './best-plan.ts';
import { checkProblem } from './check-problem.ts';
import { movedBetween } from './diversity.ts';
import { evaluatePlan } from './evaluate.ts';
import type { MilpEngine } from './milp.ts';
import type { AllocationPlan, AllocationProblem } from './problem.ts';
import { PROFILES, underProfile, type ProfileId } from './profiles.ts';
import { requirementKey, requirementOf, type Requirement } from './requirement.ts';
import { elasticPlanByLocks, isPlan, strictPlan, type SolveOptions } from './solve.ts';
import { step, type Work } from './work.ts';

/** One plan to choose from; its cost by the weights of the problem, whatever profile found it. */
export interface AllocationOption {
  readonly profile: ProfileId;
  readonly plan: AllocationPlan;
  /** A requirement that this plan meets and the first one does not: another way to fall short. */
  readonly meets?: Requirement;
}

export interface OptionsWanted extends Work, Pick<SolveOptions, 'maxNodes'> {
  /** Three unless it is said. */
  readonly count?: number;
}

const COUNT = 3;

/** The plan as its problem weighs it. */
function weighed(problem: AllocationProblem, plan: AllocationPlan): AllocationPlan {
  const judged = evaluatePlan(problem, plan.assignment, plan.proven);
  if (!judged.ok) throw new Error('A plan of one profile is impossible under another');
  return judged.value;
}

function strictOptions(problem: AllocationProblem, engine: MilpEngine, first: AllocationPlan, wanted: OptionsWanted): AllocationOption[] {
  const { count = COUNT, maxNodes } = wanted;
  const found: AllocationOption[] = [{ profile: 'balanced', plan: first }];
  for (const { id, times } of PROFILES.slice(1)) {
    if (found.length >= count) break;
    step(wanted, found.length, count);
    const unlike = found.map(({ plan }) => plan.assignment);
    const other = strictPlan(underProfile(problem, times), engine, { unlike, ...(maxNodes === undefined ? {} : { maxNodes }) });
    if (isPlan(other)) found.push({ profile: id, plan: weighed(problem, other) });
    // The cuts leave nothing under any weights.
    if (other === 'none') break;
  }
  return found;
}

/** Other ways to fall short: each requirement that the first plan leaves unmet is made firm, and what came already is dropped. */
function elasticOptions(problem: AllocationProblem, engine: MilpEngine, first: AllocationPlan, wanted: OptionsWanted): AllocationOption[] {
  const { count = COUNT, maxNodes } = wanted;
  const found: AllocationOption[] = [{ profile: 'balanced', plan: first }];
  const unmet = new Map(first.shortfalls.map((one) => [requirementKey(requirementOf(one)), requirementOf(one)]));
  const mains = problem.functions.filter(({ hosts }) => hosts === undefined).map(({ id }) => id);
  for (const [index, requirement] of [...unmet.values()].entries()) {
    if (found.length >= count) break;
    step(wanted, 1 + index, 1 + unmet.size);
    const other = elasticPlanByLocks(problem, engine, { firm: [requirement], ...(maxNodes === undefined ? {} : { maxNodes }) });
    if (!isPlan(other)) continue;
    const isNew = found.every(({ plan }) => movedBetween(plan.assignment, other.assignment, mains) > 0);
    if (isNew) found.push({ profile: 'balanced', plan: other, meets: requirement });
  }
  return found;
}

/**
 * Up to three plans to choose from, the best one first. Where everything can be met they differ in a fifth of the main functions
 * or more, each the best under its profile; where not, they fall short in different ways. Throws Cancelled.
 */
export function allocationOptions(problem: AllocationProblem, engine: MilpEngine, wanted: OptionsWanted = {}): Result<readonly AllocationOption[]> {
  const faults = checkProblem(problem);
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  const limits = wanted.maxNodes === undefined ? {} : { maxNodes: wanted.maxNodes };
  step(wanted, 0, wanted.count ?? COUNT);
  const strict = bestStrict(problem, engine, limits);
  if (isPlan(strict)) return success(strictOptions(problem, engine, strict, wanted));
  const elastic = bestElastic(problem, engine, limits);
  if (isPlan(elastic)) return success(elasticOptions(problem, engine, elastic, wanted));
  return failure(fault('solver.noPlan', { proven: elastic === 'none' }));
}
