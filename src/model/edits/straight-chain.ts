import type { Point } from '../../geometry/point.ts';
import { distance } from '../../geometry/segment.ts';
import { continues } from '../graph/straight.ts';
import { otherEnd, type WorkingGraph } from '../graph/working-graph.ts';
import type { Wall } from '../storey.ts';
import type { WallEnd } from '../wall-end.ts';

/** A straight row of walls from one of them to where the line ends, and the nodes they pass: one more than walls. */
export interface Chain {
  readonly walls: readonly Wall[];
  readonly nodes: readonly string[];
}

/** From a wall towards one of its ends, on over nodes where the line goes on, to its last node. */
export function chainTowards(graph: WorkingGraph, wall: Wall, end: WallEnd): Chain {
  const walls = [wall];
  const nodes = [end === 'a' ? wall.b : wall.a, wall[end]];
  for (;;) {
    const [last, node] = [walls.at(-1)!, nodes.at(-1)!];
    const next = graph.wallsAt(node).find((other) => other.id !== last.id && continues(graph, last, other, node));
    if (next === undefined || nodes.includes(otherEnd(next, node))) return { walls, nodes };
    walls.push(next);
    nodes.push(otherEnd(next, node));
  }
}

/** The unit vector from one node to another. */
export function directionOf(graph: WorkingGraph, from: string, to: string): Point {
  const [p, q] = [graph.node(from), graph.node(to)];
  const length = distance(p, q);
  return { x: (q.x - p.x) / length, y: (q.y - p.y) / length };
}

/** Carries a wall's end to a place in its line: a free end moves there, from a joined one a further piece goes there. */
export function carryEnd(graph: WorkingGraph, wall: Wall, node: string, place: Point, moved: Map<string, Point>): void {
  const to = { x: Math.round(place.x) + 0, y: Math.round(place.y) + 0 };
  if (graph.wallsAt(node).length === 1) {
    graph.setNode({ ...graph.node(node), ...to });
    moved.set(node, to);
    return;
  }
  const far = graph.newNodeId();
  graph.setNode({ id: far, ...to });
  const id = graph.newWallId();
  graph.setWall(wall.b === node ? { ...wall, id, a: node, b: far } : { ...wall, id, a: far, b: node });
  graph.fresh.add(id);
}

/** Gives other walls of a run the run of one that they are now in line with. */
export function takeIntoRun(graph: WorkingGraph, from: string, into: string): void {
  if (from === into) return;
  for (const wall of graph.wallsInRun(from)) graph.setWall({ ...wall, run: into });
}
