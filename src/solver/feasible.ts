import { branchAndBound } from './branch-and-bound.ts';
import { bundleModel, STRICT } from './bundle-model.ts';
import { compile } from './compiled.ts';
import type { MilpEngine } from './milp.ts';
import type { AllocationProblem } from './problem.ts';

/** Our own search comes upon a plan, or on there being none, within so many nodes or hardly at all. */
const FIRST_NODES = 1500;

/** Whether everything that a problem asks can be met at once; `unknown`: not found out within the nodes. */
export function feasibility(problem: AllocationProblem, engine: MilpEngine, maxNodes: number): 'yes' | 'no' | 'unknown' {
  const compiled = compile(problem);
  const quick = branchAndBound(problem, { maxNodes: FIRST_NODES, first: true }, compiled);
  if (quick.at !== null) return 'yes';
  if (quick.proven) return 'no';
  const { draft, cost } = bundleModel(compiled, STRICT);
  const { status } = engine.solve(draft, cost.map(() => 0), { maxNodes, first: true });
  if (status === 'infeasible') return 'no';
  return status === 'unknown' ? 'unknown' : 'yes';
}
