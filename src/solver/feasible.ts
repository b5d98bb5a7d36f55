import { bundleModel, STRICT } from './bundle-model.ts';
import { compile } from './compiled.ts';
import type { MilpEngine } from './milp.ts';
import type { AllocationProblem } from './problem.ts';

/** Whether everything that a problem asks can be met at once; `unknown`: not found out within the nodes. */
export function feasibility(problem: AllocationProblem, engine: MilpEngine, maxNodes: number): 'yes' | 'no' | 'unknown' {
  const { draft, cost } = bundleModel(compile(problem), STRICT);
  const { status } = engine.solve(draft, cost.map(() => 0), { maxNodes, first: true });
  if (status === 'infeasible') return 'no';
  return status === 'unknown' ? 'unknown' : 'yes';
}
