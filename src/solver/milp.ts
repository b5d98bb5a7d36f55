/** One term of a row: column and coefficient. */
export type Term = readonly [column: number, coefficient: number];

export interface Column {
  readonly upper: number;
  /** Whether only whole values count; others come out whole by themselves. */
  readonly whole: boolean;
}

export interface Row {
  readonly lower: number;
  readonly upper: number;
  readonly terms: readonly Term[];
}

/** A mixed-integer program: columns from 0 to their upper bound, rows between their bounds. What is minimised comes with the call. */
export interface Milp {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** `feasible`: a limit was hit with a plan in hand; `unknown`: without. */
export type MilpAnswer =
  | { readonly status: 'optimal' | 'feasible'; readonly values: readonly number[] }
  | { readonly status: 'infeasible' | 'unknown' };

export interface MilpLimits {
  /** Nodes of the search tree, never time: the same on every machine. */
  readonly maxNodes: number;
  /** Any plan will do. */
  readonly first?: boolean;
}

/** The program with parts of things allowed: no plan costs less than `bound`, nor less than that plus what a column it uses adds. */
export interface Relaxation {
  readonly bound: number;
  readonly adds: readonly number[];
  /** What a unit of each row is worth: a column adds its cost less what it takes of them. */
  readonly prices: readonly number[];
}

/** Who solves a Milp. Synchronous: whoever wants to cancel ends the worker. */
export interface MilpEngine {
  solve(milp: Milp, cost: readonly number[], limits: MilpLimits): MilpAnswer;
  /** Null: there is none, or it was not found. */
  relax(milp: Milp, cost: readonly number[]): Relaxation | null;
}

/** The program with other upper bounds; they may only fall. */
export const narrowed = (milp: Milp, upper: (column: number) => number): Milp => ({
  columns: milp.columns.map((column, at) => ({ ...column, upper: Math.max(0, Math.min(column.upper, upper(at))) })),
  rows: milp.rows,
});

/** The program with these columns alone, in this order; the others are 0. */
export function withColumns({ columns, rows }: Milp, kept: readonly number[]): Milp {
  const place = new Int32Array(columns.length).fill(-1);
  kept.forEach((column, at) => (place[column] = at));
  // Of tens of thousands of columns a few hundred are kept, again and again: no list is made for those that go.
  const termsOf = (terms: readonly Term[]): Term[] => {
    const own: Term[] = [];
    for (const [column, coefficient] of terms) if (place[column]! >= 0) own.push([place[column]!, coefficient]);
    return own;
  };
  return { columns: kept.map((column) => columns[column]!), rows: rows.map((row) => ({ ...row, terms: termsOf(row.terms) })) };
}

/** The columns that may be more than 0. */
export const openColumns = ({ columns }: Milp): number[] => columns.flatMap(({ upper }, column) => (upper > 0 ? [column] : []));

const wants = ({ lower, upper }: Row): boolean => lower > 0 || upper < 0;

/**
 * Rows without terms are settled here: some adapters drop them, and a function that fits nowhere (0 = 1) would come out as
 * placed. Null: one of them cannot hold.
 */
export function withoutEmptyRows(milp: Milp): Milp | null {
  if (milp.rows.some((row) => row.terms.length === 0 && wants(row))) return null;
  return { columns: milp.columns, rows: milp.rows.filter((row) => row.terms.length > 0) };
}

/** Each column once, in order, none with nothing. */
const isInOrder = (terms: readonly Term[]): boolean =>
  terms.every(([column, coefficient], at) => coefficient !== 0 && (at === 0 || terms[at - 1]![0] < column));

/** A Milp that is being written. */
export class MilpDraft {
  readonly columns: Column[] = [];
  readonly rows: Row[] = [];

  column(upper = 1, whole = true): number {
    this.columns.push({ upper, whole });
    return this.columns.length - 1;
  }

  /** Terms of one column are added up. */
  row(lower: number, upper: number, terms: readonly Term[]): void {
    if (isInOrder(terms)) {
      this.rows.push({ lower, upper, terms });
      return;
    }
    const sums = new Map<number, number>();
    for (const [column, coefficient] of terms) sums.set(column, (sums.get(column) ?? 0) + coefficient);
    this.rows.push({ lower, upper, terms: [...sums].filter(([, coefficient]) => coefficient !== 0).sort(([a], [b]) => a - b) });
  }
}
