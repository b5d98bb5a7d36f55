import type { Point } from '../geometry/point.ts';

export const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
export const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
export const times = (a: Point, factor: number): Point => ({ x: a.x * factor, y: a.y * factor });
export const dot = (a: Point, b: Point): number => a.x * b.x + a.y * b.y;
/** Positive where `b` lies counter-clockwise of `a`. */
export const cross = (a: Point, b: Point): number => a.x * b.y - a.y * b.x;
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
/** Of length 1; (1, 0) for a vector of no length. */
export function unit(a: Point): Point {
  const length = Math.hypot(a.x, a.y);
  return length === 0 ? { x: 1, y: 0 } : { x: a.x / length, y: a.y / length };
}
/** A quarter turn counter-clockwise: the left-hand side of a direction. */
export const leftOf = (a: Point): Point => ({ x: -a.y + 0, y: a.x });
/** To whole mm, without negative zero. */
export const whole = (a: Point): Point => ({ x: Math.round(a.x) + 0, y: Math.round(a.y) + 0 });
/** To multiples of `step`. */
export const toStep = (value: number, step: number): number => Math.round(value / step) * step + 0;
/** In the direction of an angle counter-clockwise from +x. */
export const direction = (angleDeg: number): Point => {
  const angle = (angleDeg * Math.PI) / 180;
  return { x: Math.cos(angle), y: Math.sin(angle) };
};
/** Degrees counter-clockwise from +x, 0 ≤ angle < 360. */
export const angleDegOf = (a: Point): number => ((Math.atan2(a.y, a.x) * 180) / Math.PI + 360) % 360;

/** The point of a stretch that is nearest to another point. */
export function nearestOn(a: Point, b: Point, p: Point): Point {
  const along = minus(b, a);
  const t = dot(minus(p, a), along) / Math.max(1e-9, dot(along, along));
  return plus(a, times(along, Math.min(1, Math.max(0, t))));
}

/** The larger of the two directions. */
export const straight = (by: Point): Point => (Math.abs(by.x) >= Math.abs(by.y) ? { x: by.x, y: 0 } : { x: 0, y: by.y });
