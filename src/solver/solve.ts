import { bundleModel, MOST_BUDGET, STRICT } from './bundle-model.ts';
import type { Allowance } from './bundle.ts';
import { mostBundles } from './bundles.ts';
import { assignmentOf, compile, type Compiled } from './compiled.ts';
import { addDiversity } from './diversity.ts';
import { heldToEvaluator } from './held.ts';
import type { MilpEngine } from './milp.ts';
import type { PlanModel } from './plan-model.ts';
import type { AllocationPlan, AllocationProblem, Assignment } from './problem.ts';
import { Firm, requirement, type Requirement } from './requirement.ts';
import { solveInStages } from './stages.ts';

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

function attempt(model: PlanModel, engine: MilpEngine, budgets: readonly number[], { maxNodes = SOLVE_NODES, unlike = [] }: SolveOptions): Attempt {
  for (const other of unlike) addDiversity(model, other);
  const solved = solveInStages(model, engine, { maxNodes, budgets });
  if (solved.kind !== 'plan') return solved.kind;
  return heldToEvaluator(model.compiled.problem, { ...solved, assignment: assignmentOf(model.compiled, solved.at) });
}

/** The best plan in which nothing falls short. */
export const strictPlan = (problem: AllocationProblem, engine: MilpEngine, options: SolveOptions = {}): Attempt =>
  attempt(bundleModel(compile(problem), STRICT), engine, [0], options);

/** Where to look first, so that few ways to fall short are open. */
const LIGHT = [150, MOST_BUDGET];

/**
 * The plan that falls short least, and among those the best. Small shortfalls leave every sharing rule whole: few bundles find
 * them. `none` only where something is firm or the plan must be unlike others.
 */
export function elasticPlan(problem: AllocationProblem, engine: MilpEngine, options: SolveOptions = {}): Attempt {
  const compiled = compile(problem);
  const firm = new Firm(options.firm);
  const light = attempt(bundleModel(compiled, { budget: MOST_BUDGET, firm, waive: false }), engine, LIGHT, options);
  return isPlan(light) ? light : heavyPlan(compiled, firm, engine, options);
}

/** More columns than this take longer to write down than anyone waits; forty rooms and functions have more. */
const MOST_BUNDLES = 120_000;

/**
 * What may waive sharing rules has a column for nearly every set of functions in every room. Where there would be too many, or a
 * limit is hit, the best plan that waives none is the answer, and is not proven to be the best of all.
 */
function heavyPlan(compiled: Compiled, firm: Firm, engine: MilpEngine, options: SolveOptions): Attempt {
  const all: Allowance = { budget: Infinity, firm, waive: true };
  const found = mostBundles(compiled, all) > MOST_BUNDLES ? 'unknown' : attempt(bundleModel(compiled, all), engine, [Infinity], options);
  if (found !== 'unknown') return found;
  const kept = attempt(bundleModel(compiled, { ...all, waive: false }), engine, [Infinity], options);
  return isPlan(kept) ? { ...kept, proven: false } : 'unknown';
}

export const lockRequirements = ({ locks }: AllocationProblem): readonly Requirement[] => locks.map((lock) => requirement('lock', lock.function, [lock.room]));

/**
 * The same, but what a person locked holds as long as any plan can hold it: cheap as a lock is, it falls only where all of them
 * together leave nothing.
 */
export function elasticPlanByLocks(problem: AllocationProblem, engine: MilpEngine, options: SolveOptions = {}): Attempt {
  if (problem.locks.length === 0) return elasticPlan(problem, engine, options);
  const held = elasticPlan(problem, engine, { ...options, firm: [...(options.firm ?? []), ...lockRequirements(problem)] });
  return held === 'none' ? elasticPlan(problem, engine, options) : held;
}

export const isPlan = (one: Attempt): one is AllocationPlan => typeof one === 'object';
