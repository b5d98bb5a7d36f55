import { describe, expect, it } from 'vitest';
import { MilpDraft } from '../../src/solver/milp.ts';
import { relaxation } from '../../src/solver/priced.ts';
import { engine } from './engine.ts';

describe('a relaxation of which some columns come later', () => {
  /** One of three is wanted; two of them are for later. */
  function choice(lower: number): MilpDraft {
    const draft = new MilpDraft();
    const columns = [draft.column(), draft.column(), draft.column()];
    draft.row(lower, Infinity, columns.map((column) => [column, 1]));
    return draft;
  }

  it('takes in what makes it cheaper', () => {
    const later = new Set([1, 2]);
    expect(relaxation(choice(1), [9, 2, 20], later, engine)).toMatchObject({ bound: 2 });
    expect([...later]).toEqual([2]);
  });

  it('takes in all of them where there is nothing without them', () => {
    expect(relaxation(choice(2), [9, 2, 20], new Set([1, 2]), engine)).toMatchObject({ bound: 11 });
    expect(relaxation(choice(3), [9, 2, 20], new Set([1, 2]), engine)).toMatchObject({ bound: 31 });
  });

  it('is none where there is nothing with them either', () => {
    expect(relaxation(choice(4), [9, 2, 20], new Set([1, 2]), engine)).toBe(null);
  });
});
