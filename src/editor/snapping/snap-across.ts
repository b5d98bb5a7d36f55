import type { Point } from '../../geometry/point.ts';
import type { Storey } from '../../model/storey.ts';
import type { SnapHint, Snaps } from '../state.ts';
import { dot, minus, plus, times, toStep } from '../vector.ts';

export interface SnapAcross {
  /** A point of the wall's line before it is moved, and the direction square to it. */
  readonly from: Point;
  readonly side: Point;
  /** How far the hand has pulled it along `side`, mm. */
  readonly by: number;
  readonly storey: Storey;
  readonly snaps: Snaps;
  /** Distance of the grid's lines, mm. */
  readonly grid: number;
  readonly reach: number;
  readonly free: boolean;
  /** Nodes that move along. */
  readonly without: ReadonlySet<string>;
}

/** Catches a line that is moved square to itself: in line with another corner, else at the grid where it runs along it. */
export function snapAcross(request: SnapAcross): { readonly by: number; readonly hint: SnapHint | null } {
  const { from, side, by, snaps, grid, free } = request;
  if (free) return { by: Math.round(by) + 0, hint: null };
  const corner = snaps.node ? nearestCorner(request) : null;
  if (corner) {
    const at = plus(from, times(side, corner.by));
    return { by: corner.by, hint: { point: at, why: { key: 'snap.aligned' }, guides: [[corner.node, at]] } };
  }
  if (!snaps.grid) return { by: Math.round(by) + 0, hint: null };
  const level = dot(side, from);
  const straight = Math.abs(side.x) === 1 || Math.abs(side.y) === 1;
  const stepped = straight ? toStep(level + by, grid) - level : toStep(by, Math.max(1, grid / 10));
  const hint = straight ? { point: plus(from, times(side, stepped)), why: { key: 'snap.grid', data: { step: grid } }, guides: [] } : null;
  return { by: stepped, hint };
}

function nearestCorner({ from, side, by, storey, reach, without }: SnapAcross): { by: number; node: Point } | null {
  let best: { by: number; node: Point } | null = null;
  for (const node of Object.values(storey.nodes)) {
    if (without.has(node.id)) continue;
    const level = dot(side, minus(node, from));
    if (Math.abs(level - by) <= reach && (best === null || Math.abs(level - by) < Math.abs(best.by - by))) {
      best = { by: level, node };
    }
  }
  return best;
}
