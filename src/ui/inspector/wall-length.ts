import type { Point } from '../../geometry/point.ts';
import type { Storey, Wall } from '../../model/storey.ts';

const ends = (storey: Storey, wall: Wall): readonly [Point, Point] => [storey.nodes[wall.a]!, storey.nodes[wall.b]!];

/** Along the wall's line, from corner to corner, in whole mm. */
export function wallLength(storey: Storey, wall: Wall): number {
  const [a, b] = ends(storey, wall);
  return Math.round(Math.hypot(b.x - a.x, b.y - a.y));
}

/** How far the wall's end has to move along its line, so that the wall is `mm` long; whole mm. */
export function endShift(storey: Storey, wall: Wall, mm: number): Point {
  const [a, b] = ends(storey, wall);
  const now = Math.hypot(b.x - a.x, b.y - a.y);
  const by = mm / now - 1;
  return { x: Math.round((b.x - a.x) * by) + 0, y: Math.round((b.y - a.y) * by) + 0 };
}
