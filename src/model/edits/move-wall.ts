import type { Point } from '../../geometry/point.ts';
import { failure, success, type Result } from '../diagnostic.ts';
import { WorkingGraph } from '../graph/working-graph.ts';
import type { Project } from '../project.ts';
import { wholeRun } from '../settle/runs.ts';
import type { Storey, Wall } from '../storey.ts';
import type { EditArgs } from './edit.ts';
import { findIn, findStorey } from './find.ts';
import { shiftNodes } from './move-nodes.ts';
import { checkPoint } from './values.ts';

/**
 * Moves a wall with its whole run: everything that continues it in a straight line, so that no neighbour turns oblique.
 * A run that other walls are joined to moves across its own line only; a free one moves anywhere.
 */
export function moveWall(project: Project, args: EditArgs['moveWall']): Result<Project> {
  const storey = findStorey(project, args.storeyId);
  if (!storey.ok) return storey;
  const wall = findIn(storey.value, 'wall', storey.value.walls, args.wallId);
  if (!wall.ok) return wall;
  const problems = checkPoint('by', args.by);
  if (problems.length > 0) return failure(...problems);
  const graph = new WorkingGraph(storey.value);
  const run = wholeRun(graph, wall.value);
  const nodes = new Set([...run.values()].flatMap(({ a, b }) => [a, b]));
  const isJoined = [...nodes].some((node) => graph.wallsAt(node).some((w) => !run.has(w.id)));
  const by = isJoined ? across(storey.value, wall.value, args.by) : args.by;
  return by.x === 0 && by.y === 0 ? success(project) : shiftNodes(project, storey.value, nodes, by);
}

/** The part of a way that is square to the wall, in whole millimetres. */
function across(storey: Storey, wall: Wall, by: Point): Point {
  const [a, b] = [storey.nodes[wall.a]!, storey.nodes[wall.b]!];
  const [nx, ny] = [a.y - b.y, b.x - a.x];
  const share = (by.x * nx + by.y * ny) / (nx * nx + ny * ny);
  return { x: Math.round(share * nx) + 0, y: Math.round(share * ny) + 0 };
}
