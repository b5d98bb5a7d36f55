import { describe, expect, it } from 'vitest';
import { compile } from '../../src/solver/compiled.ts';
import { loadHighs } from '../../src/solver/highs.ts';
import { MilpDraft, narrowed } from '../../src/solver/milp.ts';
import { Firm } from '../../src/solver/requirement.ts';
import { engine } from './engine.ts';
import { placingModel } from './placing-model.ts';
import { cramped, villageProblem } from './village-problem.ts';

const LIMITS = { maxNodes: 1000 };

/** Two of three things at most, weights 3, 4, 5 in 8. */
function knapsack(): MilpDraft {
  const draft = new MilpDraft();
  const columns = [draft.column(), draft.column(), draft.column()];
  draft.row(-Infinity, 2, columns.map((column) => [column, 1]));
  draft.row(-Infinity, 8, columns.map((column, at) => [column, 3 + at]));
  return draft;
}

describe('the engine', () => {
  it('finds the best whole values', () => {
    expect(engine.solve(knapsack(), [-3, -4, -5], LIMITS)).toEqual({ status: 'optimal', values: [1, 0, 1] });
  });

  it('says that nothing is possible', () => {
    const draft = knapsack();
    draft.row(3, Infinity, [[0, 1], [1, 1], [2, 1]]);
    expect(engine.solve(draft, [1, 1, 1], LIMITS)).toEqual({ status: 'infeasible' });
  });

  it('is not deceived by a row without terms that cannot hold', () => {
    const draft = knapsack();
    draft.row(1, 1, []);
    expect(engine.solve(draft, [1, 1, 1], LIMITS)).toEqual({ status: 'infeasible' });
  });

  it('adds up the terms of one column', () => {
    const draft = new MilpDraft();
    const column = draft.column(10);
    draft.row(-Infinity, 7, [[column, 1], [column, 1]]);
    expect(engine.solve(draft, [-1], LIMITS)).toEqual({ status: 'optimal', values: [3] });
  });

  it('finds a plan where presolve merges columns that it cannot part again', () => {
    const problem = cramped(villageProblem({ rooms: 20, functions: 25, building: true }, 3));
    const { draft, penalty, cost } = placingModel(compile(problem), new Firm());
    const strict = narrowed(draft, (column) => (penalty[column]! > 0 ? 0 : Infinity));
    expect(engine.solve(strict, cost.map(() => 0), { ...LIMITS, first: true }).status).not.toBe('infeasible');
  });

  it('is loaded once', async () => {
    expect(await loadHighs(() => Promise.reject(new Error('not asked again')))).toBe(engine);
  });
});
