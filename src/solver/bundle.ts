import type { Compiled } from './compiled.ts';
import type { Firm } from './requirement.ts';

/** How much a plan may fall short in all, in points, and in what it may not. 0: in nothing. */
export interface Allowance {
  readonly budget: number;
  readonly firm: Firm;
  /** Sharing rules may be waived; otherwise all of them hold. */
  readonly waive: boolean;
}

/** Mains that may stand together in one space, with what they fall short of there. */
export interface Bundle {
  readonly space: number;
  /** None: guests have the space for themselves. */
  readonly members: readonly number[];
  /** Those whose sharing rule is waived. */
  readonly waived: readonly number[];
  /** Area of those in use all day, each for no more than the space has. */
  readonly added: number;
  /** Greatest area of those in use by the hour, likewise. */
  readonly byTheHour: number;
  /** Points by which the areas add up to more than the space has. */
  readonly over: number;
  /** What the members fall short of by themselves and together. */
  readonly penalty: number;
}

/** Whether a function may stand in a space within what is allowed. */
export function mayStand(compiled: Compiled, { budget, firm }: Allowance, one: number, space: number): boolean {
  const { problem, functions, spaces, placePenalty } = compiled;
  const penalty = placePenalty[one]![space]!;
  return penalty !== Infinity && penalty <= budget && !firm.forbids(problem, functions[one]!, spaces[space]!);
}

/** What a function takes of a space: never more than all of it, since its own shortfall says the rest. */
export const taken = ({ least, area }: Compiled, one: number, space: number): number => Math.min(least[one]!, area[space]!);

/** A space that guests have for themselves. */
export const emptyIn = (space: number): Bundle => ({ space, members: [], waived: [], added: 0, byTheHour: 0, over: 0, penalty: 0 });

/** A bundle with its column. */
export interface BundleColumn extends Bundle {
  readonly column: number;
}
