import { fillMessage } from './message.ts';
import { DIFF_SENTENCES } from './words.ts';

/** One character that differs; `at` counts characters of the actual text from 1. */
export interface CharacterDiff {
  readonly kind: 'replace' | 'insert' | 'remove';
  readonly at: number;
  readonly expected: string;
  readonly actual: string;
}

/** Longer texts are compared no further: a plaque has some twenty characters. */
const LIMIT = 200;

/** Costs of turning the rest of `actual` from i on into the rest of `expected` from j on. */
function costs(actual: readonly string[], expected: readonly string[]): number[][] {
  const table = Array.from({ length: actual.length + 1 }, () => expected.concat('').map(() => 0));
  for (let i = actual.length; i >= 0; i -= 1) {
    for (let j = expected.length; j >= 0; j -= 1) {
      if (i === actual.length) table[i]![j] = expected.length - j;
      else if (j === expected.length) table[i]![j] = actual.length - i;
      else {
        const step = table[i + 1]![j + 1]! + (actual[i] === expected[j] ? 0 : 1);
        table[i]![j] = Math.min(step, 1 + table[i + 1]![j]!, 1 + table[i]![j + 1]!);
      }
    }
  }
  return table;
}

/** The fewest single characters to replace, insert and remove so that `actual` becomes `expected`. */
export function diffText(actualText: string, expectedText: string): readonly CharacterDiff[] {
  const actual = Array.from(actualText).slice(0, LIMIT);
  const expected = Array.from(expectedText).slice(0, LIMIT);
  const table = costs(actual, expected);
  const result: CharacterDiff[] = [];
  let [i, j] = [0, 0];
  while (i < actual.length || j < expected.length) {
    const here = table[i]![j]!;
    const [a, e] = [actual[i], expected[j]];
    if (a !== undefined && a === e && table[i + 1]![j + 1] === here) [i, j] = [i + 1, j + 1];
    else if (a !== undefined && e !== undefined && table[i + 1]![j + 1]! + 1 === here) {
      result.push({ kind: 'replace', at: i + 1, expected: e, actual: a });
      [i, j] = [i + 1, j + 1];
    } else if (e !== undefined && table[i]![j + 1]! + 1 === here) {
      result.push({ kind: 'insert', at: i + 1, expected: e, actual: '' });
      j += 1;
    } else {
      result.push({ kind: 'remove', at: i + 1, expected: '', actual: a! });
      i += 1;
    }
  }
  return result;
}

/** Characters that lack or are too many side by side are one difference to a person. */
function inRuns(diffs: readonly CharacterDiff[]): readonly CharacterDiff[] {
  const runs: CharacterDiff[] = [];
  for (const diff of diffs) {
    const last = runs.at(-1);
    const goesOn = last !== undefined && last.kind === diff.kind && diff.at === last.at + Array.from(last.actual).length;
    if (goesOn && diff.kind !== 'replace') runs[runs.length - 1] = { ...last, expected: last.expected + diff.expected, actual: last.actual + diff.actual };
    else runs.push(diff);
  }
  return runs;
}

const SHOWN = 4;

/** The differences in words: the first four, and how many there are. */
export function diffWords(all: readonly CharacterDiff[]): string {
  const diffs = inRuns(all);
  const first = diffs.slice(0, SHOWN).map((d) => fillMessage(DIFF_SENTENCES[d.kind], { ...d }));
  const more = diffs.length > SHOWN ? fillMessage(DIFF_SENTENCES.more, { count: diffs.length }) : '';
  return first.join('，') + more;
}
