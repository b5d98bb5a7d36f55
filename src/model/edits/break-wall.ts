import type { Point } from '../../geometry/point.ts';
import { distance, pointAlong } from '../../geometry/segment.ts';
import { failure, problem, type Result } from '../diagnostic.ts';
import { SAME_NODE } from '../graph/contacts.ts';
import { isStraightAt } from '../graph/straight.ts';
import { otherEnd, WorkingGraph } from '../graph/working-graph.ts';
import type { Project } from '../project.ts';
import { settle } from '../settle/settle.ts';
import type { Wall } from '../storey.ts';
import type { EditArgs } from './edit.ts';
import { findIn, findStorey } from './find.ts';
import { finishStorey } from './finish-storey.ts';
import { checkMm } from './values.ts';

/**
 * Makes two walls of one, or two arcs: what lies beyond the break belongs to a run of its own, and the node says that it is
 * to stay (`cut`), so that the parts move, change and go by themselves. Near a node where the wall goes on it breaks there.
 */
export function breakWall(project: Project, { storeyId, wallId, at }: EditArgs['breakWall']): Result<Project> {
  const storey = findStorey(project, storeyId);
  if (!storey.ok) return storey;
  const wall = findIn(storey.value, 'wall', storey.value.walls, wallId);
  if (!wall.ok) return wall;
  const problems = checkMm('at', at);
  if (problems.length > 0) return failure(...problems);
  const graph = new WorkingGraph(storey.value);
  const beyond = breakAt(graph, wall.value, at);
  if (beyond === null) return failure(problem('wall.break-at-end', {}, { subject: { kind: 'wall', id: wallId, storeyId } }));
  part(graph, wall.value, beyond);
  return finishStorey(project, storey.value, settle(storey.value, { graph }), graph.lineage);
}

/** The break: its node, and the first wall beyond it. */
interface Break {
  readonly node: string;
  readonly first: Wall;
}

/** Null where the wall ends within a millimetre and nothing goes on from there. */
function breakAt(graph: WorkingGraph, wall: Wall, at: number): Break | null {
  const [a, b] = [graph.node(wall.a), graph.node(wall.b)];
  const length = distance(a, b);
  if (at > SAME_NODE && at < length - SAME_NODE) return breakInside(graph, wall, pointAlong(a, b, at));
  const node = at <= SAME_NODE ? wall.a : wall.b;
  const next = graph.wallsAt(node).find((other) => other.id !== wall.id && goesOn(graph, wall, other, node));
  if (next === undefined) return null;
  graph.markCut(node);
  return { node, first: next };
}

const goesOn = (graph: WorkingGraph, wall: Wall, other: Wall, node: string): boolean =>
  wall.arc === undefined ? isStraightAt(graph, wall, other, node) : wall.arc === other.arc;

function breakInside(graph: WorkingGraph, wall: Wall, place: Point): Break {
  const [node, id] = [graph.newNodeId(), graph.newWallId()];
  graph.setNode({ id: node, x: Math.round(place.x) + 0, y: Math.round(place.y) + 0, cut: true });
  const first = { ...wall, id, a: node };
  graph.setWall({ ...wall, b: node });
  graph.setWall(first);
  graph.lineage.cut(wall.id, id);
  graph.fresh.add(id);
  return { node, first };
}

/** Gives what lies beyond a break its own run, or its own arc. */
function part(graph: WorkingGraph, wall: Wall, { node, first }: Break): void {
  if (wall.arc !== undefined) {
    const arc = graph.newArc();
    for (const piece of arcBeyond(graph, first, node)) graph.setWall({ ...piece, arc });
    return;
  }
  const [from, to] = [graph.node(node), graph.node(otherEnd(first, node))];
  const isBeyond = (w: Wall): boolean => {
    const [a, b] = [graph.node(w.a), graph.node(w.b)];
    return (a.x + b.x - 2 * from.x) * (to.x - from.x) + (a.y + b.y - 2 * from.y) * (to.y - from.y) > 0;
  };
  const beyond = graph.wallsInRun(first.run).filter(isBeyond);
  const run = graph.newRun();
  for (const each of beyond) graph.setWall({ ...each, run });
}

/** The pieces of an arc from one of them on, away from a node. */
function arcBeyond(graph: WorkingGraph, first: Wall, node: string): Wall[] {
  const pieces = [first];
  for (let at = otherEnd(first, node); ; ) {
    const last = pieces.at(-1)!;
    const next = graph.wallsAt(at).find((other) => other.id !== last.id && other.arc === first.arc);
    if (next === undefined || pieces.some((piece) => piece.id === next.id)) return pieces;
    pieces.push(next);
    at = otherEnd(next, at);
  }
}
