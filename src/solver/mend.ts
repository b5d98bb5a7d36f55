import { success, type Result } from '../model/diagnostic.ts';
import { bestStrict } from './best-plan.ts';
import { bundleModel, STRICT } from './bundle-model.ts';
import { checkProblem } from './check-problem.ts';
import { compile } from './compiled.ts';
import { feasibility } from './feasible.ts';
import { buildingIdOf, buildingsToTry, offering, type Building } from './mend-candidates.ts';
import type { MilpEngine } from './milp.ts';
import { newRooms } from './mend-rooms.ts';
import type { AllocationPlan, AllocationProblem } from './problem.ts';
import { isPlan, SOLVE_NODES, type SolveOptions } from './solve.ts';
import { step, type Work } from './work.ts';

/** What would make everything that is asked possible, with the plan that it makes possible. */
export interface Mend {
  /** Partitions and openings; or new rooms, their areas in whole m². */
  readonly build: readonly Building[];
  readonly newRoomsM2: readonly number[];
  readonly plan: AllocationPlan;
}

export type MendWanted = Work & Pick<SolveOptions, 'maxNodes'>;

/** The fewest buildings of those given with which everything can be met; null: they do not help. */
function fewest(problem: AllocationProblem, all: readonly Building[], engine: MilpEngine, maxNodes: number): readonly Building[] | null {
  const ids = new Map<string, Building>();
  let offered = problem;
  for (const building of all) {
    offered = offering(offered, building);
    ids.set(buildingIdOf(offered, building), building);
  }
  const compiled = compile(offered);
  const model = bundleModel(compiled, STRICT);
  const cost = model.cost.map(() => 0);
  for (const [at, column] of model.buildings.entries()) if (ids.has(compiled.buildings[at]!.id)) cost[column] = 1;
  const answer = engine.solve(model.draft, cost, { maxNodes });
  if (!('values' in answer)) return null;
  return model.buildings.flatMap((column, at) => (answer.values[column]! > 0.5 ? (ids.get(compiled.buildings[at]!.id) ?? []) : []));
}

/** Each way to build is solved again by itself: what is said to help has a plan to show. */
function verified(problem: AllocationProblem, build: readonly Building[], engine: MilpEngine, maxNodes: number): Mend | null {
  const plan = bestStrict(build.reduce(offering, problem), engine, { maxNodes });
  return isPlan(plan) ? { build, newRoomsM2: [], plan } : null;
}

/**
 * What would mend a problem in which not everything can be met: as few openings as will do, as few partitions, both together where
 * neither does it alone, and new rooms, as few and as small as possible. Empty: nothing of this helps, or nothing is amiss.
 * Throws Cancelled.
 */
export function mendsOf(problem: AllocationProblem, engine: MilpEngine, wanted: MendWanted = {}): Result<readonly Mend[]> {
  const faults = checkProblem(problem);
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  const { maxNodes = SOLVE_NODES } = wanted;
  if (feasibility(problem, engine, maxNodes) !== 'no') return success([]);
  const all = buildingsToTry(problem);
  const found: Mend[] = [];
  const ways = [all.filter(({ kind }) => kind === 'merge'), all.filter(({ kind }) => kind === 'split'), all];
  for (const [index, way] of ways.entries()) {
    if (way.length === 0 || (index === 2 && found.length > 0)) continue;
    step(wanted, index, STEPS);
    const build = fewest(problem, way, engine, maxNodes);
    const mend = build === null ? null : verified(problem, build, engine, maxNodes);
    if (mend !== null) found.push(mend);
  }
  const rooms = newRooms(problem, engine, maxNodes, (done) => step(wanted, ways.length + Math.min(done, STEPS - ways.length - 1), STEPS));
  return success(rooms === null ? found : [...found, { build: [], ...rooms }]);
}

/** Three ways to build, and about a dozen trials for the areas of new rooms. */
const STEPS = 15;
