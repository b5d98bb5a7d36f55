import type { Point } from '../../geometry/point.ts';
import { failure, success, type Result } from '../diagnostic.ts';
import { isStraightAt } from '../graph/straight.ts';
import { WorkingGraph } from '../graph/working-graph.ts';
import type { Project } from '../project.ts';
import { wholeArc } from '../settle/arcs.ts';
import { wholeRun } from '../settle/runs.ts';
import { settle } from '../settle/settle.ts';
import type { Storey, Wall } from '../storey.ts';
import type { EditArgs } from './edit.ts';
import { findIn, findStorey } from './find.ts';
import { finishStorey } from './finish-storey.ts';
import { shiftNodes } from './move-nodes.ts';
import { checkPoint } from './values.ts';

/**
 * Moves a wall with its whole run: everything that continues it in a straight line, so that no neighbour turns oblique.
 * A run that other walls are joined to moves across its own line only; a free one, and an arc, moves anywhere. Where a
 * person broke the wall, the part that stays is joined to the one that goes by a wall of its kind.
 */
export function moveWall(project: Project, args: EditArgs['moveWall']): Result<Project> {
  const storey = findStorey(project, args.storeyId);
  if (!storey.ok) return storey;
  const wall = findIn(storey.value, 'wall', storey.value.walls, args.wallId);
  if (!wall.ok) return wall;
  const problems = checkPoint('by', args.by);
  if (problems.length > 0) return failure(...problems);
  const graph = new WorkingGraph(storey.value);
  const isArc = wall.value.arc !== undefined;
  const run = isArc ? new Map(wholeArc(graph, wall.value).map((w) => [w.id, w])) : wholeRun(graph, wall.value);
  const nodes = new Set([...run.values()].flatMap(({ a, b }) => [a, b]));
  const isJoined = [...nodes].some((node) => graph.wallsAt(node).some((w) => !run.has(w.id)));
  const by = isJoined && !isArc ? across(storey.value, wall.value, args.by) : args.by;
  if (by.x === 0 && by.y === 0) return success(project);
  const breaks = [...nodes].filter((node) => isBreakOf(graph, run, node));
  if (breaks.length === 0) return shiftNodes(project, storey.value, nodes, by);
  return shiftApart(project, { graph, storey: storey.value, run, nodes, breaks, by });
}

/** The part of a way that is square to the wall, in whole millimetres. */
function across(storey: Storey, wall: Wall, by: Point): Point {
  const [a, b] = [storey.nodes[wall.a]!, storey.nodes[wall.b]!];
  const [nx, ny] = [a.y - b.y, b.x - a.x];
  const share = (by.x * nx + by.y * ny) / (nx * nx + ny * ny);
  return { x: Math.round(share * nx) + 0, y: Math.round(share * ny) + 0 };
}

/** Whether a wall goes straight on beyond a node where a person broke it. */
function isBreakOf(graph: WorkingGraph, run: ReadonlyMap<string, Wall>, node: string): boolean {
  if (graph.node(node).cut === undefined) return false;
  const [going, staying] = [graph.wallsAt(node).filter((w) => run.has(w.id)), graph.wallsAt(node).filter((w) => !run.has(w.id))];
  return going.some((one) => staying.some((other) => isStraightAt(graph, one, other, node)));
}

interface Parting {
  readonly graph: WorkingGraph;
  readonly storey: Storey;
  readonly run: ReadonlyMap<string, Wall>;
  readonly nodes: ReadonlySet<string>;
  readonly breaks: readonly string[];
  readonly by: Point;
}

/** The run goes without what stays beyond its breaks; a wall closes the step between them. */
function shiftApart(project: Project, { graph, storey, run, nodes, breaks, by }: Parting): Result<Project> {
  const moved = new Map<string, Point>([...nodes].map((id) => [id, { x: graph.node(id).x + by.x, y: graph.node(id).y + by.y }]));
  const problems = [...moved].flatMap(([id, p]) => checkPoint(`nodes.${id}`, p));
  if (problems.length > 0) return failure(...problems);
  const staying = new Set(breaks.flatMap((node) => graph.wallsAt(node).filter((w) => !run.has(w.id)).map((w) => w.id)));
  for (const node of breaks) {
    const id = graph.newNodeId();
    graph.setNode({ id, ...moved.get(node)! });
    const last = graph.wallsAt(node).find((w) => run.has(w.id))!;
    graph.setWall({ ...last, id: graph.newWallId(), a: node, b: id, run: graph.newRun() });
    for (const wall of graph.wallsAt(node)) {
      if (run.has(wall.id)) graph.setWall(wall.a === node ? { ...wall, a: id } : { ...wall, b: id });
    }
  }
  for (const [id, place] of moved) if (!breaks.includes(id)) graph.setNode({ ...graph.node(id), ...place });
  return finishStorey(project, storey, settle(storey, { graph, moved, staying }), graph.lineage);
}
