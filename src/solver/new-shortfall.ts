import type { Shortfall, ShortfallKind, Space } from './problem.ts';

/** A shortfall as data; `space` undefined: it is about no one room. */
export const shortfall = (
  kind: ShortfallKind,
  of: string,
  space: Space | undefined,
  amount: number,
  penalty: number,
  others: readonly string[] = [],
): Shortfall => ({ kind, of, space: space?.id ?? null, amount, penalty, others });
