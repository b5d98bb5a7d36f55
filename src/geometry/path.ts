import { applyMatrix, type Matrix } from './matrix.ts';
import type { Point } from './point.ts';
import type { Rect } from './rect.ts';

/**
 * A path of lines and cubic curves. `ops` holds one letter a command: M (2 numbers), L (2), C (6: two control points,
 * end), Z (0); `xy` holds their numbers one after the other.
 */
export interface Path {
  readonly ops: string;
  readonly xy: readonly number[];
}

/** How many numbers each command takes from `xy`. */
export const PATH_ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Z: 0 };

/** A closed outline through the points. */
export function polygonPath(points: readonly Point[]): Path {
  if (points.length === 0) return { ops: '', xy: [] };
  return { ops: `M${'L'.repeat(points.length - 1)}Z`, xy: points.flatMap((p) => [p.x, p.y]) };
}

/** An open line through the points. */
export function polylinePath(points: readonly Point[]): Path {
  if (points.length === 0) return { ops: '', xy: [] };
  return { ops: `M${'L'.repeat(points.length - 1)}`, xy: points.flatMap((p) => [p.x, p.y]) };
}

export const linePath = (a: Point, b: Point): Path => ({ ops: 'ML', xy: [a.x, a.y, b.x, b.y] });

export const rectPath = (r: Rect): Path => ({
  ops: 'MLLLZ',
  xy: [r.x0, r.y0, r.x1, r.y0, r.x1, r.y1, r.x0, r.y1],
});

/** Several outlines as one path (holes, letters of several parts). */
export const joinPaths = (paths: readonly Path[]): Path => ({
  ops: paths.map((p) => p.ops).join(''),
  xy: paths.flatMap((p) => p.xy),
});

export function transformPath(m: Matrix, path: Path): Path {
  const xy: number[] = [];
  for (let i = 0; i < path.xy.length; i += 2) {
    const p = applyMatrix(m, { x: path.xy[i]!, y: path.xy[i + 1]! });
    xy.push(p.x, p.y);
  }
  return { ops: path.ops, xy };
}

/** The box around all points of a path, control points included; null for an empty path. */
export function pathBounds(path: Path): Rect | null {
  if (path.xy.length === 0) return null;
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < path.xy.length; i += 2) {
    x0 = Math.min(x0, path.xy[i]!);
    x1 = Math.max(x1, path.xy[i]!);
    y0 = Math.min(y0, path.xy[i + 1]!);
    y1 = Math.max(y1, path.xy[i + 1]!);
  }
  return { x0, y0, x1, y1 };
}
