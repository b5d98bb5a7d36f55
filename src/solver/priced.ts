import { openColumns, withColumns, type Milp, type MilpEngine, type Relaxation } from './milp.ts';

/** Rounds after which one does without. */
const MOST_ROUNDS = 40;
/** Columns that come in with one round, the most wanted first. */
const MOST_ENTERING = 600;
const NOISE = 1e-7;

/**
 * The relaxation of a program of which many columns are for `later`: it is solved without them, each is priced by what its rows are
 * worth, and those that would make it cheaper come in, until none would (and are no longer for later). Exact, at a small part of the work (column generation).
 */
export function relaxation(milp: Milp, weights: readonly number[], later: Set<number>, engine: MilpEngine): Relaxation | null {
  const open = openColumns(milp);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const active = open.filter((column) => !later.has(column));
    const relaxed = engine.relax(withColumns(milp, active), active.map((column) => weights[column]!));
    if (relaxed === null) {
      // Without the columns for later there may be nothing, where with them there is.
      if (active.length === open.length) return null;
      for (const column of open) later.delete(column);
      continue;
    }
    const adds = priced(milp, weights, relaxed.prices);
    active.forEach((column, at) => (adds[column] = relaxed.adds[at]!));
    const wanted = open.filter((column) => adds[column]! < -NOISE && later.has(column)).sort((a, b) => adds[a]! - adds[b]! || a - b);
    if (wanted.length === 0) return { ...relaxed, adds };
    for (const column of wanted.slice(0, MOST_ENTERING)) later.delete(column);
  }
  return null;
}

function priced({ rows }: Milp, weights: readonly number[], prices: readonly number[]): number[] {
  const adds = [...weights];
  rows.forEach(({ terms }, row) => {
    const price = prices[row]!;
    if (price !== 0) for (const [column, coefficient] of terms) adds[column]! -= price * coefficient;
  });
  return adds;
}
