import type { Point } from '../../geometry/point.ts';
import { segmentsOf, type Segment } from '../../model/graph/wall-index.ts';
import type { Node, Storey } from '../../model/storey.ts';

const thickest = new WeakMap<Storey['walls'], number>();

/** The walls whose line may come within `reach` of a point or of which the body does, and a few more, in the order of their ids; mm. */
export function wallsNear({ nodes, walls }: Pick<Storey, 'nodes' | 'walls'>, at: Point, reach: number): readonly Segment[] {
  const half = thickest.get(walls) ?? Object.values(walls).reduce((most, { thickness }) => Math.max(most, thickness / 2), 0);
  thickest.set(walls, half);
  return segmentsOf(nodes, walls).at(at, reach + half);
}

interface Corners {
  readonly without: ReadonlySet<string> | undefined;
  readonly list: readonly Node[];
}
const corners = new WeakMap<Storey['nodes'], Corners>();

/** The nodes of a storey beside those under the hand: each step of a drag asks for the same ones. */
export function cornersBeside(nodes: Storey['nodes'], without: ReadonlySet<string> | undefined): readonly Node[] {
  const last = corners.get(nodes);
  if (last !== undefined && isSameSet(last.without, without)) return last.list;
  const list = Object.values(nodes).filter((node) => !without?.has(node.id));
  corners.set(nodes, { without, list });
  return list;
}

const isSameSet = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.size === b.size && [...a].every((id) => b.has(id)));
