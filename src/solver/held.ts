import { evaluatePlan } from './evaluate.ts';
import type { AllocationPlan, AllocationProblem, Assignment } from './problem.ts';

/** What a solver says of its answer. */
export interface Claim {
  readonly assignment: Assignment;
  readonly objective: number;
  readonly penalty: number;
  readonly proven: boolean;
}

/** The plan of a solver's answer as the evaluator judges it. Throws where the two disagree: that is a bug, never a plan. */
export function heldToEvaluator(problem: AllocationProblem, claim: Claim): AllocationPlan {
  const judged = evaluatePlan(problem, claim.assignment, claim.proven);
  if (!judged.ok) throw new Error(`The solver's plan is impossible: ${JSON.stringify(judged.diagnostics)}`);
  const { objective, penalty } = judged.value;
  if (objective !== claim.objective || penalty !== claim.penalty) {
    throw new Error(`The solver says ${claim.penalty}/${claim.objective}, the evaluator ${penalty}/${objective}: ${JSON.stringify(claim.assignment)}`);
  }
  return judged.value;
}
