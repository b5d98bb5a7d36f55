import { mirrored, type WorkingGraph } from '../graph/arrange.ts';
import { byId } from '../graph/ids.ts';
import { continues } from '../graph/straight.ts';
import { otherEnd, wallsAtNodes } from '../graph/working-graph.ts';
import type { Storey, Wall } from '../storey.ts';

/**
 * Where a wall of before is gone, its ends may be left as mere cuts in a straight wall: those are taken out and the two
 * pieces are one wall again, with the older id. True when something was joined.
 */
export function simplify(graph: WorkingGraph, before: Storey): boolean {
  const gone = Object.values(before.walls).filter((wall) => graph.walls[wall.id] === undefined);
  if (gone.length === 0) return false;
  const at = wallsAtNodes(graph);
  let joined = false;
  for (const node of [...new Set(gone.flatMap((wall) => [wall.a, wall.b]))].sort(byId)) {
    const ids = at.get(node) ?? [];
    const [one, other] = [...ids].sort(byId).map((id) => graph.walls[id]!);
    if (ids.length !== 2 || !one || !other || !isOneWall(graph, one, other, node)) continue;
    const far = otherEnd(other, node);
    graph.walls[one.id] = one.a === node ? { ...one, a: far } : { ...one, b: far };
    graph.lineage.join(one.id, other.id, !sameWay(one, other, node));
    graph.dirty.add(one.id);
    delete graph.walls[other.id];
    delete graph.nodes[node];
    at.set(far, (at.get(far) ?? []).map((id) => (id === other.id ? one.id : id)));
    joined = true;
  }
  return joined;
}

/** Whether both run towards, or both away from, where they meet: then one of them runs the other way. */
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
