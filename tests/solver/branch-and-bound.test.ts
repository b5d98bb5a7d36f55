import { describe, expect, it } from 'vitest';
import { quickPlan } from '../../src/solver/quick.ts';
import { cases, textOf } from './cases.ts';

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
