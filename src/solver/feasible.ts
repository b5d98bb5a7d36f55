import { compile } from './compiled.ts';
import type { MilpEngine } from './milp.ts';
import type { AllocationProblem } from './problem.ts';
import { strictModel } from './strict-model.ts';

/** Whether everything that a problem asks can be met at once; `unknown`: not found out within the nodes. */
export function feasibility(problem: AllocationProblem, engine: MilpEngine, maxNodes: number): 'yes' | 'no' | 'unknown' {
  const { draft, cost } = strictModel(compile(problem));
  const { status } = engine.solve(draft, cost.map(() => 0), { maxNodes, first: true });
  if (status === 'infeasible') return 'no';
  return status === 'unknown' ? 'unknown' : 'yes';
}
