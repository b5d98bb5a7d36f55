import { expect, it } from 'vitest';
import { branchAndBound } from '../../src/solver/branch-and-bound.ts';
import { checkProblem } from '../../src/solver/check-problem.ts';
import { assignmentOf, compile } from '../../src/solver/compiled.ts';
import { evaluatePlan } from '../../src/solver/evaluate.ts';
import type { AllocationProblem } from '../../src/solver/problem.ts';
import { elasticPlan, isPlan, strictPlan } from '../../src/solver/solve.ts';
import { textOf } from './cases.ts';
import { engine } from './engine.ts';
import { enumerate } from './enumerate.ts';

const COUNT = 200;

/** Holds every way to solve against looking at every assignment, for so many problems made from a seed. */
export function itEqualsEnumeration(problemOf: (seed: number) => AllocationProblem): void {
  const small = Array.from({ length: COUNT }, (_, index) => {
    const problem = problemOf(index + 1);
    return { seed: index + 1, problem, expected: enumerate(problem) };
  });

  it('are sound, and some can be met and some not', () => {
    expect(small.flatMap(({ problem }) => checkProblem(problem))).toEqual([]);
    const met = small.filter(({ expected }) => expected.penalty === 0).length;
    expect(met).toBeGreaterThan(40);
    expect(met).toBeLessThan(160);
  });

  it('have the best plan that HiGHS finds, or none', () => {
    for (const { seed, problem, expected } of small) {
      const plan = strictPlan(problem, engine);
      if (expected.penalty > 0) expect({ seed, plan }).toEqual({ seed, plan: 'none' });
      else if (!isPlan(plan)) throw new Error(`${seed}: ${plan}`);
      else {
        expect({ seed, objective: plan.objective, proven: plan.proven }).toEqual({ seed, objective: expected.objective, proven: true });
        expect(expected.best).toContain(textOf(plan.assignment));
      }
    }
  });

  // With a first look of a few nodes it begins anew, makes plans better, and proves them at last.
  it.each([undefined, 4, 12])('have the best plan that our own search finds, or none (first look %s)', (firstLook) => {
    for (const { seed, problem, expected } of small) {
      const compiled = compile(problem);
      const { at, objective, proven } = branchAndBound(problem, { maxNodes: 100_000, ...(firstLook === undefined ? {} : { firstLook }) }, compiled);
      expect({ seed, objective, proven }).toEqual({ seed, objective: expected.penalty > 0 ? Infinity : expected.objective, proven: true });
      if (at !== null) expect(expected.best).toContain(textOf(assignmentOf(compiled, at)));
    }
  });

  it('have some plan that our own search finds with few nodes, or none, and nothing is said that is not so', () => {
    for (const { seed, problem, expected } of small) {
      for (const maxNodes of [5, 20, 60]) {
        const compiled = compile(problem);
        const { at, objective, proven } = branchAndBound(problem, { maxNodes, firstLook: 5 }, compiled);
        const judged = at === null ? null : evaluatePlan(problem, assignmentOf(compiled, at));
        if (judged !== null) expect({ seed, maxNodes, judged: judged.ok && [judged.value.penalty, judged.value.objective] }).toEqual({ seed, maxNodes, judged: [0, objective] });
        if (proven) expect({ seed, maxNodes, objective }).toEqual({ seed, maxNodes, objective: expected.penalty > 0 ? Infinity : expected.objective });
      }
    }
  });

  it.each(small)('have the plan that falls short least (problem $seed)', ({ seed, problem, expected }) => {
    const plan = elasticPlan(problem, engine);
    if (!isPlan(plan)) throw new Error(`${seed}: ${plan}`);
    expect({ penalty: plan.penalty, objective: plan.objective }).toEqual({ penalty: expected.penalty, objective: expected.objective });
    expect(expected.best).toContain(textOf(plan.assignment));
  });
}
