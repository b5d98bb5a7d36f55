import type { Point } from '../geometry/point.ts';
import { polygonBounds } from '../geometry/polygon.ts';
import { rect, rectHeight, rectsOverlap, rectWidth, type Rect } from '../geometry/rect.ts';
import { rectInside } from './plan-fit.ts';

/** Where a tag may lie: inside the net outline, off the swings of doors. */
export interface TagSpace {
  readonly net: readonly (readonly Point[])[];
  /** Where its middle should be. */
  readonly labelAt: Point;
  readonly swings: readonly Rect[];
}

/** Steps tried to either side of the wished place, each this share of the room. */
const STEPS = [-3, -2, -1, 1, 2, 3];
const SHARE = 0.1;

/**
 * The box of the given size nearest to the wished place that keeps `clearance` mm from the walls and off the swings; null
 * when none was found. Tried are places in steps about the wished one and those right beside a wall or a swing.
 */
export function placeBox(
  { width, height }: { width: number; height: number },
  { net, labelAt, swings }: TagSpace,
  clearance: number,
): Rect | null {
  const around = polygonBounds(net.flat());
  if (width + 2 * clearance > rectWidth(around) || height + 2 * clearance > rectHeight(around)) return null;
  const beside = (swing: Rect) => ({ x0: swing.x1 + 1, y0: swing.y1 + 1, x1: swing.x0 - 1, y1: swing.y0 - 1 });
  const bounds = { x0: around.x0 + clearance, y0: around.y0 + clearance, x1: around.x1 - clearance, y1: around.y1 - clearance };
  const edges = [shrink(bounds), ...swings.map(beside)];
  const xs = places(labelAt.x, rectWidth(around), width, edges.flatMap(({ x0, x1 }) => [x0 + width / 2, x1 - width / 2]));
  const ys = places(labelAt.y, rectHeight(around), height, edges.flatMap(({ y0, y1 }) => [y0 + height / 2, y1 - height / 2]));
  const boxes: { box: Rect; far: number }[] = [];
  for (const x of xs) {
    for (const y of ys) {
      const box = rect(x - width / 2, y - height / 2, width, height);
      // What lies outside or on a swing is not worth being put in order.
      if (!reachesOut(box, around) && !swings.some((swing) => rectsOverlap(swing, box))) boxes.push({ box, far: Math.hypot(x - labelAt.x, y - labelAt.y) });
    }
  }
  boxes.sort((a, b) => a.far - b.far);
  return boxes.find(({ box }) => rectInside(net, box, clearance))?.box ?? null;
}

const reachesOut = (box: Rect, around: Rect): boolean =>
  box.x0 < around.x0 || box.x1 > around.x1 || box.y0 < around.y0 || box.y1 > around.y1;

/** By a hair, so that a box pressed against the clearance does not touch it. */
const shrink = (r: Rect): Rect => ({ x0: r.x0 + 1, y0: r.y0 + 1, x1: r.x1 - 1, y1: r.y1 - 1 });

const places = (wished: number, extent: number, size: number, edges: readonly number[]): number[] => [
  wished,
  ...STEPS.map((step) => wished + step * SHARE * Math.max(extent - size, 0)),
  ...edges,
];
