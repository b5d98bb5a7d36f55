import { boxIndexOf } from './box-index.ts';
import type { Point } from './point.ts';
import { segmentBox, segmentsTouch } from './segment.ts';

/** Above this many edges a spatial index is quicker than comparing all pairs. */
const ALL_PAIRS = 48;

/** Whether no two edges of a ring touch but neighbours at their common corner, and no edge folds back on the one before. */
export function isSimpleRing(ring: readonly Point[]): boolean {
  const n = ring.length;
  if (n < 3) return false;
  for (let i = 0; i < n; i++) if (foldsBack(ring[i]!, ring[(i + 1) % n]!, ring[(i + 2) % n]!)) return false;
  return n <= ALL_PAIRS ? allPairsApart(ring) : indexedPairsApart(ring);
}

function foldsBack(a: Point, b: Point, c: Point): boolean {
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, c.x - b.x, c.y - b.y];
  return ux * vy - uy * vx === 0 && ux * vx + uy * vy <= 0;
}

function allPairsApart(ring: readonly Point[]): boolean {
  const n = ring.length;
  for (let i = 0; i < n; i++) {
    for (let j = i + 2; j < n; j++) {
      if (i === 0 && j === n - 1) continue;
      if (edgesTouch(ring, i, j)) return false;
    }
  }
  return true;
}

function indexedPairsApart(ring: readonly Point[]): boolean {
  const n = ring.length;
  const boxes = ring.map((p, i) => segmentBox(p, ring[(i + 1) % n]!));
  const index = boxIndexOf(boxes);
  return boxes.every((box, i) => {
    const touching = (j: number): boolean => j > i + 1 && !(i === 0 && j === n - 1) && edgesTouch(ring, i, j);
    return !index.anyMeets(box, touching);
  });
}

function edgesTouch(ring: readonly Point[], i: number, j: number): boolean {
  const n = ring.length;
  const [a, b, c, d] = [ring[i]!, ring[(i + 1) % n]!, ring[j]!, ring[(j + 1) % n]!];
  if (Math.max(a.x, b.x) < Math.min(c.x, d.x) || Math.max(c.x, d.x) < Math.min(a.x, b.x)) return false;
  if (Math.max(a.y, b.y) < Math.min(c.y, d.y) || Math.max(c.y, d.y) < Math.min(a.y, b.y)) return false;
  return segmentsTouch(a, b, c, d);
}
