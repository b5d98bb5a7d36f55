import type { Point } from '../geometry/point.ts';

export interface Circle {
  readonly centre: Point;
  readonly radius: number;
}

/** A line through `point` at 45° rising to the right (`up`) or falling to the right (`down`). */
export interface Diagonal {
  readonly point: Point;
  readonly slope: 'up' | 'down';
}

const at = (x: number, y: number): Point => ({ x, y });
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const through = (centre: Point, point: Point): Circle => ({ centre, radius: distance(centre, point) });

/**
 * The points of the official construction of the party emblem on its 32 × 32 grid, y up (the drawing annexed to the rules of
 * 1996 on making and using the party flag and emblem, kept by 《中国共产党党徽党旗条例》 of 2021).
 */
const M = at(16, 16);
const P = at(16, 18);
const R = at(10, 16.5);
const T = at(15.5, 16.5);
const V = at(15.5, 22);
const X = at(2.5, 2.5);
const K = at(12.5, 32);
export const N = at(16, 32);
export const O = at(16, 0);
export const G = at(7.5, 14.5);
export const H = at(18.5, 25.5);
export const I = at(3, 19);
export const J = at(16, 28);
export const E = at(28, 0);
export const F = at(32, 4);

/** Outer edge of the sickle: right half, then the lower left. */
export const outerRight = through(M, N);
export const outerLeft = through(P, O);
/** Inner edge of the sickle, from the tip on. */
export const innerTip = through(R, N);
export const S = at(R.x + innerTip.radius, R.y);
export const innerBelly = through(T, S);
export const U = at(T.x, T.y - innerBelly.radius);
export const innerHeel = through(V, U);
/** Knob of the sickle's handle. */
export const knob: Circle = { centre: X, radius: 2.5 };
/** The circle cut from the hammer's head. */
export const notch = through(K, J);

export const lineGH: Diagonal = { point: G, slope: 'up' };
/** The two sides of the hammer's handle, and the two of the sickle's. */
export const handleLower: Diagonal = { point: E, slope: 'down' };
export const handleUpper: Diagonal = { point: F, slope: 'down' };
export const gripLower: Diagonal = { point: at(4, 2), slope: 'up' };
export const gripUpper: Diagonal = { point: at(2, 4), slope: 'up' };
/** Upper edge of the hammer's head, through I. */
export const headTop: Diagonal = { point: I, slope: 'up' };

/** Where a circle meets a diagonal: the left crossing first. */
export function crossings({ centre, radius }: Circle, { point, slope }: Diagonal): readonly [Point, Point] {
  const rise = slope === 'up' ? 1 : -1;
  const middle = (centre.x + point.x + rise * (centre.y - point.y)) / 2;
  const foot = at(middle, point.y + rise * (middle - point.x));
  const half = Math.sqrt(radius ** 2 - distance(centre, foot) ** 2) / Math.SQRT2;
  return [at(foot.x - half, foot.y - rise * half), at(foot.x + half, foot.y + rise * half)];
}

/** Where a rising and a falling diagonal meet. */
export function meeting(up: Diagonal, down: Diagonal): Point {
  const [sum, difference] = [down.point.x + down.point.y, up.point.y - up.point.x];
  return at((sum - difference) / 2, (sum + difference) / 2);
}
