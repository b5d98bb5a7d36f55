import { arcCubics } from '../geometry/arc.ts';
import type { Path } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';

/** Part of a circle as an open line; angles in degrees, counter-clockwise where `to` is above `from`. */
export function arcLine(centre: Point, radius: number, fromDeg: number, toDeg: number): Path {
  const [from, to] = [(fromDeg * Math.PI) / 180, (toDeg * Math.PI) / 180];
  const cubics = arcCubics(centre, radius, from, to);
  const start = [centre.x + radius * Math.cos(from), centre.y + radius * Math.sin(from)];
  return { ops: `M${'C'.repeat(cubics.length)}`, xy: [...start, ...cubics.flat().flatMap((p) => [p.x, p.y])] };
}

/** A closed circle. */
export function circlePath(centre: Point, radius: number): Path {
  const { ops, xy } = arcLine(centre, radius, 0, 360);
  return { ops: `${ops}Z`, xy };
}
