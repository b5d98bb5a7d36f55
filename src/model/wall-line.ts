import type { Point } from '../geometry/point.ts';
import type { Storey, Wall } from './storey.ts';

/** Of a wall seen from a to b. */
export type WallSide = 'left' | 'right';

export const otherSide = (side: WallSide): WallSide => (side === 'left' ? 'right' : 'left');

/** The line of one surface of a wall, as the person sees it who stands before it. Lengths in mm. */
export interface WallLine {
  readonly wall: Wall;
  readonly length: number;
  /** Unit vector to the viewer's right. */
  readonly direction: Point;
  /** The middle between the nodes, carried to the surface. */
  readonly middle: Point;
  /** Along the surface to the viewer's right; 0 in its middle. */
  xOf(p: Point): number;
  /** Out of the surface towards the viewer. */
  outOf(p: Point): number;
}

/** How far the body reaches from the wall's line to one side. */
function reach({ thickness, justify }: Wall, side: WallSide): number {
  if (justify === 'centre') return thickness / 2;
  return justify === side ? thickness : 0;
}

/** Null for a virtual wall and one whose nodes are missing or in one place: they have no surface. */
export function lineOfWall(storey: Storey, wall: Wall, side: WallSide): WallLine | null {
  const [a, b] = [storey.nodes[wall.a], storey.nodes[wall.b]];
  if (a === undefined || b === undefined || wall.kind === 'virtual') return null;
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return null;
  const sign = side === 'right' ? 1 : -1;
  const direction = { x: (sign * (b.x - a.x)) / length, y: (sign * (b.y - a.y)) / length };
  // The viewer stands on the right of their own direction.
  const out = { x: direction.y, y: -direction.x };
  const by = reach(wall, side);
  const middle = { x: (a.x + b.x) / 2 + out.x * by, y: (a.y + b.y) / 2 + out.y * by };
  return {
    wall, length, direction, middle,
    xOf: (p) => (p.x - middle.x) * direction.x + (p.y - middle.y) * direction.y,
    outOf: (p) => (p.x - middle.x) * out.x + (p.y - middle.y) * out.y,
  };
}
