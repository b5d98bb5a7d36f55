import { describe, expect, it } from 'vitest';
import { arcPoints, arcThrough } from '../../src/geometry/arc-points.ts';
import { area } from '../../src/geometry/polygon.ts';
import { distance } from '../../src/geometry/segment.ts';

const p = (x: number, y: number) => ({ x, y });

describe('arcPoints', () => {
  it.each([
    ['a quarter of 2 m', p(2000, 0), p(1414, 1414), p(0, 2000)],
    ['a half of 5 m', p(5000, 0), p(0, 5000), p(-5000, 0)],
    ['most of a circle of 800 mm', p(800, 0), p(-800, 0), p(566, -566)],
    ['clockwise, a flat one of 40 m', p(0, 0), p(6000, 450), p(12000, 0)],
  ])('encloses what the arc does to 0.01 m²: %s', (_, from, via, to) => {
    const arc = arcThrough(from, via, to)!;
    const segment = Math.abs((arc.radius ** 2 * (Math.abs(arc.sweep) - Math.sin(Math.abs(arc.sweep)))) / 2);
    const made = arcPoints(from, via, to);
    expect(Math.abs(area(made) - segment)).toBeLessThan(1e4);
    expect([made[0], made.at(-1)]).toEqual([from, to]);
  });

  it('keeps within two millimetres of the arc, in whole millimetres', () => {
    const arc = arcThrough(p(3000, 0), p(0, 3000), p(-3000, 0))!;
    const made = arcPoints(p(3000, 0), p(0, 3000), p(-3000, 0));
    for (const [i, point] of made.entries()) {
      expect(Number.isInteger(point.x) && Number.isInteger(point.y)).toBe(true);
      expect(Math.abs(distance(point, arc.centre) - 3000)).toBeLessThan(2);
      const next = made[i + 1];
      if (next) expect(3000 - distance(p((point.x + next.x) / 2, (point.y + next.y) / 2), arc.centre)).toBeLessThan(2);
    }
  });

  it('is the two ends where the three points lie on one line, or less than a millimetre off it', () => {
    expect(arcPoints(p(0, 0), p(500, 0), p(1000, 0))).toEqual([p(0, 0), p(1000, 0)]);
    expect(arcPoints(p(0, 0), p(500, 1), p(1000, 0))).toEqual([p(0, 0), p(1000, 0)]);
  });

  it('bends to the side of the middle point', () => {
    const up = arcPoints(p(0, 0), p(1000, 300), p(2000, 0));
    const down = arcPoints(p(0, 0), p(1000, -300), p(2000, 0));
    expect(up.slice(1, -1).every(({ y }) => y > 0)).toBe(true);
    expect(down.slice(1, -1).every(({ y }) => y < 0)).toBe(true);
  });
});
