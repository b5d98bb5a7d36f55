import type { Point } from '../geometry/point.ts';
import { baseOf, maybeChanged } from '../model/graph/record-changes.ts';
import type { Opening, Storey, Wall } from '../model/storey.ts';
import { frameToPlan, wallFrame, type WallFrame } from './plan-frame.ts';

export const SIDES = ['south', 'west', 'north', 'east'] as const;
export type Side = (typeof SIDES)[number];

/** The walls that are seen from one side, and what has to be measured there: places along x (south, north) or y. */
export interface Facade {
  readonly side: Side;
  /** Corners and walls that meet the façade. */
  readonly axes: readonly number[];
  /** Axes, thin partitions and the edges of the openings. */
  readonly openings: readonly number[];
}

/** Walls thinner than this are partitions: they get no axis of their own (mm). */
const LEAST_AXIS_WALL = 150;

interface StraightWall {
  readonly wall: Wall;
  readonly frame: WallFrame;
  readonly ends: readonly [Point, Point];
}

/** The four façades of a storey. Exterior walls that are not parallel to x or y belong to none. */
export function facadesOf(storey: Storey): Facade[] {
  const walls = Object.values(storey.walls).flatMap((wall): StraightWall[] => {
    const frame = wallFrame(storey, wall);
    return frame ? [{ wall, frame, ends: [frame.origin, frameToPlan(frame, frame.length, 0)] }] : [];
  });
  const byWall = openingsByWall(storey);
  return SIDES.map((side) => facadeOf(side, storey, walls, byWall));
}

const sorted = new WeakMap<Storey['openings'], ReadonlyMap<string, readonly Opening[]>>();

/** The openings of each wall that has some; the same lists again for the same record of openings. */
export function openingsByWall(storey: Storey): ReadonlyMap<string, readonly Opening[]> {
  const last = sorted.get(storey.openings);
  if (last) return last;
  const byWall = sortedSince(storey.openings) ?? sortAll(storey.openings);
  sorted.set(storey.openings, byWall);
  return byWall;
}

function sortAll(openings: Storey['openings']): ReadonlyMap<string, readonly Opening[]> {
  const byWall = new Map<string, Opening[]>();
  for (const opening of Object.values(openings)) {
    const list = byWall.get(opening.wallId);
    if (list) list.push(opening);
    else byWall.set(opening.wallId, [opening]);
  }
  return byWall;
}

/** From the lists of the record that this one was made from; null where they are not known, or an opening came, went or changed its wall. */
function sortedSince(openings: Storey['openings']): ReadonlyMap<string, readonly Opening[]> | null {
  const base = baseOf(openings);
  const before = base && sorted.get(base);
  if (before === undefined) return null;
  const byWall = new Map(before);
  for (const id of maybeChanged(base!, openings) ?? []) {
    const [was, is] = [base![id], openings[id]];
    if (was === undefined || is === undefined || was.wallId !== is.wallId) return null;
    byWall.set(is.wallId, byWall.get(is.wallId)!.map((opening) => (opening.id === id ? is : opening)));
  }
  return byWall;
}

const lengthwise = (side: Side): 'x' | 'y' => (side === 'south' || side === 'north' ? 'x' : 'y');
const depthwise = (side: Side): 'x' | 'y' => (lengthwise(side) === 'x' ? 'y' : 'x');
/** Larger for what lies nearer to a person who stands on that side. */
const nearness = (side: Side, depth: number): number => (side === 'south' || side === 'west' ? -depth : depth);

function facadeOf(
  side: Side,
  storey: Storey,
  walls: readonly StraightWall[],
  byWall: ReadonlyMap<string, readonly Opening[]>,
): Facade {
  const [u, v] = [lengthwise(side), depthwise(side)];
  const parallel = walls.filter(({ wall, ends: [a, b] }) => wall.kind === 'exterior' && a[v] === b[v]);
  // The nearest first: what hides a wall is found among the few that stand before it.
  parallel.sort((p, q) => nearness(side, q.ends[0][v]) - nearness(side, p.ends[0][v]));
  const seen = parallel.filter((one) => !isHidden(side, one, parallel));
  const nodes = new Set(seen.flatMap(({ wall }) => [wall.a, wall.b]));
  const meeting = walls.filter(({ wall, ends: [a, b] }) => wall.kind !== 'virtual' && a[u] === b[u] && touches(wall, nodes));
  const place = ({ ends }: StraightWall) => ends[0][u];
  const corners = ends(seen, nodes, storey, u);
  const thick = meeting.filter(({ wall }) => wall.thickness >= LEAST_AXIS_WALL).map(place);
  const jambs = seen.flatMap(({ wall, frame }) =>
    (byWall.get(wall.id) ?? []).flatMap(({ at, width }) =>
      [at - width / 2, at + width / 2].map((along) => frameToPlan(frame, along, 0)[u]),
    ),
  );
  const axes = inOrder([...corners, ...thick]);
  return { side, axes, openings: inOrder([...axes, ...meeting.map(place), ...jambs]) };
}

const touches = (wall: Wall, nodes: ReadonlySet<string>): boolean => nodes.has(wall.a) || nodes.has(wall.b);

/** Whether a wall stands before the middle of `one`, seen from the side. */
function isHidden(side: Side, one: StraightWall, nearestFirst: readonly StraightWall[]): boolean {
  const [u, v] = [lengthwise(side), depthwise(side)];
  const middle = (one.ends[0][u] + one.ends[1][u]) / 2;
  for (const { ends: [a, b] } of nearestFirst) {
    if (nearness(side, a[v]) <= nearness(side, one.ends[0][v])) return false;
    if (Math.min(a[u], b[u]) < middle && middle < Math.max(a[u], b[u])) return true;
  }
  return false;
}

/** The ends of the façade: nodes where only one of its walls ends. */
function ends(seen: readonly StraightWall[], nodes: ReadonlySet<string>, storey: Storey, u: 'x' | 'y'): number[] {
  const uses = (id: string) => seen.filter(({ wall }) => wall.a === id || wall.b === id).length;
  return [...nodes].filter((id) => uses(id) === 1).map((id) => storey.nodes[id]![u]);
}

const inOrder = (values: readonly number[]): number[] =>
  [...new Set(values.map((v) => Math.round(v)))].sort((a, b) => a - b);
