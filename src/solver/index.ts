/** What the rest of the house calls; everything else in this folder is inside. */
export { checkProblem } from './check-problem.ts';
export { evaluatePlan } from './evaluate.ts';
export { quickPlan, QUICK_NODES, type QuickAnswer } from './quick.ts';
export { spacesOf } from './spaces.ts';
export * from './problem.ts';
