import { success, type Result } from '../model/diagnostic.ts';
import { branchAndBound } from './branch-and-bound.ts';
import { checkProblem } from './check-problem.ts';
import { assignmentOf, compile } from './compiled.ts';
import { heldToEvaluator } from './held.ts';
import type { AllocationPlan, AllocationProblem } from './problem.ts';

/** `none`: no plan meets everything, for certain if `proven`, else none was found in the nodes given. */
export type QuickAnswer = { readonly kind: 'plan'; readonly plan: AllocationPlan } | { readonly kind: 'none'; readonly proven: boolean };

/** Half a second for twenty rooms and one for forty on a small machine; most villages of 8–15 rooms end long before. */
export const QUICK_NODES = 20_000;

/** The answer while typing, by our own search: no module, no wait. Fails on a problem that contradicts itself. */
export function quickPlan(problem: AllocationProblem, maxNodes: number = QUICK_NODES): Result<QuickAnswer> {
  const faults = checkProblem(problem);
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  const compiled = compile(problem);
  const { at, objective, proven } = branchAndBound(problem, { maxNodes }, compiled);
  if (at === null) return success({ kind: 'none', proven });
  const plan = heldToEvaluator(problem, { assignment: assignmentOf(compiled, at), objective, penalty: 0, proven });
  return success({ kind: 'plan', plan });
}
