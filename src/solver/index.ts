/** What the rest of the house calls; everything else in this folder is inside. */
export { solveAllocation } from './best-plan.ts';
export { checkProblem } from './check-problem.ts';
export { conflictOf } from './conflict.ts';
export { evaluatePlan, evaluator } from './evaluate.ts';
export { loadHighs } from './highs.ts';
export { mendsOf, type Mend, type MendWanted } from './mend.ts';
export type { Building } from './mend-candidates.ts';
export type { MilpEngine } from './milp.ts';
export { allocationOptions, type AllocationOption, type OptionsWanted } from './options.ts';
export { PROFILES, type ProfileId } from './profiles.ts';
export { quickPlan, QUICK_NODES, type QuickAnswer } from './quick.ts';
export { requirementKey, requirementOf, type Requirement } from './requirement.ts';
export { SOLVE_NODES, type SolveOptions } from './solve.ts';
export { spacesOf } from './spaces.ts';
export { Cancelled, type Work } from './work.ts';
export * from './problem.ts';
