import { describe, expect, it } from 'vitest';
import { conflictOf } from '../../src/solver/conflict.ts';
import { leastMoved, movedBetween } from '../../src/solver/diversity.ts';
import { evaluatePlan } from '../../src/solver/evaluate.ts';
import { feasibility } from '../../src/solver/feasible.ts';
import { mendsOf } from '../../src/solver/mend.ts';
import { allocationOptions } from '../../src/solver/options.ts';
import type { AllocationProblem } from '../../src/solver/problem.ts';
import { requirementKey } from '../../src/solver/requirement.ts';
import { everything, without } from '../../src/solver/requirements-of.ts';
import { solveAllocation } from '../../src/solver/best-plan.ts';
import { isPlan, strictPlan } from '../../src/solver/solve.ts';
import { Cancelled } from '../../src/solver/work.ts';
import type { Result } from '../../src/model/diagnostic.ts';
import { cases, textOf } from './cases.ts';
import { engine } from './engine.ts';
import { Random } from './random.ts';
import { shuffled } from './shuffled.ts';
import { cramped, villageProblem } from './village-problem.ts';

const NODES = 5000;
const VILLAGE = { rooms: 8, functions: 10, building: true };

function need<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

const mainsOf = (problem: AllocationProblem): string[] => problem.functions.filter(({ hosts }) => hosts === undefined).map(({ id }) => id);
const short = cases.find(({ id }) => id === 'c7-infeasible-area')!.problem;

describe('three plans to choose from', () => {
  it.each([2, 3])('differ in a fifth of the main functions or more (village %i)', (seed) => {
    const problem = villageProblem(VILLAGE, seed);
    const mains = mainsOf(problem);
    const plans = need(allocationOptions(problem, engine)).map(({ plan }) => plan);
    expect(plans).toHaveLength(3);
    for (const [at, plan] of plans.entries()) {
      expect(plan.shortfalls).toEqual([]);
      expect(plan).toEqual(need(evaluatePlan(problem, plan.assignment, plan.proven)));
      for (const other of plans.slice(at + 1)) expect(movedBetween(plan.assignment, other.assignment, mains)).toBeGreaterThanOrEqual(leastMoved(mains.length));
    }
    expect(Math.min(...plans.map(({ objective }) => objective))).toBe(plans[0]!.objective);
  });

  it('stop where a person has had enough', () => {
    expect(() => allocationOptions(short, engine, { isCancelled: () => true })).toThrow(Cancelled);
  });
});

describe('requirements that contradict each other', () => {
  it('are those that the study found for the hall of 72 m²', () => {
    expect(need(conflictOf(short, engine))!.map(requirementKey).sort()).toEqual(['area:hall', 'unplaced:hall']);
  });

  it.each([2, 4])('are all needed: without any of them the rest can be met (village %i)', (seed) => {
    const problem = cramped(villageProblem(VILLAGE, seed));
    const steps: number[] = [];
    const core = need(conflictOf(problem, engine, { onStep: (done, total) => steps.push(done / total) }));
    if (core === null) return expect(feasibility(problem, engine, NODES)).toBe('yes');
    expect(steps.every((share) => share <= 1)).toBe(true);
    const others = everything(problem).filter((one) => !core.some((kept) => requirementKey(kept) === requirementKey(one)));
    const onlyCore = others.reduce(without, problem);
    expect(feasibility(onlyCore, engine, NODES)).toBe('no');
    for (const one of core) expect(feasibility(without(onlyCore, one), engine, NODES)).toBe('yes');
  });

  it('are none where everything can be met', () => {
    expect(need(conflictOf(cases[0]!.problem, engine))).toBe(null);
  });
});

describe('what would mend it', () => {
  it('is a wall opened, or one room of 80 m² more', () => {
    const mends = need(mendsOf(short, engine));
    expect(mends.map(({ build, newRoomsM2 }) => [build, newRoomsM2])).toEqual([[[], [80]]]);
    const joined = { ...short, functions: short.functions.filter(({ id }) => id !== 'med') };
    expect(need(mendsOf(joined, engine)).map(({ build }) => build)).toContainEqual([{ kind: 'merge', rooms: ['R101', 'R102'] }]);
  });

  it('comes with a plan in which nothing falls short, and a square metre less will not do', () => {
    const { plan } = need(mendsOf(short, engine))[0]!;
    expect(plan.shortfalls).toEqual([]);
    expect(plan.assignment['hall']).toBe('NEW1');
  });

  it('is nothing where nothing is amiss', () => {
    expect(need(mendsOf(cases[0]!.problem, engine))).toEqual([]);
  });
});

describe('the order in which a problem is written down', () => {
  it.each([1, 2, 3])('changes nothing (village %i)', (seed) => {
    const problem = villageProblem(VILLAGE, seed);
    const random = new Random(seed);
    const plan = strictPlan(problem, engine);
    for (let turn = 0; turn < 3; turn += 1) expect(strictPlan(shuffled(problem, random), engine)).toEqual(plan);
  });

  it('changes nothing where things fall short', () => {
    const plan = need(solveAllocation(short, engine));
    expect(need(solveAllocation(shuffled(short, new Random(1)), engine))).toEqual(plan);
  });

  it('does not decide between plans of equal cost, nor does another way to write the program', () => {
    for (const { problem, expected } of cases.filter((one) => one.expected.numberOfOptimalAssignments > 1)) {
      const plan = strictPlan(problem, engine);
      const again = strictPlan(shuffled(problem, new Random(7)), engine);
      if (!isPlan(plan) || !isPlan(again)) throw new Error('No plan');
      expect(textOf(again.assignment)).toBe(textOf(plan.assignment));
      expect(expected.allOptimalAssignments.map(textOf)).toContain(textOf(plan.assignment));
    }
  });
});
