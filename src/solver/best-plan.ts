import { failure, problem as fault, success, type Result } from '../model/diagnostic.ts';
import { checkProblem } from './check-problem.ts';
import { ownPlan, patchedPlan } from './known-plan.ts';
import type { MilpEngine } from './milp.ts';
import type { AllocationPlan, AllocationProblem } from './problem.ts';
import { Firm } from './requirement.ts';
import { elasticPlanByLocks, isPlan, lockRequirements, strictPlan, type Attempt, type SolveOptions } from './solve.ts';

type BestOptions = Omit<SolveOptions, 'unlike'>;

/** The better of two plans that nothing is proven of. */
const better = (one: AllocationPlan, other: AllocationPlan | null): AllocationPlan =>
  other !== null && (other.penalty - one.penalty || other.objective - one.objective) < 0 ? other : one;

/** The best plan in which nothing falls short. Where the engine hits its limit, what our own search finds is held against it. */
export function bestStrict(problem: AllocationProblem, engine: MilpEngine, options: BestOptions = {}): Attempt {
  const found = strictPlan(problem, engine, options);
  if (found === 'none' || (isPlan(found) && found.proven)) return found;
  const own = ownPlan(problem);
  return isPlan(found) ? better(found, own) : (own ?? 'unknown');
}

/** The plan that falls short least; whatever limits are hit there is some plan, unless something is firm. */
export function bestElastic(problem: AllocationProblem, engine: MilpEngine, options: BestOptions = {}): Attempt {
  const found = elasticPlanByLocks(problem, engine, options);
  if (found === 'none' || (isPlan(found) && found.proven)) return found;
  const { firm = [] } = options;
  const patched = patchedPlan(problem, new Firm([...firm, ...lockRequirements(problem)])) ?? patchedPlan(problem, new Firm(firm));
  return isPlan(found) ? better(found, patched) : (patched ?? 'unknown');
}

/**
 * The best plan of a problem. Where not everything that is asked can be met it is the one that falls short least, and says of
 * what; locks give way last. A limit that is hit leaves the best plan that is known, not said to be the best of all. Synchronous once
 * the engine is loaded: cancelling is ending the worker. Fails on a problem that contradicts itself, and with `solver.noPlan` where
 * firm requirements leave nothing.
 */
export function solveAllocation(problem: AllocationProblem, engine: MilpEngine, options: BestOptions = {}): Result<AllocationPlan> {
  const faults = checkProblem(problem);
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  const strict = bestStrict(problem, engine, options);
  const plan = isPlan(strict) ? strict : bestElastic(problem, engine, options);
  return isPlan(plan) ? success(plan) : failure(fault('solver.noPlan', { proven: plan === 'none' }));
}
