import type { Point } from '../../geometry/point.ts';
import { failure, problem, type Result } from '../diagnostic.ts';
import { SAME_NODE } from '../graph/contacts.ts';
import { WorkingGraph } from '../graph/working-graph.ts';
import type { Project } from '../project.ts';
import { settle } from '../settle/settle.ts';
import type { Wall } from '../storey.ts';
import type { EditArgs } from './edit.ts';
import { findIn, findStorey } from './find.ts';
import { finishStorey } from './finish-storey.ts';
import { carryEnd, chainTowards, directionOf } from './straight-chain.ts';
import { checkPoint } from './values.ts';

/** Carries the end of a wall's line on to the next wall ahead of it, or to the line of a given one. */
export function extendWall(project: Project, args: EditArgs['extendWall']): Result<Project> {
  const storey = findStorey(project, args.storeyId);
  if (!storey.ok) return storey;
  const wall = findIn(storey.value, 'wall', storey.value.walls, args.wallId);
  if (!wall.ok) return wall;
  const to = args.to === undefined ? null : findIn(storey.value, 'wall', storey.value.walls, args.to);
  if (to?.ok === false) return to;
  const graph = new WorkingGraph(storey.value);
  const { walls, nodes } = chainTowards(graph, wall.value, args.end);
  const [last, node] = [walls.at(-1)!, nodes.at(-1)!];
  const ray = { from: graph.node(node), along: directionOf(graph, nodes.at(-2)!, node) };
  const own = new Set(walls.map(({ id }) => id));
  const ahead = to === null ? nearestAhead(graph, ray, own) : own.has(to.value.id) ? null : onLineOf(graph, ray, to.value);
  const place = ahead === null ? null : { x: Math.round(ray.from.x + ahead * ray.along.x), y: Math.round(ray.from.y + ahead * ray.along.y) };
  if (place === null || checkPoint('to', place).length > 0) {
    return failure(problem('wall.nothing-ahead', {}, { subject: { kind: 'wall', id: args.wallId, storeyId: args.storeyId } }));
  }
  const moved = new Map<string, Point>();
  carryEnd(graph, last, node, place, moved);
  return finishStorey(project, storey.value, settle(storey.value, { graph, moved }), graph.lineage);
}

interface Ray {
  readonly from: Point;
  /** Of length 1. */
  readonly along: Point;
}

/** How far ahead the next wall is, mm; null where there is none. */
function nearestAhead(graph: WorkingGraph, ray: Ray, own: ReadonlySet<string>): number | null {
  const found = Object.values(graph.base.walls)
    .filter(({ id }) => !own.has(id))
    .map((wall) => crossing(graph, ray, wall))
    .filter((ahead) => ahead !== null);
  return found.length === 0 ? null : Math.min(...found);
}

/** Where a ray meets a wall between its ends; where the wall lies in the ray's own line, its nearer end. */
function crossing(graph: WorkingGraph, ray: Ray, wall: Wall): number | null {
  const [a, b] = [graph.node(wall.a), graph.node(wall.b)];
  const [pa, pb] = [beside(ray, a), beside(ray, b)];
  if (Math.abs(pa.left) <= SAME_NODE && Math.abs(pb.left) <= SAME_NODE) return ahead(Math.min(pa.along, pb.along));
  if (Math.min(pa.left, pb.left) > SAME_NODE || Math.max(pa.left, pb.left) < -SAME_NODE) return null;
  const share = Math.min(1, Math.max(0, pa.left / (pa.left - pb.left)));
  return ahead(pa.along + share * (pb.along - pa.along));
}

/** Where a ray meets the endless line of a wall. */
function onLineOf(graph: WorkingGraph, ray: Ray, wall: Wall): number | null {
  const [pa, pb] = [beside(ray, graph.node(wall.a)), beside(ray, graph.node(wall.b))];
  if (Math.abs(pa.left - pb.left) < 1e-9) return null;
  return ahead(pa.along + (pa.left / (pa.left - pb.left)) * (pb.along - pa.along));
}

const ahead = (along: number): number | null => (along > SAME_NODE ? along : null);

const beside = ({ from, along }: Ray, p: Point): { along: number; left: number } => ({
  along: (p.x - from.x) * along.x + (p.y - from.y) * along.y,
  left: (p.y - from.y) * along.x - (p.x - from.x) * along.y,
});
