import { describe, expect, it } from 'vitest';
import { leastMoved, movedBetween } from '../../src/solver/diversity.ts';
import { evaluator } from '../../src/solver/evaluate.ts';
import type { MilpEngine } from '../../src/solver/milp.ts';
import { allocationOptions, type AllocationOption } from '../../src/solver/options.ts';
import type { AllocationProblem, Assignment } from '../../src/solver/problem.ts';
import { requirementKey, requirementOf } from '../../src/solver/requirement.ts';
import { spacesOf } from '../../src/solver/spaces.ts';
import { cases } from './cases.ts';
import { engine } from './engine.ts';
import { Random } from './random.ts';
import { shuffled } from './shuffled.ts';
import { smallProblem } from './small-problem.ts';
import { cramped, villageProblem } from './village-problem.ts';

function optionsOf(problem: AllocationProblem, by: MilpEngine = engine): { options: readonly AllocationOption[]; remarks: readonly string[] } {
  const result = allocationOptions(problem, by);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return { options: result.value, remarks: result.diagnostics.map(({ code, data }) => `${code} ${data!['count'] as number}`) };
}

const mainsOf = ({ functions }: AllocationProblem): string[] => functions.filter(({ hosts }) => hosts === undefined).map(({ id }) => id);

/** Whether an assignment differs enough from a plan that is there. */
function isUnlike(problem: AllocationProblem, known: Assignment, other: Assignment): boolean {
  const mains = mainsOf(problem);
  return movedBetween(known, other, mains) >= leastMoved(mains.filter((id) => known[id] !== null).length);
}

const short = cases.find(({ id }) => id === 'c7-infeasible-area')!.problem;
const SMALL = Array.from({ length: 60 }, (_, at) => smallProblem(at + 1)).map((problem) => ({ problem, ...optionsOf(problem) }));
const villages = [1, 2, 4].map((seed) => [seed, cramped(villageProblem({ rooms: 8, functions: 10, building: true }, seed))] as const);

describe('three plans where not everything can be met', () => {
  it.each(villages)('differ in a fifth of the main functions or more, and none falls short by less than the first (village %i)', (_, problem) => {
    const { options, remarks } = optionsOf(problem);
    expect(options[0]!.plan.penalty).toBeGreaterThan(0);
    expect(options).toHaveLength(3);
    expect(remarks).toEqual([]);
    for (const [at, { plan }] of options.entries()) {
      expect(plan.penalty).toBeGreaterThanOrEqual(options[0]!.plan.penalty);
      for (const other of options.slice(at + 1)) expect(isUnlike(problem, plan.assignment, other.plan.assignment)).toBe(true);
    }
  });

  it('differ as much in small problems', () => {
    const plans = SMALL.filter(({ options }) => options[0]!.plan.penalty > 0);
    expect(plans.length).toBeGreaterThan(10);
    for (const { problem, options } of plans) {
      for (const [at, { plan }] of options.entries()) for (const other of options.slice(at + 1)) expect(isUnlike(problem, plan.assignment, other.plan.assignment)).toBe(true);
    }
  });

  it('meet what the first does not, where that turns nobody out, and say so', () => {
    const told = villages.flatMap(([, problem]) => {
      const [first, ...others] = optionsOf(problem).options;
      const unmet = first!.plan.shortfalls.map((one) => requirementKey(requirementOf(one)));
      return others.flatMap(({ meets, plan }) => (meets === undefined ? [] : [{ key: requirementKey(meets), unmet, left: plan.shortfalls.map((one) => requirementKey(requirementOf(one))) }]));
    });
    expect(told.length).toBeGreaterThan(0);
    for (const { key, unmet, left } of told) {
      expect(unmet).toContain(key);
      expect(left).not.toContain(key);
    }
  });

  it('leave nobody without a room that the first has a room for, as long as others differ enough', () => {
    const { options } = optionsOf(short);
    expect(options.map(({ plan }) => plan.penalty)[0]).toBe(360);
    expect(options).toHaveLength(3);
    for (const { plan } of options) expect(plan.shortfalls.map(({ kind }) => kind)).not.toContain('unplaced');
  });

  it('are the same whatever the order in which the problem is written down', () => {
    const problem = villages[1]![1];
    expect(optionsOf(shuffled(problem, new Random(3)))).toEqual(optionsOf(problem));
  });
});

/** Every assignment to spaces that there are, or to none. */
function* assignmentsOf(problem: AllocationProblem): Generator<Assignment> {
  const choices = [null, ...spacesOf(problem).map(({ id }) => id)];
  const count = choices.length ** problem.functions.length;
  for (let index = 0; index < count; index += 1) {
    let rest = index;
    yield Object.fromEntries(problem.functions.map(({ id }) => {
      const choice = choices[rest % choices.length]!;
      rest = Math.floor(rest / choices.length);
      return [id, choice];
    }));
  }
}

describe('fewer plans than were asked for', () => {
  const alone: AllocationProblem = { ...short, functions: short.functions.slice(0, 1).map((one) => ({ ...one, minM2: 1000 })), share: [], never: [], apart: [], near: [], atMost: [], gathered: [], minRooms: 0, locks: [] };

  it('are told, and that there are no others', () => {
    expect(optionsOf(alone)).toMatchObject({ options: [{ plan: { proven: true } }], remarks: ['solver.noMoreOptions 1'] });
  });

  it('are told where everything can be met as well', () => {
    const c1 = cases.find(({ id }) => id === 'c1-basic-lock-office')!.problem;
    expect(optionsOf(c1).remarks).toEqual(['solver.noMoreOptions 1']);
  });

  it('are not said to be all where a limit was hit', () => {
    const village = villages[1]![1];
    let plans = 0;
    const tiring: MilpEngine = {
      relax: engine.relax.bind(engine),
      solve: (...call) => {
        const answer = engine.solve(...call);
        plans += 'values' in answer ? 1 : 0;
        return plans > 3 ? { status: 'unknown' } : answer;
      },
    };
    const { options, remarks } = optionsOf(village, tiring);
    expect(remarks).toEqual([`solver.fewerOptions ${options.length}`]);
  });

  it('are all that there are: no assignment differs enough from each of them', () => {
    const few = SMALL.filter(({ problem, remarks }) => remarks.some((one) => one.startsWith('solver.noMoreOptions')) && (spacesOf(problem).length + 1) ** problem.functions.length < 20_000);
    expect(few.length).toBeGreaterThan(3);
    for (const { problem, options } of few) {
      const judge = evaluator(problem);
      const isStrict = options[0]!.plan.penalty === 0;
      for (const assignment of assignmentsOf(problem)) {
        if (!options.every(({ plan }) => isUnlike(problem, plan.assignment, assignment))) continue;
        const judged = judge(assignment);
        expect(judged.ok && !(isStrict && judged.value.penalty > 0)).toBe(false);
      }
    }
  });
});
