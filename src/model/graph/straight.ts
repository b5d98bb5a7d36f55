import type { Point } from '../../geometry/point.ts';
import { distanceToLine } from '../../geometry/segment.ts';
import type { Wall } from '../storey.ts';
import { ON_WALL } from './contacts.ts';
import { otherEnd, type WorkingGraph } from './working-graph.ts';

/** Rounding to whole millimetres may bring the corners of one straight run this far off its line. */
const RUN_TOLERANCE = 2;

/**
 * Whether two walls that share a node continue each other in a straight line, to the rounding of their ends. Where an arc
 * begins, and where a person broke a wall, none goes on.
 */
export function continues(graph: WorkingGraph, one: Wall, other: Wall, nodeId: string): boolean {
  const node = graph.node(nodeId);
  return one.arc === other.arc && node.cut === undefined && isStraightAt(graph, one, other, nodeId);
}

/** Whether two walls that share a node lie in one line on both sides of it, to the rounding of their ends. */
export function isStraightAt(graph: WorkingGraph, one: Wall, other: Wall, nodeId: string): boolean {
  const node = graph.node(nodeId);
  const [p, q] = [graph.node(otherEnd(one, nodeId)), graph.node(otherEnd(other, nodeId))];
  const ahead = (p.x - node.x) * (q.x - node.x) + (p.y - node.y) * (q.y - node.y) < 0;
  return ahead && distanceToLine(node, p, q) < ON_WALL;
}

/** Whether the points lie on one line, to the rounding of a run. */
export function inLine(points: readonly Point[]): boolean {
  const first = points[0];
  if (first === undefined) return true;
  const p = farthest(first, points);
  const q = farthest(p, points);
  const [ux, uy] = [q.x - p.x, q.y - p.y];
  const most = RUN_TOLERANCE * Math.sqrt(ux * ux + uy * uy);
  for (const { x, y } of points) if (Math.abs(ux * (y - p.y) - uy * (x - p.x)) > most) return false;
  return true;
}

function farthest(from: Point, points: readonly Point[]): Point {
  let [best, most] = [from, 0];
  for (const point of points) {
    const away = (point.x - from.x) ** 2 + (point.y - from.y) ** 2;
    if (away > most) [best, most] = [point, away];
  }
  return best;
}
