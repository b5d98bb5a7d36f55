import type { Point } from '../geometry/point.ts';
import type { Node, Storey, Wall } from './storey.ts';

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

/** One side of a wall with its line. */
export interface Surface {
  readonly side: WallSide;
  readonly line: WallLine;
}

interface Lines {
  readonly a: Node;
  readonly b: Node;
  readonly surfaces: readonly Surface[];
}
const made = new WeakMap<Wall, Lines>();

/** Both surfaces of a wall, left first; none of a virtual wall and of one whose nodes are missing or in one place. */
export function surfacesOfWall({ nodes }: Pick<Storey, 'nodes'>, wall: Wall): readonly Surface[] {
  const [a, b] = [nodes[wall.a], nodes[wall.b]];
  if (a === undefined || b === undefined || wall.kind === 'virtual') return [];
  const last = made.get(wall);
  if (last !== undefined && last.a === a && last.b === b) return last.surfaces;
  const surfaces = (['left', 'right'] as const).flatMap((side): Surface[] => {
    const line = lineOn(wall, a, b, side);
    return line === null ? [] : [{ side, line }];
  });
  made.set(wall, { a, b, surfaces });
  return surfaces;
}

/** Null where the wall has no surface. */
export const lineOfWall = (storey: Pick<Storey, 'nodes'>, wall: Wall, side: WallSide): WallLine | null =>
  surfacesOfWall(storey, wall).find((surface) => surface.side === side)?.line ?? null;

function lineOn(wall: Wall, a: Node, b: Node, side: WallSide): WallLine | null {
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
