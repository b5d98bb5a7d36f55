import Flatbush from 'flatbush';
import { distance } from '../../geometry/segment.ts';
import type { Node } from '../storey.ts';

/** All pairs of nodes at most so many mm apart. */
export function nodePairsWithin(nodes: readonly Node[], reach: number): [Node, Node][] {
  if (nodes.length < 2) return [];
  const index = new Flatbush(nodes.length);
  for (const node of nodes) index.add(node.x, node.y);
  index.finish();
  return nodes.flatMap((node, i) =>
    index
      .search(node.x - reach, node.y - reach, node.x + reach, node.y + reach)
      .filter((j) => j > i && distance(node, nodes[j]!) <= reach)
      .sort((p, q) => p - q)
      .map((j): [Node, Node] => [node, nodes[j]!]),
  );
}
