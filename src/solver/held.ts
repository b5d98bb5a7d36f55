import { evaluatePlan } from './evaluate.ts';
import type { AllocationPlan, AllocationProblem, Assignment } from './problem.ts';

/** What a solver says of its answer. */
export interface Claim {
  readonly assignment: Assignment;
  readonly objective: number;
  readonly penalty: number;
  readonly proven: boolean;
}

/** What is proven must come out exactly; where a limit was hit, columns that cost little may not be settled yet. */
const agree = (claimed: number, judged: number, proven: boolean): boolean => (proven ? claimed === judged : judged <= claimed);

/** The plan of a solver's answer as the evaluator judges it. Throws where the two disagree: that is a bug, never a plan. */
export function heldToEvaluator(problem: AllocationProblem, claim: Claim): AllocationPlan {
  const { assignment, proven } = claim;
  const judged = evaluatePlan(problem, assignment, proven);
  if (!judged.ok) throw new Error(`The solver's plan is impossible: ${JSON.stringify(judged.diagnostics)}`);
  const { objective, penalty } = judged.value;
  if (!agree(claim.objective, objective, proven) || !agree(claim.penalty, penalty, proven)) {
    throw new Error(`The solver says ${claim.penalty}/${claim.objective}, the evaluator ${penalty}/${objective}: ${JSON.stringify(assignment)}`);
  }
  return judged.value;
}
