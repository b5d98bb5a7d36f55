import type { Point } from './point.ts';

/** An axis-parallel rectangle in mm, x0 ≤ x1 and y0 ≤ y1 (y up: y1 is the top). */
export interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The rectangle with lower left corner (x, y). */
export const rect = (x: number, y: number, width: number, height: number): Rect => ({
  x0: x,
  y0: y,
  x1: x + width,
  y1: y + height,
});

export const rectWidth = (r: Rect): number => r.x1 - r.x0;
export const rectHeight = (r: Rect): number => r.y1 - r.y0;
export const rectCentre = (r: Rect): Point => ({ x: (r.x0 + r.x1) / 2, y: (r.y0 + r.y1) / 2 });

/** Grown by `by` mm on every side; a negative value shrinks. */
export const inflate = (r: Rect, by: number): Rect => ({
  x0: r.x0 - by,
  y0: r.y0 - by,
  x1: r.x1 + by,
  y1: r.y1 + by,
});

export const rectContains = (r: Rect, p: Point): boolean =>
  p.x >= r.x0 && p.x <= r.x1 && p.y >= r.y0 && p.y <= r.y1;

export const rectsOverlap = (a: Rect, b: Rect): boolean =>
  a.x0 <= b.x1 && b.x0 <= a.x1 && a.y0 <= b.y1 && b.y0 <= a.y1;

/** The smallest rectangle around both. */
export const unionRect = (a: Rect, b: Rect): Rect => ({
  x0: Math.min(a.x0, b.x0),
  y0: Math.min(a.y0, b.y0),
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
});
