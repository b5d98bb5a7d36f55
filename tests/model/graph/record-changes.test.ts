import { describe, expect, it } from 'vitest';
import { baseOf, madeFrom, maybeChanged } from '../../../src/model/graph/record-changes.ts';

const base = { a: 1, b: 2, c: 3 };
const first = madeFrom({ ...base, a: 7 }, base, ['a']);
const second = madeFrom({ ...base, b: 8 }, base, ['b']);
const sorted = (ids: Iterable<string> | null): string[] | null => (ids === null ? null : [...ids].sort());

describe('what may differ between two records', () => {
  it('is what was put, forwards and backwards', () => {
    expect([sorted(maybeChanged(base, first)), sorted(maybeChanged(first, base))]).toEqual([['a'], ['a']]);
  });

  it('is what was put into either of two that were made from one', () => {
    expect(sorted(maybeChanged(first, second))).toEqual(['a', 'b']);
  });

  it('is nothing for one and the same, and not known of strangers', () => {
    expect(sorted(maybeChanged(first, first))).toEqual([]);
    expect(maybeChanged(base, { ...base })).toBeNull();
    expect(maybeChanged({ ...base }, first)).toBeNull();
  });

  it('does not make a record its own origin', () => {
    expect(baseOf(madeFrom(base, base, ['a']))).toBeUndefined();
    expect(baseOf(first)).toBe(base);
  });
});
