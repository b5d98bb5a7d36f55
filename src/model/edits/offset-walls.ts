import type { Point } from '../../geometry/point.ts';
import { lineIntersection } from '../../geometry/segment.ts';
import { failure, problem, type Result } from '../diagnostic.ts';
import { mirrored } from '../graph/arrange.ts';
import { renamer } from '../graph/ids.ts';
import { otherEnd, WorkingGraph } from '../graph/working-graph.ts';
import type { Project } from '../project.ts';
import { settle } from '../settle/settle.ts';
import type { Wall } from '../storey.ts';
import type { EditArgs } from './edit.ts';
import { findIn, findStorey } from './find.ts';
import { finishStorey } from './finish-storey.ts';
import { badValue, checkMm, checkPoint } from './values.ts';

/**
 * Draws walls again, parallel to themselves, `by` mm to the left of the first (seen from a to b), below zero to its right.
 * Walls that follow one another stay joined in mitred corners; openings are not copied.
 */
export function offsetWalls(project: Project, { storeyId, wallIds, by }: EditArgs['offsetWalls']): Result<Project> {
  const storey = findStorey(project, storeyId);
  if (!storey.ok) return storey;
  const found = [...new Set(wallIds)].map((id) => findIn(storey.value, 'wall', storey.value.walls, id));
  const problems = [
    ...found.flatMap((wall) => wall.diagnostics), ...checkMm('by', by),
    ...(by === 0 ? [badValue('by', 'not 0', by)] : []), ...(found.length === 0 ? [badValue('wallIds', 'at least 1 wall', 0)] : []),
  ];
  if (problems.length > 0) return failure(...problems);
  const graph = new WorkingGraph(storey.value);
  const walls = found.flatMap((wall) => (wall.ok ? [wall.value] : []));
  const newRuns = new Set<string>();
  for (const path of pathsOf(walls)) {
    const places = shifted(graph, path, by);
    if (places === null) return failure(problem('wall.offset-too-far', { by: Math.abs(by) }));
    const far = places.flatMap((p, i) => checkPoint(`points.${i}`, p));
    if (far.length > 0) return failure(...far);
    draw(graph, path, places, newRuns);
  }
  return finishStorey(project, storey.value, settle(storey.value, { graph, newRuns }), graph.lineage);
}

/** Walls one behind the other with the nodes between them; closed where the first node is the last again. */
interface Path {
  readonly walls: readonly Wall[];
  readonly nodes: readonly string[];
}

/** The walls as paths; where three of them meet, paths end. The first path runs as the first wall does. */
function pathsOf(walls: readonly Wall[]): Path[] {
  const open = new Map(walls.map((wall) => [wall.id, wall]));
  const at = (node: string): Wall[] => walls.filter((wall) => wall.a === node || wall.b === node);
  const grow = (path: Path): Path => {
    for (let node = path.nodes.at(-1)!, [rows, nodes] = [[...path.walls], [...path.nodes]]; ; ) {
      const next = at(node).length === 2 ? at(node).find((wall) => open.has(wall.id)) : undefined;
      if (next === undefined || (nodes.length > 1 && node === nodes[0])) return { walls: rows, nodes };
      open.delete(next.id);
      node = otherEnd(next, node);
      rows.push(next);
      nodes.push(node);
    }
  };
  const paths: Path[] = [];
  for (const wall of walls) {
    if (!open.delete(wall.id)) continue;
    const ahead = grow({ walls: [wall], nodes: [wall.a, wall.b] });
    const behind = grow({ walls: [], nodes: [wall.a] });
    paths.push({ walls: [...behind.walls.toReversed(), ...ahead.walls], nodes: [...behind.nodes.toReversed().slice(0, -1), ...ahead.nodes] });
  }
  return paths;
}

interface Line {
  readonly a: Point;
  readonly b: Point;
}

/** The places of a path's nodes after the shift; null where a wall would turn about, since it has no room. */
function shifted(graph: WorkingGraph, { walls, nodes }: Path, by: number): Point[] | null {
  const lines = walls.map((_, i): Line => moved(graph.node(nodes[i]!), graph.node(nodes[i + 1]!), by));
  const isClosed = nodes[0] === nodes.at(-1);
  const places = nodes.map((_, i) => {
    const [before, behind] = [lines[i - 1] ?? (isClosed ? lines.at(-1) : undefined), lines[i] ?? (isClosed ? lines[0] : undefined)];
    return whole(corner(before, behind));
  });
  const turns = lines.some(({ a, b }, i) => {
    const [p, q] = [places[i]!, places[i + 1]!];
    return (b.x - a.x) * (q.x - p.x) + (b.y - a.y) * (q.y - p.y) <= 0;
  });
  return turns ? null : places;
}

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x) + 0, y: Math.round(y) + 0 });

function moved(a: Point, b: Point, by: number): Line {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [nx, ny] = [(-(b.y - a.y) * by) / length, ((b.x - a.x) * by) / length];
  return { a: { x: a.x + nx, y: a.y + ny }, b: { x: b.x + nx, y: b.y + ny } };
}

/** Below this share of a right angle two lines are one, and where they meet says nothing. */
const STRAIGHT = 1e-3;

function corner(before: Line | undefined, behind: Line | undefined): Point {
  if (before === undefined || behind === undefined) return before?.b ?? behind!.a;
  const [ux, uy, vx, vy] = [before.b.x - before.a.x, before.b.y - before.a.y, behind.b.x - behind.a.x, behind.b.y - behind.a.y];
  const sine = (ux * vy - uy * vx) / (Math.hypot(ux, uy) * Math.hypot(vx, vy));
  if (Math.abs(sine) < STRAIGHT) return behind.a;
  return lineIntersection(before.a, before.b, behind.a, behind.b) ?? behind.a;
}

/** Builds the path at its new places; runs and arcs are new, one for each that was there. */
function draw(graph: WorkingGraph, { walls, nodes }: Path, places: readonly Point[], newRuns: Set<string>): void {
  const isClosed = nodes[0] === nodes.at(-1);
  const made = places.map((place, i) => {
    if (isClosed && i === places.length - 1) return '';
    const id = graph.newNodeId();
    graph.setNode({ id, ...place });
    return id;
  });
  if (isClosed) made[made.length - 1] = made[0]!;
  const [runs, arcs] = [renamer(graph.newRun), renamer(graph.newArc)];
  walls.forEach((wall, i) => {
    const id = graph.newWallId();
    const run = runs(wall.run);
    newRuns.add(run);
    const justify = wall.a === nodes[i] ? wall.justify : mirrored(wall.justify);
    const arc = wall.arc === undefined ? {} : { arc: arcs(wall.arc) };
    graph.setWall({ ...wall, id, a: made[i]!, b: made[i + 1]!, run, justify, ...arc });
    graph.fresh.add(id);
  });
}
