import { mirrored } from '../graph/arrange.ts';
import { byId } from '../graph/ids.ts';
import { continues } from '../graph/straight.ts';
import { otherEnd, type WorkingGraph } from '../graph/working-graph.ts';
import type { Wall } from '../storey.ts';

/**
 * Where a wall of before is gone, its ends may be left as mere cuts in a straight wall: those are taken out and the two
 * pieces are one wall again, with the older id. True when something was joined.
 */
export function simplify(graph: WorkingGraph): boolean {
  const gone = [...graph.removed].map((id) => graph.base.walls[id]!);
  let joined = false;
  for (const node of [...new Set(gone.flatMap((wall) => [wall.a, wall.b]))].sort(byId)) {
    if (joinAt(graph, node)) joined = true;
  }
  return joined;
}

/** Takes a node out where it is a mere cut in one straight wall. */
export function joinAt(graph: WorkingGraph, node: string): boolean {
  const [one, other, third] = graph.hasNode(node) ? graph.wallsAt(node) : [];
  if (!one || !other || third || !isOneWall(graph, one, other, node)) return false;
  const far = otherEnd(other, node);
  graph.setWall(one.a === node ? { ...one, a: far } : { ...one, b: far });
  graph.lineage.join(one.id, other.id, !sameWay(one, other, node));
  graph.dropWall(other.id);
  graph.dropNode(node);
  return true;
}

/** Whether one of them runs towards where they meet and the other away from it. */
const sameWay = (one: Wall, other: Wall, node: string): boolean => (one.a === node) !== (other.a === node);

function isOneWall(graph: WorkingGraph, one: Wall, other: Wall, node: string): boolean {
  const justify = sameWay(one, other, node) ? other.justify : mirrored(other.justify);
  return (
    one.run === other.run &&
    one.kind === other.kind &&
    one.thickness === other.thickness &&
    one.height === other.height &&
    one.justify === justify &&
    otherEnd(one, node) !== otherEnd(other, node) &&
    continues(graph, one, other, node)
  );
}
