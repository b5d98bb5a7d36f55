import type { Divisions } from './divisions.ts';
import type { Query } from './query.ts';

/** How well a unit's name meets what is left of a query; the lower, the better. */
export const EXACT = 0;
export const BEGINS = 1;
export const HOLDS = 2;
export type UnitMatch = typeof EXACT | typeof BEGINS | typeof HOLDS;

/** What is left of a query from one place on, as code units of its words. */
export type Rest = readonly Uint16Array[];

const codesOf = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

export function restOf(query: Query, from: number): Rest {
  const words: Uint16Array[] = [];
  for (let at = from; at < query.text.length; at = query.wordEnd[at]!) words.push(codesOf(query.text.slice(at, query.wordEnd[at])));
  return words;
}

/** What may follow a unit's own name in the published one: 庄科 + 村村民委员会, 庄科村 + 村民委员会, 石庙 + 社区居委会. */
const TAILS = new Set(
  ['', '村', '社区', '嘎查'].flatMap((kind) =>
    ['', '村民委员会', '民委员会', '村委会', '委会', '居民委员会', '居委会', '委员会'].map((office) => kind + office),
  ),
);
const LONGEST_TAIL = 8;

function holdsAt(text: Uint16Array, at: number, word: Uint16Array): boolean {
  for (let i = 1; i < word.length; i += 1) if (text[at + i] !== word[i]) return false;
  return true;
}

/** Where a word stands in text[from, to); -1 where it does not. */
function find(text: Uint16Array, from: number, to: number, word: Uint16Array): number {
  const first = word[0];
  const last = to - word.length;
  for (let at = from; at <= last; at += 1) if (text[at] === first && holdsAt(text, at, word)) return at;
  return -1;
}

const isTail = (text: Uint16Array, from: number, to: number): boolean =>
  to - from <= LONGEST_TAIL && TAILS.has(String.fromCharCode(...text.subarray(from, to)));

/** Whether a unit's name holds all words of the rest in order, and how well; -1 where it does not. */
export function matchUnit(divisions: Divisions, unit: number, rest: Rest): UnitMatch | -1 {
  const { text, starts } = divisions;
  const [begin, end] = [starts[unit]!, starts[unit + 1]!];
  const first = find(text, begin, end, rest[0]!);
  if (first < 0) return -1;
  let after = first + rest[0]!.length;
  for (let i = 1; i < rest.length; i += 1) {
    const at = find(text, after, end, rest[i]!);
    if (at < 0) return -1;
    after = at + rest[i]!.length;
  }
  if (first > begin) return HOLDS;
  return rest.length === 1 && isTail(text, after, end) ? EXACT : BEGINS;
}
