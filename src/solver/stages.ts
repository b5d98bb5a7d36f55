import { narrowed, type Milp, type MilpAnswer, type MilpEngine, type MilpLimits, type Relaxation, type Term } from './milp.ts';
import { totalOf, type PlanModel } from './plan-model.ts';
import { relaxation } from './priced.ts';
import { tieBreak } from './tie-break.ts';

/** `none`: there is no plan; `unknown`: a limit was hit before one was found. */
export type Solved =
  | { readonly kind: 'plan'; readonly at: readonly number[]; readonly objective: number; readonly penalty: number; readonly proven: boolean }
  | { readonly kind: 'none' | 'unknown' };

/** Weights are whole, so half a unit above the least lets through what equals it and nothing else. */
const HALF = 0.5;

/** Keeps a program at the best value that a stage found. */
const held = ({ columns, rows }: Milp, weights: readonly number[], most: number): Milp => ({
  columns,
  rows: [...rows, { lower: -Infinity, upper: most + HALF, terms: weights.flatMap((weight, column): Term[] => (weight === 0 ? [] : [[column, weight]])) }],
});

function tieCosts(model: PlanModel): number[] {
  const { functions, spaces } = model.compiled;
  const costs = model.cost.map(() => 0);
  model.standing.forEach((bySpace, one) =>
    bySpace.forEach((columns, space) => {
      for (const column of columns) costs[column]! += tieBreak(functions[one]!.id, spaces[space]!.id);
    }),
  );
  return costs;
}

/** What a stage reached. The tie-break keeps its cost and penalty: under it, columns that help nobody may take any value. */
interface Reached {
  readonly at: readonly number[];
  readonly objective: number;
  readonly penalty: number;
}

const reached = (model: PlanModel, values: readonly number[]): Reached => ({
  at: model.placesIn(values),
  objective: model.baseCost + totalOf(model.cost, values),
  penalty: totalOf(model.penalty, values),
});

/** Columns that are priced one by one, and what every plan costs besides them. */
interface Aim {
  readonly later: Set<number>;
  readonly base: number;
}

export interface StageLimits extends MilpLimits {
  /** Penalties up to which to look, one after the other; beyond the last there is nothing for this program to find. */
  readonly budgets: readonly number[];
}

const NOISE = 1e-6;

/** Closes columns that no plan of this cost can use: what a column adds to the relaxation would go beyond. */
function narrowedBy(milp: Milp, weights: readonly number[], most: number, { later }: PlanModel, engine: MilpEngine): Milp {
  const relaxed = relaxation(milp, weights, later, engine);
  if (relaxed === null) return milp;
  return closed(milp, relaxed, most);
}

const closed = (milp: Milp, { bound, adds }: Relaxation, most: number): Milp =>
  narrowed(milp, (column) => (bound + adds[column]! > most + HALF + NOISE ? 0 : Infinity));

/** How far above its relaxation the least of a program is looked for, before it is looked for anywhere. */
const NEAR = [0.01, 0.03, 0.1];

/**
 * The least of a program, looked for near its relaxation first: few columns are open there. `base`: what every plan costs besides. The
 * relaxation comes along for who closes columns after it.
 */
function leastNearRelaxation(milp: Milp, weights: readonly number[], { later, base }: Aim, engine: MilpEngine, limits: MilpLimits): { readonly answer: MilpAnswer; readonly relaxed: Relaxation | null } {
  const relaxed = relaxation(milp, weights, later, engine);
  if (relaxed === null) return { answer: engine.solve(milp, weights, limits), relaxed };
  for (const share of NEAR) {
    const most = Math.ceil(relaxed.bound - NOISE) + Math.ceil(share * Math.abs(relaxed.bound + base));
    const answer = engine.solve(closed(milp, relaxed, most), weights, limits);
    if (answer.status === 'infeasible') continue;
    if (answer.status !== 'optimal') return { answer, relaxed };
    const found = totalOf(weights, answer.values);
    // A plan beyond what was looked through may have a better one beside it, no dearer than itself.
    return { answer: found <= most ? answer : engine.solve(closed(milp, relaxed, found), weights, limits), relaxed };
  }
  return { answer: engine.solve(milp, weights, limits), relaxed };
}

/** Only what a plan of this penalty can use; penalties are never below zero. */
const within = (milp: Milp, penalty: readonly number[], budget: number): Milp =>
  narrowed(milp, (column) => (penalty[column]! > 0 ? Math.floor(budget / penalty[column]!) : Infinity));

/**
 * The least penalty, looked for with few ways to fall short first. A plan found within a budget that keeps to it is the best of all;
 * one that does not says how far one needs to look.
 */
function leastPenalty(model: PlanModel, engine: MilpEngine, { budgets, ...limits }: StageLimits): MilpAnswer {
  const { draft, penalty } = model;
  let answer: MilpAnswer = { status: 'infeasible' };
  for (let budget of budgets) {
    for (;;) {
      answer = budget === Infinity ? leastNearRelaxation(draft, penalty, { later: model.later, base: 0 }, engine, limits).answer : engine.solve(within(draft, penalty, budget), penalty, limits);
      if (!('values' in answer)) break;
      const found = totalOf(penalty, answer.values);
      if (answer.status === 'feasible' || found <= budget) return answer;
      if (found > budgets.at(-1)!) return { status: 'infeasible' };
      budget = found;
    }
  }
  return answer;
}

/** The penalty of a program settled: what is left to choose from, or what came of it. */
function atLeastPenalty(model: PlanModel, engine: MilpEngine, limits: StageLimits): { milp: Milp; before: Reached } | Solved {
  const answer = leastPenalty(model, engine, limits);
  if (!('values' in answer)) return { kind: answer.status === 'infeasible' ? 'none' : 'unknown' };
  const before = reached(model, answer.values);
  // What the plan uses must be open to every later relaxation, or there may be none.
  answer.values.forEach((value, column) => value > 0 && model.later.delete(column));
  if (answer.status === 'feasible') return { kind: 'plan', ...before, proven: false };
  const milp = within(held(model.draft, model.penalty, before.penalty), model.penalty, before.penalty);
  return { milp: narrowedBy(milp, model.penalty, before.penalty, model, engine), before };
}

/**
 * The best plan of a program, one aim after the other: least penalty, least cost at that penalty, least tie-break at that
 * cost. A single weighted sum would need coefficients that the engine's tolerances swallow. A stage that hits its limit is
 * the last one.
 */
export function solveInStages(model: PlanModel, engine: MilpEngine, limits: StageLimits): Solved {
  const start = model.penalty.some((penalty) => penalty > 0) ? atLeastPenalty(model, engine, limits) : { milp: model.draft, before: null };
  if ('kind' in start) return start;
  const { milp, before } = start;
  const { answer, relaxed } = leastNearRelaxation(milp, model.cost, { later: model.later, base: model.baseCost }, engine, limits);
  if (!('values' in answer)) return before === null ? { kind: answer.status === 'infeasible' ? 'none' : 'unknown' } : { kind: 'plan', ...before, proven: false };
  const best = reached(model, answer.values);
  // A limit: what the stage before came upon may be better.
  if (answer.status === 'feasible') return { kind: 'plan', ...(before !== null && before.objective < best.objective ? before : best), proven: false };
  const least = best.objective - model.baseCost;
  const left = relaxed === null ? milp : closed(milp, relaxed, least);
  const settled = engine.solve(held(left, model.cost, least), tieCosts(model), limits);
  return { kind: 'plan', ...best, at: 'values' in settled ? model.placesIn(settled.values) : best.at, proven: true };
}
