import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atRest } from '../../../src/ui/canvas/at-rest.ts';

describe('work that waits until the paper rests', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is done once after the last move', () => {
    const work = vi.fn();
    const rest = atRest(work);
    rest.moves();
    vi.advanceTimersByTime(100);
    rest.moves();
    vi.advanceTimersByTime(100);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is not done any more once it is stopped', () => {
    const work = vi.fn();
    const rest = atRest(work);
    rest.moves();
    rest.stop();
    vi.advanceTimersByTime(1000);
    expect(work).not.toHaveBeenCalled();
  });
});
