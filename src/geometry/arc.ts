import type { Point } from './point.ts';

/** A cubic curve from where the pen is: two control points and the end. */
export type Cubic = readonly [control1: Point, control2: Point, end: Point];

/** Steps of at most a quarter of a right angle keep the curve within 10⁻⁷ of the radius. */
const STEP = Math.PI / 8;

/**
 * Cubic curves along the circle about `centre` from angle `from` to angle `to` (radians; `to` above `from` runs counter-
 * clockwise, below it clockwise).
 */
export function arcCubics(centre: Point, radius: number, from: number, to: number): Cubic[] {
  const count = Math.max(1, Math.ceil(Math.abs(to - from) / STEP - 1e-9));
  const step = (to - from) / count;
  const reach = (4 / 3) * Math.tan(step / 4) * radius;
  const at = (angle: number): Point => ({
    x: centre.x + radius * Math.cos(angle),
    y: centre.y + radius * Math.sin(angle),
  });
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [from + i * step, from + (i + 1) * step];
    const [start, end] = [at(a), at(b)];
    return [
      { x: start.x - reach * Math.sin(a), y: start.y + reach * Math.cos(a) },
      { x: end.x + reach * Math.sin(b), y: end.y - reach * Math.cos(b) },
      end,
    ];
  });
}
