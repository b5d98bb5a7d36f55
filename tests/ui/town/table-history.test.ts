import { describe, expect, it } from 'vitest';
import type { TownLine } from '../../../src/ui/storage/towns.ts';
import { afterDeed, newHistory, redone, undone } from '../../../src/ui/town/table-history.ts';

const state = (unit: string): readonly TownLine[] => [{ id: 'r', texts: { unit }, isOff: false }];
const [a, b, c] = [state('甲'), state('乙'), state('丙')];

describe('the history of the table', () => {
  it('goes back and forth step by step, and says what each step was', () => {
    const history = afterDeed(afterDeed(newHistory(a), 'type', b), 'paste', c);
    expect(history.past.at(-1)!.deed).toBe('paste');
    const back = undone(undone(history));
    expect(back.lines).toBe(a);
    expect(back.future.at(-1)!.deed).toBe('type');
    expect(redone(redone(back)).lines).toBe(c);
    expect(undone(back)).toBe(back);
    expect(redone(history)).toBe(history);
  });

  it('has no way forth after a new deed, and no step where nothing changed', () => {
    const history = afterDeed(undone(afterDeed(newHistory(a), 'type', b)), 'fill', c);
    expect(history.future).toEqual([]);
    expect(afterDeed(history, 'clear', history.lines)).toBe(history);
  });
});
