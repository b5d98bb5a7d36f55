/**
 * The fewest members that take every conflict with them: of two functions that may not share, waiving the rule of one is
 * enough. `conflicts[i]` holds whom i conflicts with. Exact: whoever has most conflicts is in, or all whom it conflicts with.
 */
export function leastCover(conflicts: readonly ReadonlySet<number>[]): readonly number[] {
  const degrees = conflicts.map((others) => others.size);
  const most = Math.max(0, ...degrees);
  if (most === 0) return [];
  const worst = degrees.indexOf(most);
  const withWorst = [worst, ...leastCover(without(conflicts, [worst]))];
  const others = [...conflicts[worst]!];
  if (others.length >= withWorst.length) return withWorst;
  const withOthers = [...others, ...leastCover(without(conflicts, others))];
  return withOthers.length < withWorst.length ? withOthers : withWorst;
}

function without(conflicts: readonly ReadonlySet<number>[], gone: readonly number[]): ReadonlySet<number>[] {
  return conflicts.map((others, at) => (gone.includes(at) ? new Set<number>() : new Set([...others].filter((other) => !gone.includes(other)))));
}
