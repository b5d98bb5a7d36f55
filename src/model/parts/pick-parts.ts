import { pointInRegion } from '../../geometry/polygon.ts';
import type { Point } from '../../geometry/point.ts';
import type { EntityRef } from '../entity.ts';
import { WorkingGraph } from '../graph/working-graph.ts';
import { planOf, type RoomShape } from '../plan.ts';
import { wholeArc } from '../settle/arcs.ts';
import type { Storey } from '../storey.ts';

/** The parts of a storey that are carried together, by their ids. */
export interface PickedParts {
  readonly walls: ReadonlySet<string>;
  /** Those in the walls. */
  readonly openings: ReadonlySet<string>;
  /** Rooms all of whose walls are among the walls. */
  readonly rooms: ReadonlySet<string>;
  readonly fixtures: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly dimensions: ReadonlySet<string>;
}

/**
 * What goes along with the things that a person picked: with a wall its whole arc and its openings, with a room its walls
 * and what stands in it.
 */
export function pickParts(storey: Storey, refs: readonly EntityRef[]): PickedParts {
  const own = refs.filter((ref) => ref.storeyId === storey.id);
  const ids = (kind: EntityRef['kind'], records: object): Set<string> =>
    new Set(own.filter((ref) => ref.kind === kind && Object.hasOwn(records, ref.id)).map(({ id }) => id));
  const shapes = [...ids('room', storey.rooms)].flatMap((id) => planOf(storey).rooms.get(id) ?? []);
  const graph = new WorkingGraph(storey);
  const named = [...ids('wall', storey.walls), ...shapes.flatMap(({ face }) => face.wallIds)];
  const walls = new Set(named.flatMap((id) => wholeArc(graph, storey.walls[id]!).map((wall) => wall.id)));
  const inRooms = (records: Readonly<Record<string, { readonly position: Point }>>): string[] =>
    Object.entries(records).filter(([, { position }]) => shapes.some((shape) => isIn(shape, position))).map(([id]) => id);
  return {
    walls,
    openings: new Set(Object.values(storey.openings).filter(({ wallId }) => walls.has(wallId)).map(({ id }) => id)),
    rooms: new Set([...planOf(storey).rooms.values()].filter(({ face }) => walls.size > 0 && face.wallIds.every((id) => walls.has(id))).map(({ roomId }) => roomId)),
    fixtures: new Set([...ids('fixture', storey.fixtures), ...inRooms(storey.fixtures)]),
    labels: new Set([...ids('label', storey.labels), ...inRooms(storey.labels)]),
    dimensions: ids('dimension', storey.dimensions),
  };
}

const isIn = ({ face }: RoomShape, p: Point): boolean => pointInRegion(p, face.outer, face.holes);

export const isNothing = ({ walls, fixtures, labels, dimensions }: PickedParts): boolean =>
  walls.size + fixtures.size + labels.size + dimensions.size === 0;

/** The nodes that the picked walls end in. */
export const nodesOf = (storey: Storey, { walls }: PickedParts): ReadonlySet<string> =>
  new Set([...walls].flatMap((id) => [storey.walls[id]!.a, storey.walls[id]!.b]));

/** Every point that says where the parts are. */
export const pointsOf = (storey: Storey, parts: PickedParts): readonly Point[] => [
  ...[...nodesOf(storey, parts)].map((id) => storey.nodes[id]!),
  ...[...parts.fixtures].map((id) => storey.fixtures[id]!.position),
  ...[...parts.labels].map((id) => storey.labels[id]!.position),
  ...[...parts.dimensions].flatMap((id) => [storey.dimensions[id]!.from, storey.dimensions[id]!.to]),
];
