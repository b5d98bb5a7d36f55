import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffText, diffWords, type CharacterDiff } from '../../src/rules/diff-text.ts';

function applied(actual: string, diffs: readonly CharacterDiff[]): string {
  const characters = Array.from(actual);
  for (const diff of diffs.toReversed()) {
    if (diff.kind === 'insert') characters.splice(diff.at - 1, 0, diff.expected);
    else characters.splice(diff.at - 1, 1, ...(diff.kind === 'replace' ? [diff.expected] : []));
  }
  return characters.join('');
}

describe('the difference of two texts', () => {
  it('is empty where they are equal', () => {
    expect(diffText('庄科村', '庄科村')).toEqual([]);
    expect(diffWords([])).toBe('');
  });

  it('names a character that is wrong, one that lacks and one that is too many', () => {
    expect(diffWords(diffText('栾川县庄科村村民监督', '栾川县庄科村村务监督'))).toBe('第8字“民”应为“务”');
    expect(diffWords(diffText('川县', '栾川县'))).toBe('第1字处缺“栾”');
    expect(diffWords(diffText('栾川县县', '栾川县'))).toMatch(/^第[34]字“县”多余$/);
  });

  it('names characters that lack or are too many side by side together', () => {
    expect(diffWords(diffText('党务公开栏', '庄科村党务公开栏'))).toBe('第1字处缺“庄科村”');
    expect(diffWords(diffText('庄科村党务公开栏', '党务公开栏'))).toBe('第1字“庄科村”多余');
  });

  it('counts a character outside the basic plane as one', () => {
    expect(diffText('𠮷村', '吉村')).toEqual([{ kind: 'replace', at: 1, expected: '吉', actual: '𠮷' }]);
  });

  it('shows the first four and says how many there are', () => {
    expect(diffWords(diffText('一二三四五六', '甲乙丙丁戊己'))).toMatch(/第4字“四”应为“丁”等6处$/);
  });

  it('turns one text into the other, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 12 });
    fc.assert(fc.property(text, text, (actual, expected) => applied(actual, diffText(actual, expected)) === expected), { numRuns: 1000 });
  });
});
