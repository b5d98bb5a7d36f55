import type { Point } from '../geometry/point.ts';
import type { Node, Storey, Wall } from '../model/storey.ts';

/**
 * A wall's own frame: `along` runs from node a to node b, `across` to the left of that direction, both in mm. The body lies
 * between `right` (≤ 0) and `left` (≥ 0) across.
 */
export interface WallFrame {
  readonly origin: Point;
  readonly direction: Point;
  readonly length: number;
  readonly left: number;
  readonly right: number;
}

const known = new WeakMap<Wall, { a: Node; b: Node; frame: WallFrame | null }>();

/**
 * Null for a wall whose nodes are missing or in one place: it has no direction. The same object is given again for the same
 * records of wall and nodes.
 */
export function wallFrame(storey: Storey, wall: Wall): WallFrame | null {
  const [a, b] = [storey.nodes[wall.a], storey.nodes[wall.b]];
  if (!a || !b) return null;
  const last = known.get(wall);
  if (last && last.a === a && last.b === b) return last.frame;
  const frame = frameBetween(wall, a, b);
  known.set(wall, { a, b, frame });
  return frame;
}

function frameBetween(wall: Wall, a: Node, b: Node): WallFrame | null {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return null;
  return {
    origin: { x: a.x, y: a.y },
    direction: { x: (b.x - a.x) / length, y: (b.y - a.y) / length },
    length,
    left: wall.justify === 'centre' ? wall.thickness / 2 : wall.justify === 'left' ? wall.thickness : 0,
    right: wall.justify === 'centre' ? -wall.thickness / 2 : wall.justify === 'right' ? -wall.thickness : 0,
  };
}

export const frameToPlan = (frame: WallFrame, along: number, across: number): Point => ({
  x: frame.origin.x + frame.direction.x * along - frame.direction.y * across,
  y: frame.origin.y + frame.direction.y * along + frame.direction.x * across,
});

/** How far along the wall a point of the plan lies. */
export const alongOf = (frame: WallFrame, p: Point): number =>
  (p.x - frame.origin.x) * frame.direction.x + (p.y - frame.origin.y) * frame.direction.y;
