/** What the rest of the house calls; everything else in this folder is inside. */
export { checkProblem } from './check-problem.ts';
export { evaluatePlan } from './evaluate.ts';
export { loadHighs } from './highs.ts';
export type { MilpEngine } from './milp.ts';
export { quickPlan, QUICK_NODES, type QuickAnswer } from './quick.ts';
export { requirementOf, requirementKey, type Requirement } from './requirement.ts';
export { solveAllocation, SOLVE_NODES, type SolveOptions } from './solve.ts';
export { spacesOf } from './spaces.ts';
export * from './problem.ts';
