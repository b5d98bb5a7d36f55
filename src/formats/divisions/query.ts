/** A search text cut into words; the words stand one after the other in `text`. */
export interface Query {
  readonly text: string;
  /** For each place in `text`: the word that begins there, null within a word. */
  readonly words: readonly (string | null)[];
  /** For each place in `text`: where the word that it lies in ends. */
  readonly wordEnd: readonly number[];
}

/** Longer than any full path in the list. */
const LONGEST = 80;
const BREAKS = /[\s/›>,，、·|\\-]+/u;

/** Words are parted by blanks, slashes and the like: `栾川 石庙 庄科`, `栾川县/石庙镇`, `省 › 市`. */
export function parseQuery(input: string): Query {
  return queryOf(wordsOf(input));
}

/** The words of a search text, as typed. */
export const wordsOf = (input: string): string[] =>
  input.slice(0, LONGEST).split(BREAKS).filter((word) => word.length > 0);

/** The query that asks for these words, one after the other. */
export function queryOf(words: readonly string[]): Query {
  const beginning: (string | null)[] = [];
  const wordEnd: number[] = [];
  let at = 0;
  for (const word of words) {
    for (let i = 0; i < word.length; i += 1) {
      beginning.push(i === 0 ? word : null);
      wordEnd.push(at + word.length);
    }
    at += word.length;
  }
  return { text: words.join(''), words: beginning, wordEnd };
}

/** The same query, met only by the beginnings of names: 石庙镇 is then not met by 大石庙镇. */
export const fromBeginnings = (query: Query): Query => ({ ...query, words: query.words.map(() => null) });

/** How much of the query has been met on the way down: the places in its text that may come next, ascending. */
export type Progress = readonly number[];

function prefixLength(name: string, text: string, from: number, end: number): number {
  let length = 0;
  while (length < name.length && from + length < end && name.charCodeAt(length) === text.charCodeAt(from + length)) length += 1;
  return length;
}

function holdsWord(name: string, query: Query, from: number): boolean {
  const word = query.words[from];
  return word !== null && word !== undefined && name.includes(word);
}

/**
 * Where the query may go on after an area's name, from one place in it: after the beginning of the name (two characters
 * or more, so that 栾川石庙 is read as 栾川县 and 石庙镇), or after a whole word that the name holds anywhere.
 */
function placesAfter(name: string, query: Query, from: number): number[] {
  const end = query.wordEnd[from]!;
  const places: number[] = [];
  const longest = prefixLength(name, query.text, from, end);
  for (let length = 2; length <= longest; length += 1) places.push(from + length);
  if (places.at(-1) !== end && holdsWord(name, query, from)) places.push(end);
  return places;
}

const mayMeet = (name: string, query: Query, from: number): boolean =>
  name.charCodeAt(0) === query.text.charCodeAt(from) || holdsWord(name, query, from);

/** The progress after an area's name; the same array where the name meets nothing. */
export function advance(progress: Progress, name: string, query: Query): Progress {
  let added: number[] | null = null;
  for (const from of progress) {
    if (from >= query.text.length || !mayMeet(name, query, from)) continue;
    const places = placesAfter(name, query, from);
    if (places.length > 0) added = [...(added ?? progress), ...places];
  }
  return added === null ? progress : [...new Set(added)].sort((a, b) => a - b);
}
