import type { Point } from '../../../geometry/point.ts';
import type { Storey, Wall } from '../../../model/storey.ts';
import { beside, distanceToBody, wallLine, type WallLine } from '../../storey-view.ts';

/** A wall under the pointer, and where along it the pointer is, mm from a. */
export interface PickedWall {
  readonly wall: Wall;
  readonly line: WallLine;
  readonly along: number;
}

/** The wall whose body is nearest to a point, within a reach; of several the one that the point is on the line of. */
export function pickedWall(storey: Storey, at: Point, reach: number): PickedWall | null {
  let best: (PickedWall & { readonly off: number }) | null = null;
  for (const wall of Object.values(storey.walls)) {
    const line = wallLine(storey, wall);
    if (line === null) continue;
    const off = distanceToBody(line, at) + Math.abs(beside(line, at).left) / 1e6;
    if (off <= reach && (best === null || off < best.off)) best = { wall, line, along: beside(line, at).along, off };
  }
  return best;
}

/** The end of the wall that the pointer is nearer to. */
export const endAt = ({ line, along }: PickedWall): 'a' | 'b' => (along < line.length / 2 ? 'a' : 'b');
