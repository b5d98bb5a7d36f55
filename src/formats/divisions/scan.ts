import type { Divisions } from './divisions.ts';
import { EXACT, HOLDS, matchUnit, type Rest, type UnitMatch } from './match-unit.ts';

/** Units by how well they match (EXACT, BEGINS, HOLDS), each list ascending and no longer than the limit. */
export type Ranks = Readonly<Record<UnitMatch, number[]>>;

/** A run of units, [from, to). */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

/** The unit, not before `least`, whose name holds a place in the text. */
function unitAt({ starts }: Divisions, at: number, least: number): number {
  let [low, step] = [least, 1];
  while (low + step < starts.length - 1 && starts[low + step]! <= at) [low, step] = [low + step, step * 2];
  let high = Math.min(low + step, starts.length - 1);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Finds the rest of a query in the names of a run of units. The names are looked through as one text; a place where the
 * end of one name and the beginning of the next read like the word is passed over.
 */
export function scan(divisions: Divisions, { from, to }: UnitRange, rest: Rest, ranks: Ranks, limit: number): void {
  const { text, starts } = divisions;
  const word = rest[0]!;
  const last = starts[to]! - word.length;
  let unit = from;
  for (let at = text.indexOf(word, starts[from]); at >= 0 && at <= last; at = text.indexOf(word, at + 1)) {
    unit = unitAt(divisions, at, unit);
    const end = starts[unit + 1]!;
    if (at + word.length > end) continue;
    const match = at > starts[unit]! && ranks[HOLDS].length >= limit ? null : matchUnit(divisions, unit, at, rest);
    if (match !== null && ranks[match].length < limit) ranks[match].push(unit);
    if (ranks[EXACT].length >= limit) return;
    at = Math.max(at, end - word.length);
  }
}
