import type { Point } from './point.ts';
import { distance, orientation } from './segment.ts';

/** How far, in mm, the middle of a chord may be from the arc it stands for. */
const SAGITTA = 1;
/** No chord stands for more of a circle, however small the circle is. */
const WIDEST = Math.PI / 8;

/** A part of a circle: from `start` by `sweep` radians, counter-clockwise where it is above zero. */
export interface Arc {
  readonly centre: Point;
  readonly radius: number;
  readonly start: number;
  readonly sweep: number;
}

/** The arc from one point through another to a third; null where they lie on one line or two of them are one. */
export function arcThrough(from: Point, via: Point, to: Point): Arc | null {
  const turn = orientation(from, via, to);
  if (turn === 0) return null;
  const centre = centreOf(from, via, to);
  const start = Math.atan2(from.y - centre.y, from.x - centre.x);
  const end = Math.atan2(to.y - centre.y, to.x - centre.x);
  const ahead = (((end - start) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  return { centre, radius: distance(centre, from), start, sweep: turn > 0 ? ahead : ahead - 2 * Math.PI };
}

/** The centre of the circle through three points that lie on no line. */
function centreOf(a: Point, b: Point, c: Point): Point {
  const [bx, by, cx, cy] = [b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y];
  const [bb, cc, twice] = [bx * bx + by * by, cx * cx + cy * cy, 2 * (bx * cy - by * cx)];
  return { x: a.x + (cy * bb - by * cc) / twice, y: a.y + (bx * cc - cx * bb) / twice };
}

/**
 * Whole millimetres along the arc from one point through another to a third, both ends included: chords at most 1 mm off
 * the arc. The inner points lie a trace outside of it, so that what the chords enclose is as large as what the arc does,
 * but for rounding. An arc that is straight to a millimetre is its two ends.
 */
export function arcPoints(from: Point, via: Point, to: Point): Point[] {
  const arc = arcThrough(from, via, to);
  if (arc === null) return [from, to];
  const sweep = Math.abs(arc.sweep);
  if (arc.radius * (1 - Math.cos(Math.min(Math.PI, sweep / 2))) <= SAGITTA + 1e-6) return [from, to];
  const step = Math.min(WIDEST, 2 * Math.acos(Math.max(0, 1 - SAGITTA / arc.radius)));
  const count = Math.max(2, Math.ceil(sweep / step - 1e-9));
  const radius = evenRadius(arc.radius, sweep, count);
  const inner = Array.from({ length: count - 1 }, (_, i) => {
    const angle = arc.start + (arc.sweep * (i + 1)) / count;
    return { x: Math.round(arc.centre.x + radius * Math.cos(angle)) + 0, y: Math.round(arc.centre.y + radius * Math.sin(angle)) + 0 };
  });
  return [from, ...inner, to];
}

/** How far from the centre the inner points lie, so that the triangles at the centre add up to the sector. */
function evenRadius(radius: number, sweep: number, count: number): number {
  const sine = Math.sin(sweep / count);
  if (count === 2) return (radius * sweep) / (2 * sine);
  const a = (count - 2) * sine;
  const b = 2 * radius * sine;
  return (-b + Math.sqrt(b * b + 4 * a * radius * radius * sweep)) / (2 * a);
}
