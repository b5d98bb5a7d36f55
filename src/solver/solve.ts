import { success, type Result } from '../model/diagnostic.ts';
import { checkProblem } from './check-problem.ts';
import { assignmentOf, compile, type Compiled } from './compiled.ts';
import { addDiversity } from './diversity.ts';
import { elasticModel } from './elastic-model.ts';
import { heldToEvaluator } from './held.ts';
import type { MilpEngine } from './milp.ts';
import type { PlanModel } from './plan-model.ts';
import type { AllocationPlan, AllocationProblem, Assignment } from './problem.ts';
import { Firm, type Requirement } from './requirement.ts';
import { solveInStages } from './stages.ts';
import { strictModel } from './strict-model.ts';

export interface SolveOptions {
  /** Nodes of the engine's tree for each stage. */
  readonly maxNodes?: number;
  /** What may not fall short even if something must. */
  readonly firm?: readonly Requirement[];
  /** Plans that the answer must differ from (see diversity.ts). */
  readonly unlike?: readonly Assignment[];
}

/** Far above what forty rooms and functions take; a bound by work done, so that the answer is the same on every machine. */
export const SOLVE_NODES = 20_000;

/** `none`: there is certainly no plan; `unknown`: none was found before the limit. */
export type Attempt = AllocationPlan | 'none' | 'unknown';

function attempt(compiled: Compiled, model: PlanModel, engine: MilpEngine, { maxNodes = SOLVE_NODES, unlike = [] }: SolveOptions): Attempt {
  for (const other of unlike) addDiversity(model, other);
  const solved = solveInStages(model, engine, { maxNodes });
  if (solved.kind !== 'plan') return solved.kind;
  return heldToEvaluator(compiled.problem, { ...solved, assignment: assignmentOf(compiled, solved.at) });
}

/** The best plan in which nothing falls short. */
export function strictPlan(problem: AllocationProblem, engine: MilpEngine, options: SolveOptions = {}): Attempt {
  const compiled = compile(problem);
  return attempt(compiled, strictModel(compiled), engine, options);
}

/** The plan that falls short least, and among those the best. `none` only where something is firm or unlike others. */
export function elasticPlan(problem: AllocationProblem, engine: MilpEngine, options: SolveOptions = {}): Attempt {
  const compiled = compile(problem);
  return attempt(compiled, elasticModel(compiled, new Firm(options.firm)), engine, options);
}

export const isPlan = (one: Attempt): one is AllocationPlan => typeof one === 'object';

/**
 * The best plan of a problem. Where not everything that is asked can be met it is the one that falls short least, and says of
 * what. Synchronous once the engine is loaded: cancelling is ending the worker. Fails on a problem that contradicts itself,
 * and with `solver.noPlan` where firm requirements leave nothing.
 */
export function solveAllocation(problem: AllocationProblem, engine: MilpEngine, options: SolveOptions = {}): Result<AllocationPlan> {
  const faults = checkProblem(problem);
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  const strict = strictPlan(problem, engine, options);
  const plan = isPlan(strict) ? strict : elasticPlan(problem, engine, options);
  return isPlan(plan) ? success(plan) : { ok: false, diagnostics: [{ code: 'solver.noPlan', severity: 'error', data: { proven: plan === 'none' } }] };
}
