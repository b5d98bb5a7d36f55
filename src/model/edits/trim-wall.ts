import type { Point } from '../../geometry/point.ts';
import { distance, lineIntersection } from '../../geometry/segment.ts';
import { failure, problem, success, type Diagnostic, type Result } from '../diagnostic.ts';
import { SAME_NODE } from '../graph/contacts.ts';
import { continues } from '../graph/straight.ts';
import { otherEnd, WorkingGraph } from '../graph/working-graph.ts';
import type { Project } from '../project.ts';
import { settle } from '../settle/settle.ts';
import type { Opening, Storey, Wall } from '../storey.ts';
import type { WallEnd } from '../wall-end.ts';
import type { EditArgs } from './edit.ts';
import { findIn, findStorey } from './find.ts';
import { finishStorey } from './finish-storey.ts';
import { chainTowards, directionOf } from './straight-chain.ts';

/**
 * Takes away a wall between the walls that it meets, or from the line of a given wall to the picked end. Its openings there
 * go along.
 */
export function trimWall(project: Project, args: EditArgs['trimWall']): Result<Project> {
  const storey = findStorey(project, args.storeyId);
  if (!storey.ok) return storey;
  const wall = findIn(storey.value, 'wall', storey.value.walls, args.wallId);
  if (!wall.ok) return wall;
  const by = args.by === undefined ? null : findIn(storey.value, 'wall', storey.value.walls, args.by);
  if (by?.ok === false) return by;
  const graph = new WorkingGraph(storey.value);
  const gone = by === null ? betweenWalls(graph, wall.value) : beyondLine(graph, wall.value, args.end, by.value);
  if (!gone.ok) return gone;
  const { walls, shortened } = gone.value;
  for (const { id } of walls) graph.dropWall(id);
  const rest = withoutThoseOn(storey.value, new Set(walls.map(({ id }) => id)));
  const openings = shortened === null ? rest : withoutThoseBeyond(rest, storey.value, shortened);
  return finishStorey(project, storey.value, settle(storey.value, { graph, openings }), graph.lineage);
}

/** The openings of a storey without those on the walls. */
export const withoutThoseOn = ({ openings }: Storey, wallIds: ReadonlySet<string>): Storey['openings'] =>
  Object.values(openings).some(({ wallId }) => wallIds.has(wallId))
    ? Object.fromEntries(Object.entries(openings).filter(([, { wallId }]) => !wallIds.has(wallId)))
    : openings;

/** What is taken away: whole walls, and a part of one. */
interface Trimmed {
  readonly walls: readonly Wall[];
  readonly shortened: Shortened | null;
}

/** A wall that ends at a point from now on, and the end that it loses. */
interface Shortened {
  readonly wall: Wall;
  readonly lost: string;
  readonly at: Point;
}

/** Openings that stood wholly in the part that a wall lost go with it. */
function withoutThoseBeyond(openings: Storey['openings'], { nodes }: Storey, { wall, lost, at }: Shortened): Storey['openings'] {
  const cut = distance(nodes[wall.a]!, at);
  const isBeyond = ({ wallId, at: middle, width }: Opening): boolean =>
    wallId === wall.id && (lost === wall.b ? middle - width / 2 >= cut : middle + width / 2 <= cut);
  return Object.fromEntries(Object.entries(openings).filter(([, opening]) => !isBeyond(opening)));
}

const nothing = (graph: WorkingGraph, wall: Wall): { ok: false; diagnostics: readonly Diagnostic[] } =>
  failure(problem('wall.nothing-to-trim-at', {}, { subject: { kind: 'wall', id: wall.id, storeyId: graph.base.id } }));

/** The wall with all that goes on from it, to the next node on each side where another wall meets it. */
function betweenWalls(graph: WorkingGraph, wall: Wall): Result<Trimmed> {
  const found = new Map([[wall.id, wall]]);
  let meets = false;
  for (const end of ['a', 'b'] as const) {
    let [last, node] = [wall, wall[end]];
    for (;;) {
      const [next, ...others] = graph.wallsAt(node).filter((other) => other.id !== last.id);
      if (next === undefined || others.length > 0 || !isSame(graph, last, next, node)) {
        meets ||= next !== undefined;
        break;
      }
      if (found.has(next.id)) break;
      found.set(next.id, next);
      [last, node] = [next, otherEnd(next, node)];
    }
  }
  return meets ? success({ walls: [...found.values()], shortened: null }) : nothing(graph, wall);
}

const isSame = (graph: WorkingGraph, one: Wall, other: Wall, node: string): boolean =>
  continues(graph, one, other, node) || (one.arc !== undefined && one.arc === other.arc);

/** What lies between the line of another wall and the end of this one's line; the piece that it cuts is shortened. */
function beyondLine(graph: WorkingGraph, wall: Wall, end: WallEnd, by: Wall): Result<Trimmed> {
  const { walls, nodes } = chainTowards(graph, wall, end);
  const [from, u] = [graph.node(nodes[0]!), directionOf(graph, nodes[0]!, nodes[1]!)];
  const at = lineIntersection(from, graph.node(nodes[1]!), graph.node(by.a), graph.node(by.b));
  if (at === null || walls.some(({ id }) => id === by.id)) return nothing(graph, wall);
  const along = (p: Point): number => (p.x - from.x) * u.x + (p.y - from.y) * u.y;
  const cut = along(at);
  if (cut < -SAME_NODE || cut > along(graph.node(nodes.at(-1)!)) - SAME_NODE) return nothing(graph, wall);
  const gone: Wall[] = [];
  let shortened: Shortened | null = null;
  walls.forEach((piece, i) => {
    const [near, far] = [along(graph.node(nodes[i]!)), along(graph.node(nodes[i + 1]!))];
    if (near >= cut - SAME_NODE) gone.push(piece);
    else if (far > cut + SAME_NODE) {
      shortened = { wall: piece, lost: nodes[i + 1]!, at };
      shorten(graph, shortened);
    }
  });
  return success({ walls: gone, shortened });
}

function shorten(graph: WorkingGraph, { wall, lost, at }: Shortened): void {
  const id = graph.newNodeId();
  graph.setNode({ id, x: Math.round(at.x) + 0, y: Math.round(at.y) + 0 });
  graph.setWall(wall.a === lost ? { ...wall, a: id } : { ...wall, b: id });
}
