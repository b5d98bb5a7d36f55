import type { Point } from '../../geometry/point.ts';
import { distance, lineIntersection, projection } from '../../geometry/segment.ts';
import { failure, problem, success, type Result } from '../diagnostic.ts';
import { inLine, isStraightAt } from '../graph/straight.ts';
import { WorkingGraph } from '../graph/working-graph.ts';
import type { Project } from '../project.ts';
import { settle } from '../settle/settle.ts';
import { joinAt } from '../settle/simplify.ts';
import type { Wall } from '../storey.ts';
import type { EditArgs } from './edit.ts';
import { findIn, findStorey } from './find.ts';
import { finishStorey } from './finish-storey.ts';
import { carryEnd, takeIntoRun } from './straight-chain.ts';
import { badValue, checkPoint } from './values.ts';

/**
 * Makes two walls one line: a break between them is taken back, a gap in one line is closed, and walls that would meet are
 * carried to where they do.
 */
export function joinWalls(project: Project, { storeyId, wallIds }: EditArgs['joinWalls']): Result<Project> {
  const storey = findStorey(project, storeyId);
  if (!storey.ok) return storey;
  const [one, other] = wallIds.map((id) => findIn(storey.value, 'wall', storey.value.walls, id));
  if (one === undefined || other === undefined || wallIds[0] === wallIds[1]) return failure(badValue('wallIds', 'two walls', wallIds.length));
  if (!one.ok) return one;
  if (!other.ok) return other;
  const graph = new WorkingGraph(storey.value);
  const moved = new Map<string, Point>();
  const joined = join(graph, one.value, other.value, moved);
  if (!joined.ok) return joined;
  return finishStorey(project, storey.value, settle(storey.value, { graph, moved }), graph.lineage);
}

const refused = (code: string, wall: Wall): Result<void> => failure(problem(code, { wall: wall.id }));

function join(graph: WorkingGraph, one: Wall, other: Wall, moved: Map<string, Point>): Result<void> {
  const node = [one.a, one.b].find((id) => id === other.a || id === other.b);
  if (one.arc !== undefined || other.arc !== undefined) return joinArcs(graph, one, other, node);
  if (node !== undefined) return isStraightAt(graph, one, other, node) ? joinAtNode(graph, one, other, node) : refused('wall.joined-already', one);
  const ends = [one.a, one.b, other.a, other.b].map((id) => graph.node(id));
  return inLine(ends) ? closeGap(graph, one, other) : meet(graph, one, other, moved);
}

/** Two arcs that touch are one where a break made them two. */
function joinArcs(graph: WorkingGraph, one: Wall, other: Wall, node: string | undefined): Result<void> {
  if (node === undefined || one.arc === undefined || other.arc === undefined) return refused('wall.join-arc', one);
  if (one.arc === other.arc) return refused('wall.joined-already', one);
  uncut(graph, node);
  const { arc } = one;
  for (const piece of graph.wallsInArc(other.arc)) graph.setWall({ ...piece, arc });
  joinAt(graph, node);
  return success(undefined);
}

function uncut(graph: WorkingGraph, id: string): void {
  const { x, y } = graph.node(id);
  graph.setNode({ id, x, y });
}

function joinAtNode(graph: WorkingGraph, one: Wall, other: Wall, node: string): Result<void> {
  if (one.run === other.run && graph.node(node).cut === undefined) return refused('wall.joined-already', one);
  uncut(graph, node);
  takeIntoRun(graph, other.run, one.run);
  joinAt(graph, node);
  return success(undefined);
}

/** A wall like the first from its end to the nearer end of the other. */
function closeGap(graph: WorkingGraph, one: Wall, other: Wall): Result<void> {
  const pairs = [one.a, one.b].flatMap((p) => [other.a, other.b].map((q) => [p, q] as const));
  const gap = ([p, q]: readonly [string, string]): number => distance(graph.node(p), graph.node(q));
  const [from, to] = pairs.reduce((best, pair) => (gap(pair) < gap(best) ? pair : best));
  for (const node of [from, to]) uncut(graph, node);
  takeIntoRun(graph, other.run, one.run);
  const id = graph.newWallId();
  graph.setWall({ ...one, id, ...(from === one.b ? { a: from, b: to } : { a: to, b: from }) });
  graph.fresh.add(id);
  for (const node of [from, to]) joinAt(graph, node);
  return success(undefined);
}

/** Carries both to where their lines meet; one that reaches it already stays as it is. */
function meet(graph: WorkingGraph, one: Wall, other: Wall, moved: Map<string, Point>): Result<void> {
  const at = lineIntersection(graph.node(one.a), graph.node(one.b), graph.node(other.a), graph.node(other.b));
  if (at === null) return refused('wall.join-parallel', one);
  const place = { x: Math.round(at.x), y: Math.round(at.y) };
  if (checkPoint('at', place).length > 0) return refused('wall.join-parallel', one);
  for (const wall of [one, other]) reach(graph, wall, place, moved);
  return success(undefined);
}

function reach(graph: WorkingGraph, wall: Wall, place: Point, moved: Map<string, Point>): void {
  const [a, b] = [graph.node(wall.a), graph.node(wall.b)];
  const along = projection(place, a, b);
  if (along < 0) carryEnd(graph, wall, wall.a, place, moved);
  else if (along > distance(a, b)) carryEnd(graph, wall, wall.b, place, moved);
}
