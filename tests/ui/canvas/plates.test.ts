import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATE_HEIGHT, spread, type Plate } from '../../../src/ui/canvas/plates.ts';

const covers = (a: Plate, b: Plate): boolean =>
  Math.abs(a.at.x - b.at.x) < (a.width + b.width) / 2 && Math.abs(a.at.y - b.at.y) < PLATE_HEIGHT;
const covered = (plates: readonly Plate[]): number => plates.flatMap((a, i) => plates.slice(i + 1).filter((b) => covers(a, b))).length;
const placed = (plates: readonly Plate[]): Plate[] => spread(plates).map((at, i) => ({ at, width: plates[i]!.width }));

describe('plates', () => {
  it('stay where they are where they have room', () => {
    const plates = [{ at: { x: 0, y: 0 }, width: 40 }, { at: { x: 100, y: 0 }, width: 40 }, { at: { x: 0, y: 30 }, width: 40 }];
    expect(spread(plates)).toEqual(plates.map(({ at }) => at));
  });

  it('go aside for those before them', () => {
    const [first, second] = spread([{ at: { x: 0, y: 0 }, width: 60 }, { at: { x: 4, y: 5 }, width: 40 }]);
    expect(first).toEqual({ x: 0, y: 0 });
    expect(Math.abs(second!.y)).toBeGreaterThanOrEqual(PLATE_HEIGHT - 5);
  });

  it('cover none of ten that all want the same place', () => {
    const plates = Array.from({ length: 10 }, () => ({ at: { x: 200, y: 200 }, width: 56 }));
    expect(covered(placed(plates))).toBe(0);
  });

  it('never cover more than they would without being spread', () => {
    const plate = fc.record({ at: fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }), width: fc.integer({ min: 20, max: 120 }) });
    fc.assert(fc.property(fc.array(plate, { maxLength: 14 }), (plates) => {
      expect(covered(placed(plates))).toBeLessThanOrEqual(covered(plates));
    }), { numRuns: 200, seed: 20_261_128 });
  });
});
