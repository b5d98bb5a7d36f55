import { describe, expect, it } from 'vitest';
import { solveAllocation } from '../../src/solver/best-plan.ts';
import { elasticPlan, isPlan } from '../../src/solver/solve.ts';
import { cases, textOf } from './cases.ts';
import { engine } from './engine.ts';

describe.each(cases)('the solver on $name', ({ problem, expected }) => {
  it('finds one of the best plans', () => {
    const solved = solveAllocation(problem, engine);
    if (!solved.ok) throw new Error('The case is refused');
    const { objective, penalty, proven, assignment } = solved.value;
    expect({ objective, penalty, proven }).toEqual({ objective: expected.objective, penalty: expected.penalty, proven: true });
    expect(expected.allOptimalAssignments.map(textOf)).toContain(textOf(assignment));
  });

  it('finds the same plan where everything may fall short', () => {
    const strict = solveAllocation(problem, engine);
    const elastic = elasticPlan(problem, engine);
    if (!strict.ok || !isPlan(elastic)) throw new Error('No plan');
    expect(textOf(elastic.assignment)).toBe(textOf(strict.value.assignment));
  });
});
