import { describe, expect, it } from 'vitest';
import type { AllocationPlan, AllocationProblem } from '../../src/solver/problem.ts';
import { quickPlan } from '../../src/solver/quick.ts';
import { cases, textOf } from './cases.ts';
import { engine } from './engine.ts';
import { Random } from './random.ts';
import { shuffled } from './shuffled.ts';
import { strictPlan } from '../../src/solver/solve.ts';
import { villageProblem } from './village-problem.ts';

describe.each(cases)('the search of our own on $name', ({ problem, expected }) => {
  it('finds one of the best plans, or that there is none', () => {
    const answer = quickPlan(problem);
    if (!answer.ok) throw new Error('The case is refused');
    if (expected.status === 'infeasible') return expect(answer.value).toEqual({ kind: 'none', proven: true });
    const { plan } = answer.value as Extract<typeof answer.value, { kind: 'plan' }>;
    expect({ objective: plan.objective, proven: plan.proven, shortfalls: plan.shortfalls }).toEqual({ objective: expected.objective, proven: true, shortfalls: [] });
    expect(expected.allOptimalAssignments.map(textOf)).toContain(textOf(plan.assignment));
  });

  it('says so when its nodes are used up', () => {
    const answer = quickPlan(problem, 0);
    expect(answer.ok && answer.value).toEqual({ kind: 'none', proven: false });
  });
});

describe('the search of our own in a large centre', () => {
  const planOf = (problem: AllocationProblem, maxNodes?: number): AllocationPlan => {
    const answer = quickPlan(problem, maxNodes);
    if (!answer.ok || answer.value.kind !== 'plan') throw new Error('No plan');
    return answer.value.plan;
  };
  const large = [[20, 25, 1], [20, 25, 4], [20, 25, 7], [40, 40, 1], [40, 40, 2], [40, 40, 3]].map(([rooms, functions, seed]) => [`${rooms}×${functions}, ${seed}`, villageProblem({ rooms: rooms!, functions: functions!, building: true }, seed!)] as const);

  it.each(large)('comes upon a plan, and makes it better (%s)', (_, problem) => {
    const [first, better] = [planOf(problem, 2000), planOf(problem)];
    expect(better.shortfalls).toEqual([]);
    expect(better.objective).toBeLessThanOrEqual(first.objective);
  });

  it.each(large)('comes to the same whatever the order in which the problem is written down (%s)', (_, problem) => {
    expect(planOf(shuffled(problem, new Random(5)), 3000)).toEqual(planOf(problem, 3000));
  });

  it('comes near the best', () => {
    const problem = villageProblem({ rooms: 20, functions: 25, building: true }, 3);
    const best = strictPlan(problem, engine) as AllocationPlan;
    const { objective, proven } = planOf(problem);
    expect(objective).toBeLessThanOrEqual(best.objective * 1.05);
    expect(proven).toBe(false);
  });
});
