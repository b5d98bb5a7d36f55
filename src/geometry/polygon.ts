import type { Point } from './point.ts';
import type { Rect } from './rect.ts';

/** The area in mm² with its sign, above zero when the ring runs counter-clockwise (y up). */
export function signedArea(ring: readonly Point[]): number {
  let twice = 0;
  const o = ring[0];
  if (o === undefined) return 0;
  for (let i = 1; i + 1 < ring.length; i++) {
    const [p, q] = [ring[i]!, ring[i + 1]!];
    twice += (p.x - o.x) * (q.y - o.y) - (p.y - o.y) * (q.x - o.x);
  }
  return twice / 2;
}

/** The area in mm², never below zero. */
export const area = (ring: readonly Point[]): number => Math.abs(signedArea(ring));

/** The area in mm² of outlines and their holes, each outline counter-clockwise and each hole clockwise. */
export const ringsArea = (rings: readonly (readonly Point[])[]): number =>
  rings.reduce((sum, ring) => sum + signedArea(ring), 0);

/** 1 inside, 0 on the outline, -1 outside. Exact for whole millimetres below 10⁷. */
export function pointSide(p: Point, ring: readonly Point[]): 1 | 0 | -1 {
  let inside = false;
  let b = ring[ring.length - 1];
  if (b === undefined) return -1;
  for (const a of ring) {
    if (p.x === a.x && p.y === a.y) return 0;
    if (a.y > p.y !== b.y > p.y) {
      const turn = (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
      if (turn === 0) return 0;
      if (turn > 0 === b.y > a.y) inside = !inside;
    } else if (a.y === p.y && b.y === p.y && p.x > a.x !== p.x > b.x) return 0;
    b = a;
  }
  return inside ? 1 : -1;
}

/** Whether p lies inside the ring; a point on the outline does not. */
export const pointInPolygon = (p: Point, ring: readonly Point[]): boolean => pointSide(p, ring) === 1;

/** Whether p lies inside an outline and outside its holes, on neither. */
export const pointInRegion = (p: Point, outer: readonly Point[], holes: readonly (readonly Point[])[]): boolean =>
  pointSide(p, outer) === 1 && holes.every((hole) => pointSide(p, hole) === -1);

/** The box around the points; of no points, the box at the origin. */
export function polygonBounds(points: readonly Point[]): Rect {
  const first = points[0];
  if (first === undefined) return { x0: 0, y0: 0, x1: 0, y1: 0 };
  let [x0, y0, x1, y1] = [first.x, first.y, first.x, first.y];
  for (const p of points) {
    if (p.x < x0) x0 = p.x;
    if (p.x > x1) x1 = p.x;
    if (p.y < y0) y0 = p.y;
    if (p.y > y1) y1 = p.y;
  }
  return { x0, y0, x1, y1 };
}

/** The centre of gravity of the area inside the ring; of a ring without area, the middle of its points. */
export function centroid(ring: readonly Point[]): Point {
  const o = ring[0];
  if (o === undefined) return { x: 0, y: 0 };
  let [twice, sx, sy] = [0, 0, 0];
  for (let i = 1; i + 1 < ring.length; i++) {
    const [px, py, qx, qy] = [ring[i]!.x - o.x, ring[i]!.y - o.y, ring[i + 1]!.x - o.x, ring[i + 1]!.y - o.y];
    const cross = px * qy - py * qx;
    twice += cross;
    sx += (px + qx) * cross;
    sy += (py + qy) * cross;
  }
  if (twice === 0) return mean(ring);
  return { x: o.x + sx / (3 * twice), y: o.y + sy / (3 * twice) };
}

function mean(points: readonly Point[]): Point {
  const sum = points.reduce((s, p) => ({ x: s.x + p.x, y: s.y + p.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Whether a counter-clockwise ring turns left (or goes straight) at every corner. */
export function isConvex(ring: readonly Point[]): boolean {
  const n = ring.length;
  for (let i = 0; i < n; i++) {
    const [a, b, c] = [ring[i]!, ring[(i + 1) % n]!, ring[(i + 2) % n]!];
    if ((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x) < 0) return false;
  }
  return n > 2;
}

/** The ring without points that follow each other at one place, lie on the straight line of their neighbours or end a spike. */
export function tidyRing(ring: readonly Point[], tolerance = 1e-6): Point[] {
  let points = [...ring];
  for (let before = -1; before !== points.length; ) {
    before = points.length;
    points = points.filter((p, i) => !near(p, points[(i + 1) % before]!, tolerance));
    const n = points.length;
    // Neighbours are not taken out in one round: each may be what makes the other straight.
    let last = -2;
    points = points.filter((p, i) => {
      if (last === i - 1 || (i === n - 1 && last === 0) || !onLine(points[(i + n - 1) % n]!, p, points[(i + 1) % n]!, tolerance)) return true;
      last = i;
      return false;
    });
  }
  return points.length > 2 ? points : [];
}

const near = (a: Point, b: Point, tolerance: number): boolean =>
  Math.abs(a.x - b.x) <= tolerance && Math.abs(a.y - b.y) <= tolerance;

function onLine(a: Point, p: Point, b: Point, tolerance: number): boolean {
  const [ux, uy, vx, vy] = [p.x - a.x, p.y - a.y, b.x - p.x, b.y - p.y];
  const reach = Math.hypot(ux, uy) + Math.hypot(vx, vy);
  return Math.abs(ux * vy - uy * vx) <= tolerance * reach;
}
