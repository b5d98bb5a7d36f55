import { describe, expect, it } from 'vitest';
import type { Storey, Wall } from '../../src/model/storey.ts';
import { endShift, wallLength } from '../../src/ui/inspector/wall-length.ts';

const storey = { nodes: { a: { id: 'a', x: 0, y: 0 }, b: { id: 'b', x: 3000, y: 4000 } } } as unknown as Storey;
const wall = { a: 'a', b: 'b' } as Wall;

describe('the length of a wall', () => {
  it('is measured from corner to corner', () => {
    expect(wallLength(storey, wall)).toBe(5000);
  });

  it('is changed by moving the end along the wall', () => {
    expect(endShift(storey, wall, 10_000)).toEqual({ x: 3000, y: 4000 });
    expect(endShift(storey, wall, 2500)).toEqual({ x: -1500, y: -2000 });
  });

  it('stays when it is the same', () => {
    expect(endShift(storey, wall, 5000)).toEqual({ x: 0, y: 0 });
  });
});
