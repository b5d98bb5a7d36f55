import { describe, expect, it } from 'vitest';
import { checkProblem } from '../../src/solver/check-problem.ts';
import { evaluatePlan } from '../../src/solver/evaluate.ts';
import { heldToEvaluator } from '../../src/solver/held.ts';
import { DEFAULT_WEIGHTS, type AllocationPlan, type AllocationProblem, type Assignment, type ProblemFunction, type ProblemRoom } from '../../src/solver/problem.ts';
import { solveAllocation } from '../../src/solver/best-plan.ts';
import { leastCover } from '../../src/solver/cover.ts';
import { engine } from './engine.ts';

const room = (id: string, areaM2: number, more: Partial<ProblemRoom> = {}): ProblemRoom => ({
  id, areaM2, level: 1, accessible: true, features: [], neighbours: [], splits: [], merges: [],
  ...more,
});

const asked = (id: string, minM2: number, more: Partial<ProblemFunction> = {}): ProblemFunction => ({
  id, mode: 'exclusive', minM2, accessible: false, needs: [], alone: false, ground: 0,
  ...more,
});

const problem = (more: Partial<AllocationProblem>): AllocationProblem => ({
  rooms: [], functions: [], share: [], never: [], apart: [], near: [], atMost: [], gathered: [], someOf: [], minRooms: 0, maxUses: 3, locks: [], weights: DEFAULT_WEIGHTS,
  ...more,
});

function judged(one: AllocationProblem, assignment: Assignment): AllocationPlan {
  const result = evaluatePlan(one, assignment);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

/** Kind, function and penalty of each shortfall. */
const short = (plan: AllocationPlan): string[] => plan.shortfalls.map(({ kind, of, penalty }) => `${kind} ${of} ${penalty}`).sort();

const codes = (one: AllocationProblem): string[] => checkProblem(one).map(({ code }) => code);

describe('the cost of a plan, reckoned by hand', () => {
  const rooms = [room('A', 30), room('B', 22.5, { level: 2 }), room('C', 60, { splits: [{ partsM2: [20, 40], cost: 7 }], neighbours: ['A'] })];

  it('is 8 for a main and 4 for a guest that leave their room, 6 for one that leaves its place in an earlier plan', () => {
    const one = problem({ rooms, functions: [asked('m', 10, { present: 'A' }), asked('g', 4, { hosts: ['m'], present: 'A', kept: 'A' })] });
    expect(judged(one, { m: 'A', g: 'A' }).cost).toMatchObject({ move: 0, keep: 0 });
    expect(judged(one, { m: 'C', g: 'C' }).cost).toMatchObject({ move: 12, keep: 6 });
  });

  it('is not for moving where the room is only parted', () => {
    const one = problem({ rooms, functions: [asked('m', 10, { present: 'C' })] });
    expect(judged(one, { m: 'C/0a' }).cost).toMatchObject({ move: 0, building: 14, area: 4 });
  });

  it('is the ground weight for each level above it, and the area of rooms in use in steps of 5 m²', () => {
    const one = problem({ rooms, functions: [asked('m', 10, { ground: 3 })] });
    // 22.5 m² are 4.5 steps, rounded up.
    expect(judged(one, { m: 'B' }).cost).toMatchObject({ ground: 3, area: 5 });
  });

  it('is 3 for each further main of a room, none for guests', () => {
    const functions = [asked('a', 0), asked('b', 0), asked('g', 0, { hosts: ['a'] })];
    const one = problem({ rooms, functions, share: [['a', 'b'], ['b', 'g']] });
    expect(judged(one, { a: 'A', b: 'A', g: 'A' }).cost.share).toBe(3);
  });

  it('is a wish that is neither in the room nor beside it, and an optional function left out', () => {
    const functions = [asked('a', 0), asked('b', 0, { optional: 9 })];
    const one = problem({ rooms, functions, near: [{ a: 'a', b: 'b', weight: 5 }] });
    expect(judged(one, { a: 'A', b: 'C' }).cost.near).toBe(0);
    expect(judged(one, { a: 'A', b: 'B' }).cost.near).toBe(5);
    expect(judged(one, { a: 'A' })).toMatchObject({ penalty: 0, cost: { near: 0, optional: 9 } });
  });
});

describe('what a plan falls short of, reckoned by hand', () => {
  const rooms = [room('A', 30, { neighbours: ['B'] }), room('B', 30), room('C', 12, { level: 2, accessible: false })];

  it('counts 200 and 20 for each m², begun twentieths in full', () => {
    const one = problem({ rooms, functions: [asked('m', 32.53)] });
    // 2.53 m² × 20 = 50.6
    expect(short(judged(one, { m: 'A' }))).toEqual(['area m 251']);
  });

  it('counts level, accessibility and each missing feature', () => {
    const one = problem({ rooms, functions: [asked('m', 0, { levels: [1], accessible: true, needs: ['water', 'gas'] })] });
    expect(short(judged(one, { m: 'C' }))).toEqual(['accessible m 300', 'level m 400', 'needs m 300', 'needs m 300']);
  });

  it('adds areas in use all day to the greatest by the hour, nobody for more than the room', () => {
    const functions = [asked('a', 15), asked('b', 20, { mode: 'timeShared' }), asked('c', 12, { mode: 'timeShared' }), asked('d', 40)];
    const share: [string, string][] = [['a', 'b'], ['a', 'c'], ['b', 'c'], ['a', 'd'], ['b', 'd']];
    const one = problem({ rooms, functions, share });
    // 15 + 20 in 30 m².
    expect(short(judged(one, { a: 'A', b: 'A', c: 'A', d: 'B' }))).toEqual(['area d 400', 'zone b 100']);
    // 15 + the whole room.
    expect(short(judged(one, { a: 'A', d: 'A', b: 'B', c: 'B' }))).toEqual(['area d 400', 'zone d 300']);
  });

  it('waives the sharing rule of as few as will do', () => {
    const functions = ['a', 'b', 'c'].map((id) => asked(id, 0));
    expect(short(judged(problem({ rooms, functions, share: [['b', 'c']] }), { a: 'A', b: 'A', c: 'A' }))).toEqual(['sharing a 500']);
    expect(short(judged(problem({ rooms, functions }), { a: 'A', b: 'A', c: 'A' }))).toHaveLength(2);
  });

  it('lets a guest in with its host even if the host is alone otherwise, and misses the host elsewhere', () => {
    const functions = [asked('h', 0, { alone: true }), asked('g', 0, { hosts: ['h', 'not asked for'] })];
    expect(short(judged(problem({ rooms, functions }), { h: 'A', g: 'A' }))).toEqual([]);
    expect(short(judged(problem({ rooms, functions }), { h: 'A', g: 'B' }))).toEqual(['host g 600']);
  });

  it('counts functions beside each other, rooms too many, too few of a group, rooms too few, locks, and no room', () => {
    const functions = ['a', 'b', 'c', 'd'].map((id) => asked(id, 0));
    const one = problem({
      rooms,
      functions,
      apart: [['a', 'b']],
      atMost: [{ id: 'office', group: ['a', 'b', 'c'], rooms: 1 }],
      gathered: [{ id: 'hall', host: 'a', group: ['b', 'c'], n: 2 }, { id: 'some', group: ['a', 'b', 'c'], n: 3 }],
      minRooms: 4,
      locks: [{ function: 'a', room: 'B', in: true }, { function: 'b', room: 'B', in: false }],
    });
    expect(short(judged(one, { a: 'A', b: 'B', c: 'C' }))).toEqual([
      'apart a 800', 'atMost office 1400', 'gathered hall 600', 'gathered some 600', 'lock a 100', 'lock b 100', 'minRooms  600', 'unplaced d 10000',
    ]);
  });
});

describe('plans that there cannot be', () => {
  const rooms = [room('A', 60, { splits: [{ partsM2: [20, 40], cost: 1 }] }), room('B', 10)];
  const functions = ['a', 'b', 'c'].map((id) => asked(id, id === 'c' ? 26 : 0));
  const one = problem({ rooms, functions, never: [['a', 'b']], maxUses: 2 });
  it.each<readonly [string, Assignment]>([
    ['solver.neverTogether', { a: 'A', b: 'A' }],
    ['solver.builtTwice', { a: 'A', b: 'A/0a' }],
    ['solver.tooManyUses', { a: 'A', b: 'A', c: 'A' }],
    ['solver.farTooSmall', { c: 'B' }],
    ['solver.unknownRoom', { a: 'Z' }],
    ['solver.unknownFunction', { z: 'A' }],
  ])('%s', (code, assignment) => {
    const result = evaluatePlan(one, assignment);
    expect(result.ok ? [] : result.diagnostics.map((found) => found.code)).toContain(code);
  });
});

describe('problems that contradict themselves', () => {
  const rooms = [room('A', 30), room('B', 20)];
  const functions = [asked('a', 10), asked('b', 10)];
  it.each<readonly [string, Partial<AllocationProblem>]>([
    ['solver.duplicateRoom', { rooms: [room('A', 30), room('A', 20)] }],
    ['solver.duplicateFunction', { functions: [asked('a', 1), asked('a', 2), asked('b', 1)] }],
    ['solver.areaUnknown', { rooms: [room('A', 0)] }],
    ['solver.areaUnknown', { rooms: [room('A', Number.NaN)] }],
    ['solver.levelUnknown', { rooms: [room('A', 9, { level: 1.5 })] }],
    ['solver.functionArea', { functions: [asked('a', -1), asked('b', 1)] }],
    ['solver.unknownRoom', { rooms: [room('A', 30, { neighbours: ['Z'] })] }],
    ['solver.unknownRoom', { locks: [{ function: 'a', room: 'Z', in: true }] }],
    ['solver.unknownFunction', { share: [['a', 'z']] }],
    ['solver.pairOfOne', { apart: [['a', 'a']] }],
    ['solver.splitArea', { rooms: [room('A', 30, { splits: [{ partsM2: [20, 20], cost: 1 }] })] }],
    ['solver.cannotMerge', { rooms: [room('A', 30, { merges: [{ with: 'B', cost: 1 }] }), room('B', 20, { level: 2 })] }],
    ['solver.mergedTwice', { rooms: [room('A', 30, { merges: [{ with: 'B', cost: 1 }] }), room('B', 20, { merges: [{ with: 'A', cost: 2 }] })] }],
    ['solver.notACount', { weights: { ...DEFAULT_WEIGHTS, move: 1.5 } }],
    ['solver.notACount', { maxUses: 0 }],
    ['solver.contradictoryLocks', { locks: [{ function: 'a', room: 'A', in: true }, { function: 'a', room: 'B', in: true }] }],
    ['solver.contradictoryLocks', { locks: [{ function: 'a', room: 'A', in: true }, { function: 'a', room: 'A', in: false }] }],
  ])('%s (%#)', (code, more) => {
    const one = problem({ rooms, functions, ...more });
    expect(codes(one)).toContain(code);
    const result = solveAllocation(one, engine);
    expect(result.ok ? [] : result.diagnostics.map((found) => found.code)).toContain(code);
  });

  it('may lock a function into two rooms that can be joined', () => {
    const joined = [room('A', 30, { merges: [{ with: 'B', cost: 1 }] }), room('B', 20)];
    expect(codes(problem({ rooms: joined, functions, locks: [{ function: 'a', room: 'A', in: true }, { function: 'a', room: 'B', in: true }] }))).toEqual([]);
  });
});

describe('an answer that is not what it claims', () => {
  const one = problem({ rooms: [room('A', 30)], functions: [asked('a', 10)] });
  it('is thrown out', () => {
    const claim = { assignment: { a: 'A' }, objective: 6, penalty: 0, proven: true };
    expect(heldToEvaluator(one, claim).objective).toBe(6);
    expect(() => heldToEvaluator(one, { ...claim, objective: 5 })).toThrow('evaluator');
    expect(() => heldToEvaluator(one, { ...claim, penalty: 1 })).toThrow('evaluator');
    expect(() => heldToEvaluator(one, { ...claim, assignment: { a: 'Z' } })).toThrow('impossible');
  });

  it('comes to light where an engine gives wrong values', () => {
    const wrong = { ...engine, solve: (...args: Parameters<typeof engine.solve>) => ({ status: 'optimal' as const, values: args[0].columns.map(() => 0) }) };
    expect(() => solveAllocation(one, wrong)).toThrow('evaluator');
  });
});

describe('the fewest that take every conflict with them', () => {
  it.each([
    [[[1], [0]], 1],
    [[[1, 2], [0, 2], [0, 1]], 2],
    [[[1], [0, 2], [1, 3], [2]], 2],
    [[[1, 2, 3], [0], [0], [0]], 1],
    [[[], []], 0],
  ])('of %j are %i', (conflicts, size) => {
    expect(leastCover(conflicts.map((others) => new Set(others)))).toHaveLength(size);
  });
});
