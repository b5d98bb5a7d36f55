import type { Point } from '../../geometry/point.ts';
import { distance, pointAlong, projection } from '../../geometry/segment.ts';
import { problem, success, failure, type Result } from '../diagnostic.ts';
import { otherEnd, WorkingGraph } from '../graph/working-graph.ts';
import { settle } from '../settle/settle.ts';
import type { Opening, Storey, Wall } from '../storey.ts';

/** A row of pieces of one arc, from end to end, with the nodes between them. */
interface Row {
  readonly walls: readonly Wall[];
  readonly nodes: readonly string[];
}

/** An arc made straight where an opening is to stand: the storey with one chord in place of the pieces. */
export interface Chord {
  readonly storey: Storey;
  readonly graph: WorkingGraph;
  /** The opening as it stands on the chord. */
  readonly opening: Opening;
}

/** Whether an opening needs more than the one piece of an arc that it is put on. */
export function isWiderThanPiece(storey: Storey, opening: Opening): boolean {
  const wall = storey.walls[opening.wallId];
  if (wall?.arc === undefined) return false;
  const length = distance(storey.nodes[wall.a]!, storey.nodes[wall.b]!);
  return opening.at - opening.width / 2 < 0 || opening.at + opening.width / 2 > length;
}

/**
 * Puts one straight piece of the same arc in place of those that an opening spans. Refused where another wall meets the arc
 * there, where another opening stands, and where the arc ends.
 */
export function chordFor(storey: Storey, opening: Opening): Result<Chord> {
  const graph = new WorkingGraph(storey);
  const wall = storey.walls[opening.wallId]!;
  const centre = pointAlong(storey.nodes[wall.a]!, storey.nodes[wall.b]!, opening.at);
  const row = rowFor(graph, wall, centre, opening);
  if (row === null) {
    return failure(problem('opening.arc-too-short', { width: opening.width }, { subject: { kind: 'wall', id: wall.id, storeyId: storey.id } }));
  }
  const [a, b] = [row.nodes[0]!, row.nodes.at(-1)!];
  for (const piece of row.walls) {
    if (piece.id === wall.id) continue;
    graph.lineage.join(wall.id, piece.id, false);
    graph.dropWall(piece.id);
  }
  for (const node of row.nodes.slice(1, -1)) graph.dropNode(node);
  graph.setWall({ ...wall, a, b });
  const others = without(storey, opening.id);
  const settled = settle({ ...storey, openings: others }, { graph, openings: others });
  if (!settled.ok) return settled;
  return success({ storey: settled.value, graph, opening: { ...opening, at: Math.round(along(graph, a, b, centre)) } }, settled.diagnostics);
}

const along = (graph: WorkingGraph, a: string, b: string, p: Point): number => projection(p, graph.node(a), graph.node(b));

const without = ({ openings }: Storey, id: string): Storey['openings'] =>
  Object.fromEntries(Object.entries(openings).filter(([key]) => key !== id));

/** Grows the row at the end that lacks room until the opening fits upon its chord. */
function rowFor(graph: WorkingGraph, wall: Wall, centre: Point, { id, width }: Opening): Row | null {
  const taken = new Set(Object.values(graph.base.openings).filter((o) => o.id !== id).map((o) => o.wallId));
  if (taken.has(wall.id)) return null;
  let row: Row = { walls: [wall], nodes: [wall.a, wall.b] };
  for (;;) {
    const [a, b] = [row.nodes[0]!, row.nodes.at(-1)!];
    const at = Math.round(along(graph, a, b, centre));
    const [before, behind] = [at - Math.ceil(width / 2), Math.floor(distance(graph.node(a), graph.node(b)) - width / 2) - at];
    if (before >= 0 && behind >= 0) return row;
    const longer = grown(graph, row, before < behind ? 'a' : 'b', taken);
    if (longer === null) return null;
    row = longer;
  }
}

function grown(graph: WorkingGraph, { walls, nodes }: Row, end: 'a' | 'b', taken: ReadonlySet<string>): Row | null {
  const [node, last] = end === 'a' ? [nodes[0]!, walls[0]!] : [nodes.at(-1)!, walls.at(-1)!];
  const [next, ...others] = graph.wallsAt(node).filter((w) => w.id !== last.id);
  if (next === undefined || others.length > 0 || next.arc !== last.arc || taken.has(next.id)) return null;
  const far = otherEnd(next, node);
  if (nodes.includes(far)) return null;
  return end === 'a' ? { walls: [next, ...walls], nodes: [far, ...nodes] } : { walls: [...walls, next], nodes: [...nodes, far] };
}
