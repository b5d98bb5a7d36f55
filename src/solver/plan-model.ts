import type { Compiled } from './compiled.ts';
import { MilpDraft, type Term } from './milp.ts';

/** A problem as a program, with what is needed to read a plan out of its values. */
export class PlanModel {
  readonly draft = new MilpDraft();
  /** Cost and penalty of each column. */
  readonly cost: number[] = [];
  readonly penalty: number[] = [];
  /** What every plan costs, whatever its columns. */
  baseCost = 0;
  /** The column of each building. */
  readonly buildings: number[] = [];
  /** Columns so many and so dear that a relaxation asks for them one by one (see priced.ts). */
  readonly later = new Set<number>();
  /** `[function][space]`: the columns of which one is 1 if the function stands there. */
  readonly standing: number[][][];
  /** What comes to 1 if a function has no room; none where it must have one. */
  readonly leftOut: Term[][];

  /** `bundled`: one column says of several functions that they stand in a space, and of those columns of mains one is 1. */
  constructor(
    readonly compiled: Compiled,
    readonly bundled = false,
  ) {
    this.standing = compiled.functions.map(() => compiled.spaces.map(() => []));
    this.leftOut = compiled.functions.map(() => []);
  }

  column(cost: number, penalty = 0, upper = 1, whole = true): number {
    this.cost.push(cost);
    this.penalty.push(penalty);
    return this.draft.column(upper, whole);
  }

  /** Terms that come to `coefficient` if a function stands in a space. */
  stands(one: number, space: number, coefficient = 1): Term[] {
    return this.standing[one]![space]!.map((column) => [column, coefficient] as const);
  }

  standsInAny(one: number, spaces: readonly number[], coefficient = 1): Term[] {
    return spaces.flatMap((space) => this.stands(one, space, coefficient));
  }

  /** Terms of which each list comes to 1 if some of these functions stand in a space, and to no more. */
  anyStands(members: readonly number[], space: number): Term[][] {
    const mains = this.bundled ? members.filter((one) => this.compiled.functions[one]!.hosts === undefined) : [];
    const columns = new Set(mains.flatMap((one) => this.standing[one]![space]!));
    const lists = [[...columns].map((column) => [column, 1] as const), ...members.filter((one) => !mains.includes(one)).map((one) => this.stands(one, space))];
    return lists.filter((terms) => terms.length > 0);
  }

  atMost(upper: number, terms: readonly Term[]): void {
    this.draft.row(-Infinity, upper, terms);
  }

  atLeast(lower: number, terms: readonly Term[]): void {
    this.draft.row(lower, Infinity, terms);
  }

  /** The space of each function; -1 = none. */
  placesIn(values: readonly number[]): number[] {
    return this.standing.map((spaces) => spaces.findIndex((columns) => columns.some((column) => values[column]! > 0.5)));
  }
}

/** The whole number that values come to, in costs or penalties. */
export const totalOf = (weights: readonly number[], values: readonly number[]): number =>
  Math.round(weights.reduce((total, weight, column) => total + weight * values[column]!, 0));
