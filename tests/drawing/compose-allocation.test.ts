import { describe, expect, it } from 'vitest';
import { composeAllocation } from '../../src/drawing/compose-allocation.ts';
import type { PathItem } from '../../src/drawing/drawing.ts';
import { centreAt } from '../jobs/allocate/allocation-of.ts';
import { drawContext } from '../tools/sign-project.ts';

const ctx = await drawContext();
const marks = { changed: new Set(['r2', 'r3']), short: new Set(['r3', 'r4']) };
const lines = () =>
  composeAllocation(centreAt(), 'st1', ctx, marks, 100).drawing.items.filter((item): item is PathItem => item.kind === 'path' && item.layer === 'mark');

describe('composeAllocation', () => {
  it('draws a line around each room that changes or falls short, once', () => {
    expect(lines().map(({ source }) => source?.id)).toEqual(['r2', 'r3', 'r4']);
  });

  it('breaks the line of a room that falls short, so that colour alone tells nothing', () => {
    expect(lines().map(({ stroke }) => stroke?.dash !== undefined)).toEqual([false, true, true]);
  });

  it('shows rooms, walls and names and leaves out dimensions, furniture and signs', () => {
    const layers = new Set(composeAllocation(centreAt(), 'st1', ctx, marks, 100).drawing.items.map(({ layer }) => layer));
    expect([...layers].toSorted()).toEqual(['mark', 'opening', 'roomFill', 'roomTag', 'wall']);
  });
});
