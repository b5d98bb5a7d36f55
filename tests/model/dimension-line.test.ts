import { describe, expect, it } from 'vitest';
import { dimensionLine } from '../../src/model/dimension-line.ts';

const from = { x: 0, y: 0 };
const to = { x: 3000, y: 4000 };

describe('the line of a dimension', () => {
  it('stands to the left of what it measures', () => {
    const line = dimensionLine({ from, to: { x: 2000, y: 0 }, offset: 500, along: 'points' })!;
    expect(line.ends).toEqual([{ x: 0, y: 500 }, { x: 2000, y: 500 }]);
    expect(line.reaches).toEqual([500, 500]);
  });

  it('measures the distance itself, or its part along x or y', () => {
    const mm = (along: 'points' | 'x' | 'y') => dimensionLine({ from, to, offset: 0, along })!.mm;
    expect([mm('points'), mm('x'), mm('y')]).toEqual([5000, 3000, 4000]);
  });

  it('is level where it measures along x, whichever way the points go', () => {
    expect(dimensionLine({ from, to, offset: 5000, along: 'x' })!.ends).toEqual([{ x: 0, y: 5000 }, { x: 3000, y: 5000 }]);
    expect(dimensionLine({ from: to, to: from, offset: 500, along: 'x' })!.ends).toEqual([{ x: 3000, y: 3500 }, { x: 0, y: 3500 }]);
  });

  it('is upright where it measures along y', () => {
    expect(dimensionLine({ from, to, offset: 700, along: 'y' })!.ends).toEqual([{ x: -700, y: 0 }, { x: -700, y: 4000 }]);
  });

  it('knows how far each point lies from it, beyond it too', () => {
    expect(dimensionLine({ from, to, offset: 5000, along: 'x' })!.reaches).toEqual([5000, 1000]);
    expect(dimensionLine({ from, to, offset: 1000, along: 'x' })!.reaches).toEqual([1000, -3000]);
    expect(dimensionLine({ from, to, offset: -1000, along: 'x' })!.reaches).toEqual([1000, 5000]);
  });

  it('is none where there is nothing to measure', () => {
    expect(dimensionLine({ from, to: { x: 0, y: 300 }, offset: 0, along: 'x' })).toBeNull();
  });
});
