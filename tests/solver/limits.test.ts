import { describe, expect, it } from 'vitest';
import { solveAllocation } from '../../src/solver/best-plan.ts';
import { evaluatePlan } from '../../src/solver/evaluate.ts';
import { mendsOf } from '../../src/solver/mend.ts';
import type { MilpAnswer, MilpEngine } from '../../src/solver/milp.ts';
import { allocationOptions } from '../../src/solver/options.ts';
import type { AllocationPlan, AllocationProblem } from '../../src/solver/problem.ts';
import { requirement } from '../../src/solver/requirement.ts';
import { cases } from './cases.ts';
import { engine } from './engine.ts';
import { smallProblem } from './small-problem.ts';
import { cramped, villageProblem } from './village-problem.ts';

type Limit = (answer: MilpAnswer, call: number) => MilpAnswer;

const UNKNOWN: MilpAnswer = { status: 'unknown' };
const inHand = (answer: MilpAnswer): MilpAnswer => ('values' in answer ? { ...answer, status: 'feasible' } : UNKNOWN);

/** The engine as it is where some of its calls hit their limit; counts the calls. */
function limited(limit: Limit): MilpEngine & { calls: number } {
  const own = {
    calls: 0,
    relax: engine.relax.bind(engine),
    solve(...call: Parameters<MilpEngine['solve']>): MilpAnswer {
      own.calls += 1;
      return limit(engine.solve(...call), own.calls);
    },
  };
  return own;
}

function planOf(problem: AllocationProblem, by: MilpEngine): AllocationPlan {
  const solved = solveAllocation(problem, by);
  if (!solved.ok) throw new Error(JSON.stringify(solved.diagnostics));
  return solved.value;
}

const village = villageProblem({ rooms: 7, functions: 10, building: true }, 2);
const small = cramped(village);
const locked: AllocationProblem = { ...small, locks: [{ function: small.functions[0]!.id, room: 'R06', in: false }] };
const PROBLEMS = [['everything can be met', village], ['things fall short', small], ['rooms are locked', locked], ['the hall is too small', cases.find(({ id }) => id === 'c7-infeasible-area')!.problem]] as const;

describe.each(PROBLEMS)('where %s and a limit is hit', (_, problem) => {
  const best = planOf(problem, engine);
  const all = limited((answer) => answer);
  planOf(problem, all);
  const calls = Array.from({ length: all.calls }, (_call, at) => at + 1);

  /** Never better than the best, never said to be the best unless it is as good, and as the evaluator has it. */
  function isHonest(plan: AllocationPlan): void {
    expect(plan).toEqual(evaluated(problem, plan));
    const isBest = plan.penalty === best.penalty && plan.objective === best.objective;
    expect(plan.penalty - best.penalty || plan.objective - best.objective).toBeGreaterThanOrEqual(0);
    if (!isBest) expect(plan.proven).toBe(false);
  }

  it.each(calls)('by solve %i, a plan comes back, with one in hand or without', (call) => {
    for (const limit of [(answer: MilpAnswer) => inHand(answer), () => UNKNOWN]) isHonest(planOf(problem, limited((answer, at) => (at === call ? limit(answer) : answer))));
  });

  it.each(calls)('by solve %i and every one after it, a plan comes back', (call) => {
    for (const limit of [(answer: MilpAnswer) => inHand(answer), () => UNKNOWN]) isHonest(planOf(problem, limited((answer, at) => (at >= call ? limit(answer) : answer))));
  });

  it('by every solve, the plan is not said to be the best', () => {
    for (const limit of [inHand, () => UNKNOWN]) {
      const plan = planOf(problem, limited((answer) => limit(answer)));
      isHonest(plan);
      expect(plan.proven).toBe(false);
    }
  });
});

const evaluated = (problem: AllocationProblem, { assignment, proven }: AllocationPlan): AllocationPlan => {
  const judged = evaluatePlan(problem, assignment, proven);
  if (!judged.ok) throw new Error('Impossible');
  return judged.value;
};

describe('where no solve ever answers', () => {
  const dumb = limited(() => UNKNOWN);

  it.each(Array.from({ length: 40 }, (_, at) => at + 1))('a small problem has a plan all the same (%i)', (seed) => {
    const problem = smallProblem(seed);
    const plan = planOf(problem, dumb);
    expect(plan).toEqual({ ...evaluated(problem, plan), proven: false });
  });

  it('locks hold as long as the plan can hold them', () => {
    const one = locked.locks[0]!.function;
    expect(planOf(small, dumb).assignment[one]).toBe('R06');
    expect(planOf(locked, dumb).assignment[one]).not.toMatch(/R06|^$/u);
  });

  it('options are one plan', () => {
    const options = allocationOptions(small, dumb);
    expect(options.ok && options.value.length).toBeGreaterThan(0);
  });

  it('what a person will not give up may leave nothing, and that is not said to be certain', () => {
    const room = { ...small, rooms: [] };
    const solved = solveAllocation(room, dumb, { firm: [requirement('unplaced', room.functions[0]!.id)] });
    expect(solved.ok ? [] : solved.diagnostics).toMatchObject([{ code: 'solver.noPlan', data: { proven: false } }]);
  });

  it('a new room that mends it is found by our own search', () => {
    const [mend] = [mendsOf(small, dumb)].flatMap((result) => (result.ok ? result.value : []));
    expect(mend?.plan).toEqual({ ...evaluated(mendedBy(mend!.newRoomsM2), mend!.plan), shortfalls: [], proven: false });
  });
});

/** With new rooms on the ground that have everything, beside nothing. */
const mendedBy = (areasM2: readonly number[]): AllocationProblem => ({
  ...small,
  rooms: [...small.rooms, ...areasM2.map((areaM2, at) => ({ id: `NEW${at + 1}`, areaM2, level: 1, accessible: true, features: ['water'], neighbours: [], splits: [], merges: [] }))],
});
