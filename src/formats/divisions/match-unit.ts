import type { Divisions } from './divisions.ts';
import type { Query } from './query.ts';

/** How well a unit's name meets what is left of a query; the lower, the better. */
export const EXACT = 0;
export const BEGINS = 1;
export const HOLDS = 2;
export type UnitMatch = typeof EXACT | typeof BEGINS | typeof HOLDS;

/** What is left of a query from one place on, word by word. */
export type Rest = readonly string[];

export function restOf(query: Query, from: number): Rest {
  const words: string[] = [];
  for (let at = from; at < query.text.length; at = query.wordEnd[at]!) words.push(query.text.slice(at, query.wordEnd[at]));
  return words;
}

/** What may follow a unit's own name in the published one: 庄科 + 村村民委员会, 庄科村 + 村民委员会, 石庙 + 社区居委会. */
const TAILS = new Set(
  ['', '村', '社区', '嘎查'].flatMap((kind) =>
    ['', '村民委员会', '民委员会', '村委会', '委会', '居民委员会', '居委会', '委员会'].map((office) => kind + office),
  ),
);
const LONGEST_TAIL = 8;

const isTail = (text: string, from: number, to: number): boolean =>
  to - from <= LONGEST_TAIL && TAILS.has(text.slice(from, to));

/** How well a unit matches whose name holds the first word of the rest at `first`; null where the other words do not follow. */
export function matchUnit({ text, starts }: Divisions, unit: number, first: number, rest: Rest): UnitMatch | null {
  const end = starts[unit + 1]!;
  let after = first + rest[0]!.length;
  for (const word of rest.slice(1)) {
    const at = text.slice(after, end).indexOf(word);
    if (at < 0) return null;
    after += at + word.length;
  }
  if (first > starts[unit]!) return HOLDS;
  return rest.length === 1 && isTail(text, after, end) ? EXACT : BEGINS;
}
