import { pointInRegion } from '../../geometry/polygon.ts';
import type { Point } from '../../geometry/point.ts';
import { outlineOf } from '../graph/outline.ts';
import type { Storey } from '../storey.ts';

/** What stands in rooms that go as a whole, by ids. */
export interface Inside {
  readonly fixtures: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  /** Dimensions between places in such rooms, their corners counted. */
  readonly dimensions: ReadonlySet<string>;
}

/** What goes along when nodes move together: all that stands in a face each corner of which is among them. */
export function insideNodes(storey: Storey, nodeIds: ReadonlySet<string>): Inside {
  const outline = outlineOf(storey.nodes, storey.walls);
  const faces = outline.faces.filter(({ cycle }) => cycle.nodes.every(({ id }) => nodeIds.has(id)));
  const corners = new Set(faces.flatMap(({ cycle }) => cycle.nodes.map(keyOf)));
  const isIn = (p: Point): boolean => faces.some(({ outer, holes }) => pointInRegion(p, outer, holes));
  const idsOf = <T extends { readonly id: string }>(records: Readonly<Record<string, T>>, test: (one: T) => boolean): ReadonlySet<string> =>
    new Set(faces.length === 0 ? [] : Object.values(records).filter(test).map(({ id }) => id));
  return {
    fixtures: idsOf(storey.fixtures, ({ position }) => isIn(position)),
    labels: idsOf(storey.labels, ({ position }) => isIn(position)),
    dimensions: idsOf(storey.dimensions, ({ from, to }) => [from, to].every((p) => corners.has(keyOf(p)) || isIn(p))),
  };
}

const keyOf = ({ x, y }: Point): string => `${x},${y}`;
