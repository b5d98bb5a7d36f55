import { farthestInside } from '../../geometry/label-point.ts';
import type { Point } from '../../geometry/point.ts';
import { pointInRegion } from '../../geometry/polygon.ts';
import { distanceToSegment } from '../../geometry/segment.ts';
import type { FaceShape } from '../graph/faces.ts';

/** A place of whole millimetres well inside a face; null for a face so narrow that it holds none. */
export function seedOf(face: FaceShape): Point | null {
  const { x, y } = farthestInside(face.outer, face.holes);
  const tries: Point[] = [];
  for (const px of [Math.round(x), Math.floor(x), Math.ceil(x)]) {
    for (const py of [Math.round(y), Math.floor(y), Math.ceil(y)]) tries.push({ x: px + 0, y: py + 0 });
  }
  return tries.find((p) => pointInRegion(p, face.outer, face.holes)) ?? null;
}

/** Whether a seed lies further from every wall of its face than the wall is thick: nearer, the next small move may lose it. */
export const isSafeSeed = (seed: Point, face: FaceShape): boolean =>
  pointInRegion(seed, face.outer, face.holes) && slack(seed, face) >= 0;

/** The better of a room's seed and the best place of its face. */
export function safeSeed(seed: Point, face: FaceShape): Point {
  if (isSafeSeed(seed, face)) return seed;
  const best = seedOf(face);
  if (best === null) return seed;
  const inside = pointInRegion(seed, face.outer, face.holes);
  return inside && slack(best, face) <= slack(seed, face) ? seed : best;
}

/** Least distance to a wall beyond the wall's thickness, mm. */
function slack(seed: Point, face: FaceShape): number {
  let least = Infinity;
  for (const { walls, nodes } of [face.cycle, ...face.inner]) {
    for (let i = 0; i < walls.length; i++) {
      const [a, b] = [nodes[i]!, nodes[(i + 1) % nodes.length]!];
      least = Math.min(least, distanceToSegment(seed, a, b) - Math.max(1, walls[i]!.thickness));
    }
  }
  return least;
}
