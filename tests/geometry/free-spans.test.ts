import { describe, expect, it } from 'vitest';
import { freeSpans } from '../../src/geometry/free-spans.ts';

describe('what taken stretches leave', () => {
  it('is everything where nothing is taken', () => {
    expect(freeSpans([], 1000)).toEqual([[0, 1000]]);
  });

  it('lies between them, in whatever order they come and however they overlap', () => {
    expect(freeSpans([[600, 800], [100, 300], [200, 400]], 1000)).toEqual([[0, 100], [400, 600], [800, 1000]]);
  });

  it('ends at both ends though something stands out', () => {
    expect(freeSpans([[-50, 100], [900, 1200]], 1000)).toEqual([[100, 900]]);
    expect(freeSpans([[-50, 1200]], 1000)).toEqual([]);
  });
});
