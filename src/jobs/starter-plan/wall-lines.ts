import type { Point } from '../../geometry/point.ts';
import type { Node, Opening, Wall } from '../../model/storey.ts';

/** A straight wall along x or y, from its lower or left end; where others end on it, it becomes several of one run. */
export interface WallLine {
  readonly run: string;
  readonly from: Point;
  readonly to: Point;
  readonly kind: Wall['kind'];
  readonly thickness: number;
}

/** An opening by the middle of it on a wall. Seen from the lower or left end of the wall, `hinge` and `swing` are as in the model. */
export interface Hole extends Pick<Opening, 'width' | 'height' | 'sill' | 'kind' | 'hinge' | 'swing'> {
  readonly at: Point;
}

export interface WallRecords {
  readonly nodes: Record<string, Node>;
  readonly walls: Record<string, Wall>;
  readonly openings: Record<string, Opening>;
}

const isOn = ({ from, to }: WallLine, { x, y }: Point): boolean =>
  from.x === to.x ? x === from.x && y >= from.y && y <= to.y : y === from.y && x >= from.x && x <= to.x;

const along = ({ from }: WallLine, { x, y }: Point): number => x - from.x + y - from.y;
const keyOf = ({ x, y }: Point): string => `${x}/${y}`;

/** The corners and pieces of walls that lines make which end on one another, and their openings. Lines that cross do so at an end of another. */
export function wallRecords(lines: readonly WallLine[], holes: readonly Hole[], height: number): WallRecords {
  const ends = [...new Map(lines.flatMap(({ from, to }) => [from, to]).map((point) => [keyOf(point), point])).values()];
  const points = ends.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const ids = new Map(points.map((point, i) => [keyOf(point), `n${i + 1}`]));
  const nodes = Object.fromEntries(points.map(({ x, y }, i) => [`n${i + 1}`, { id: `n${i + 1}`, x, y }]));
  const pieces = lines.flatMap((line) => {
    const stops = points.filter((point) => isOn(line, point)).toSorted((a, b) => along(line, a) - along(line, b));
    return stops.slice(1).map((to, i) => ({ ...line, from: stops[i]!, to }));
  });
  const walls = pieces.map(({ from, to, kind, thickness, run }, i): Wall => ({
    id: `w${i + 1}`, a: ids.get(keyOf(from))!, b: ids.get(keyOf(to))!, kind, thickness, justify: 'centre', height, run,
  }));
  const openings = holes.map(({ at, ...hole }, i): Opening => {
    const wall = pieces.findIndex((piece) => isOn(piece, at));
    return { id: `o${i + 1}`, wallId: walls[wall]!.id, at: along(pieces[wall]!, at), ...hole };
  });
  return { nodes, walls: Object.fromEntries(walls.map((wall) => [wall.id, wall])), openings: Object.fromEntries(openings.map((one) => [one.id, one])) };
}
