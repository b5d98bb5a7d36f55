import type { Check, CheckKind } from '../kinds/index.ts';

/**
 * The parts of a check: its own where it is no combination, else those of all it is made of. What is under a `not` asks for
 * the opposite of what it says, so it is no part of what the check demands.
 */
export function leavesOf(check: Check): readonly Check[] {
  if (check.kind === 'not') return [];
  if ('checks' in check) return check.checks.flatMap(leavesOf);
  return 'check' in check ? leavesOf(check.check) : [check];
}

/** The first part of a kind. */
export const leafOf = <K extends CheckKind>(check: Check, kind: K): Extract<Check, { kind: K }> | null =>
  (leavesOf(check).find((leaf) => leaf.kind === kind) as Extract<Check, { kind: K }> | undefined) ?? null;
