import { describe, expect, it } from 'vitest';
import { compile } from '../../src/solver/compiled.ts';
import type { MilpEngine } from '../../src/solver/milp.ts';
import type { AllocationProblem } from '../../src/solver/problem.ts';
import { Firm, requirement, type Requirement } from '../../src/solver/requirement.ts';
import { elasticPlan, isPlan } from '../../src/solver/solve.ts';
import { solveInStages } from '../../src/solver/stages.ts';
import { waiversOf } from '../../src/solver/waivers.ts';
import { engine } from './engine.ts';
import { placingModel } from './placing-model.ts';
import { smallProblem } from './small-problem.ts';
import { cramped, villageProblem } from './village-problem.ts';

const NODES = 20_000;

function byBundles(problem: AllocationProblem, firm: readonly Requirement[] = []): unknown {
  const plan = elasticPlan(problem, engine, { firm });
  return isPlan(plan) ? { penalty: plan.penalty, objective: plan.objective, proven: plan.proven } : plan;
}

function byPlacings(problem: AllocationProblem, firm: readonly Requirement[] = []): unknown {
  const solved = solveInStages(placingModel(compile(problem), new Firm(firm)), engine, { maxNodes: NODES, budgets: [Infinity] });
  return solved.kind === 'plan' ? { penalty: solved.penalty, objective: solved.objective, proven: solved.proven } : solved.kind;
}

describe('two ways to write down what may fall short', () => {
  it.each([1, 2, 3])('come to the same in a cramped village (%i)', (seed) => {
    const problem = cramped(villageProblem({ rooms: 7, functions: 10, building: true }, seed));
    expect(byBundles(problem)).toEqual(byPlacings(problem));
  });

  it.each([5, 12, 31])('come to the same where something is firm (problem %i)', (seed) => {
    const problem = smallProblem(seed);
    for (const { id } of problem.functions) {
      for (const kind of ['sharing', 'area', 'host'] as const) {
        const firm = [requirement(kind, id), requirement('zone', '')];
        expect({ seed, id, kind, found: byBundles(problem, firm) }).toEqual({ seed, id, kind, found: byPlacings(problem, firm) });
      }
    }
  });
});

describe('a limit', () => {
  it('is told: the plan is not said to be the best', () => {
    const problem = cramped(villageProblem({ rooms: 7, functions: 10, building: true }, 2));
    const limited: MilpEngine = {
      relax: (milp, cost) => engine.relax(milp, cost),
      solve: (milp, cost, limits) => {
        const answer = engine.solve(milp, cost, limits);
        return answer.status === 'optimal' && cost.some((one) => one !== 0) ? { ...answer, status: 'feasible' } : answer;
      },
    };
    const plan = elasticPlan(problem, limited);
    if (!isPlan(plan)) throw new Error(plan);
    expect(plan.proven).toBe(false);
  });

  it('of bundles too many to write down leaves a plan that waives no sharing rule', () => {
    const village = cramped(villageProblem({ rooms: 7, functions: 22, building: false }, 2));
    const problem = { ...village, maxUses: 8 };
    const plan = elasticPlan(problem, engine);
    if (!isPlan(plan)) throw new Error(plan);
    expect(plan.proven).toBe(false);
    expect(plan.shortfalls.map(({ kind }) => kind)).not.toContain('sharing');
  });
});

describe('sharing rules that are waived', () => {
  const company = (...pairs: readonly (readonly [number, number])[]) => ({
    hard: () => false,
    soft: (a: number, b: number) => pairs.some(([c, d]) => (a === c && b === d) || (a === d && b === c)),
  });

  it('are none where all may share', () => {
    expect(waiversOf([1, 2, 3], [], company())).toEqual([[]]);
  });

  it('are that of the one whom two others may not share with', () => {
    expect(waiversOf([1, 2, 3], [], company([1, 2], [2, 3]))).toEqual([[2]]);
  });

  it('may be that of either where a guest goes with one only', () => {
    expect(waiversOf([1, 2], [8, 9], company([1, 2], [1, 8], [2, 9]))).toEqual([[1], [2]]);
  });

  it('are more than must be where that spares more guests', () => {
    expect(waiversOf([1], [7, 8], company([1, 7], [1, 8]))).toEqual([[], [1]]);
    expect(waiversOf([1], [7], company([1, 7]))).toEqual([[]]);
  });
});
