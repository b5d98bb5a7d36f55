import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/diagnostic.ts';
import { conflictOf } from '../../src/solver/conflict.ts';
import { evaluatePlan } from '../../src/solver/evaluate.ts';
import { mendsOf } from '../../src/solver/mend.ts';
import { allocationOptions } from '../../src/solver/options.ts';
import { DEFAULT_WEIGHTS, type AllocationProblem, type ProblemFunction, type ProblemRoom } from '../../src/solver/problem.ts';
import { quickPlan } from '../../src/solver/quick.ts';
import { requirement, requirementKey } from '../../src/solver/requirement.ts';
import { solveAllocation } from '../../src/solver/best-plan.ts';
import { elasticPlan, isPlan } from '../../src/solver/solve.ts';
import { engine } from './engine.ts';
import { Random } from './random.ts';
import { shuffled } from './shuffled.ts';
import { withChoice } from './small-problem.ts';
import { cramped, villageProblem } from './village-problem.ts';

function need<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

const room = (id: string, areaM2: number): ProblemRoom => ({ id, areaM2, level: 1, accessible: true, features: [], neighbours: [], splits: [], merges: [] });
const fn = (id: string, minM2: number, more: Partial<ProblemFunction> = {}): ProblemFunction => ({ id, mode: 'exclusive', minM2, accessible: false, needs: [], alone: true, ground: 0, ...more });

/** The hall needs the only large room, where the library is today. */
const library: AllocationProblem = {
  rooms: [room('A', 40), room('B', 12)],
  functions: [fn('hall', 40), fn('library', 30, { optional: 40, present: 'A' }), fn('records', 10, { optional: 0 }), fn('talks', 10, { optional: 0 })],
  share: [], never: [], apart: [], near: [], atMost: [], gathered: [], minRooms: 0, maxUses: 3, locks: [], weights: DEFAULT_WEIGHTS,
  someOf: [{ id: 'one', group: ['library', 'records', 'talks'], n: 1 }],
};
const two: AllocationProblem = { ...library, someOf: [{ id: 'two', group: ['library', 'records', 'talks'], n: 2 }] };

describe('at least so many of several functions', () => {
  it('need not be those that are there: what is there stands in the way of what is asked for', () => {
    const plan = need(solveAllocation(library, engine));
    expect(plan.shortfalls).toEqual([]);
    expect(plan.assignment).toMatchObject({ hall: 'A', library: null });
    expect([plan.assignment['records'], plan.assignment['talks']]).toEqual(expect.arrayContaining(['B', null]));
    expect(plan.cost.optional).toBe(40);
    const greedy = { ...library, someOf: [], functions: library.functions.map((one) => (one.id === 'library' ? fn('library', 30, { present: 'A' }) : one)) };
    expect(need(solveAllocation(greedy, engine)).penalty).toBeGreaterThan(0);
  });

  it('are found by our own search as well', () => {
    const answer = need(quickPlan(library));
    expect(answer).toMatchObject({ kind: 'plan', plan: { proven: true, objective: need(solveAllocation(library, engine)).objective } });
  });

  it('are no more than that, where the others cost a room and nobody wants them', () => {
    const roomy = { ...library, rooms: [...library.rooms, room('C', 30), room('D', 20)] };
    const { assignment } = need(solveAllocation(roomy, engine));
    // The library is there today: leaving it out would cost more than moving it.
    expect(assignment).toMatchObject({ library: 'C', records: null, talks: null });
  });

  it('fall short by as many as have no room, told with the group', () => {
    const { shortfalls, penalty } = need(evaluatePlan(two, { hall: 'A', records: 'B' }));
    expect(shortfalls).toEqual([{ kind: 'someOf', of: 'two', space: null, amount: 1, penalty: 10_000, others: ['library', 'records', 'talks'] }]);
    expect(penalty).toBe(10_000);
    expect(need(evaluatePlan(two, { hall: 'A' })).penalty).toBe(20_000);
    expect(need(evaluatePlan(two, { hall: 'A', records: 'B', talks: 'B' })).shortfalls.map(({ kind }) => kind)).not.toContain('someOf');
  });

  it('take rooms against the rules before they fall short, and fall short where nothing else is left', () => {
    expect(need(solveAllocation(two, engine)).shortfalls.map(({ kind }) => kind)).not.toContain('someOf');
    const tooLarge = { ...two, functions: [fn('hall', 40), ...['library', 'records', 'talks'].map((id) => fn(id, 200, { optional: 0 }))] };
    expect(need(solveAllocation(tooLarge, engine)).shortfalls).toMatchObject([{ kind: 'someOf', amount: 2 }]);
  });

  it('may be held firm', () => {
    const never = { ...two, rooms: [room('A', 40)], never: [['hall', 'records'], ['hall', 'talks'], ['hall', 'library']] as const };
    const plan = elasticPlan(never, engine, { firm: [requirement('someOf', 'two')] });
    if (!isPlan(plan)) throw new Error(plan);
    expect(plan.shortfalls.map(({ kind, of }) => `${kind} ${of}`)).toContain('unplaced hall');
  });

  it('are named where they contradict the rest, and a room more would mend it', () => {
    expect(need(conflictOf(two, engine))!.map(requirementKey)).toContain('someOf:two');
    expect(need(conflictOf(library, engine))).toBe(null);
    expect(need(mendsOf(two, engine)).map(({ newRoomsM2 }) => newRoomsM2)).toContainEqual([10]);
  });

  it('give plans that differ by what they choose', () => {
    const plans = need(allocationOptions({ ...library, rooms: [...library.rooms, room('C', 12)] }, engine)).map(({ plan }) => plan);
    expect(plans.length).toBeGreaterThan(1);
    for (const plan of plans) expect(plan.shortfalls).toEqual([]);
  });

  it('can be none, and may be listed twice', () => {
    const twice = { ...library, someOf: [{ id: 'none', group: ['records'], n: 0 }, { id: 'twice', group: ['talks', 'talks', 'records'], n: 1 }] };
    const { assignment } = need(solveAllocation(twice, engine));
    expect([assignment['records'], assignment['talks']]).toContain('B');
  });

  it('are refused with functions that there are not', () => {
    const result = solveAllocation({ ...library, someOf: [{ id: 'x', group: ['nobody'], n: 1 }] }, engine);
    expect(result.ok ? [] : result.diagnostics.map(({ code }) => code)).toEqual(['solver.unknownFunction']);
  });
});

describe('the order in which groups to choose from are written down', () => {
  it.each([1, 2, 3, 4])('changes nothing (village %i)', (seed) => {
    const village = withChoice(villageProblem({ rooms: 7, functions: 10, building: true }, seed), seed);
    for (const problem of [village, cramped(village)]) {
      const plan = need(solveAllocation(problem, engine));
      expect(need(solveAllocation(shuffled(problem, new Random(seed)), engine))).toEqual(plan);
    }
  });
});
