import type { MilpEngine, MilpLimits } from './milp.ts';
import { totalOf, type PlanModel } from './plan-model.ts';
import { tieBreak } from './tie-break.ts';

/** `none`: there is no plan; `unknown`: a limit was hit before one was found. */
export type Solved =
  | { readonly kind: 'plan'; readonly at: readonly number[]; readonly objective: number; readonly penalty: number; readonly proven: boolean }
  | { readonly kind: 'none' | 'unknown' };

/** Weights are whole, so half a unit above the least lets through what equals it and nothing else. */
const HALF = 0.5;

/** Keeps a program at the best value that a stage found. */
function hold(model: PlanModel, weights: readonly number[], most: number): void {
  model.atMost(most + HALF, weights.map((weight, column) => [column, weight] as const));
}

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

/**
 * The best plan of a program, one aim after the other: least penalty, least cost at that penalty, least tie-break at that
 * cost. A single weighted sum would need coefficients that the engine's tolerances swallow. A stage that hits its limit is
 * the last one.
 */
export function solveInStages(model: PlanModel, engine: MilpEngine, limits: MilpLimits): Solved {
  const aims = model.penalty.some((penalty) => penalty > 0) ? [model.penalty, model.cost] : [model.cost];
  let best: Reached | null = null;
  for (const weights of aims) {
    const answer = engine.solve(model.draft, weights, limits);
    if (!('values' in answer)) return best === null ? { kind: answer.status === 'infeasible' ? 'none' : 'unknown' } : { kind: 'plan', ...best, proven: false };
    best = reached(model, answer.values);
    if (answer.status === 'feasible') return { kind: 'plan', ...best, proven: false };
    hold(model, weights, totalOf(weights, answer.values));
  }
  const settled = engine.solve(model.draft, tieCosts(model), limits);
  const at = 'values' in settled ? model.placesIn(settled.values) : best!.at;
  return { kind: 'plan', ...best!, at, proven: true };
}
