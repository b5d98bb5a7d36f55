import { boxIndexOf } from '../../geometry/box-index.ts';
import { inflate } from '../../geometry/rect.ts';
import { distance, segmentBox } from '../../geometry/segment.ts';
import type { Node } from '../storey.ts';

/** All pairs of nodes at most so many mm apart. */
export function nodePairsWithin(nodes: readonly Node[], reach: number): [Node, Node][] {
  const boxes = nodes.map((node) => segmentBox(node, node));
  const index = boxIndexOf(boxes);
  return nodes.flatMap((node, i) =>
    index
      .meeting(inflate(boxes[i]!, reach))
      .filter((j) => j > i && distance(node, nodes[j]!) <= reach)
      .map((j): [Node, Node] => [node, nodes[j]!]),
  );
}
