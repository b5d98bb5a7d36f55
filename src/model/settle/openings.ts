import type { Point } from '../../geometry/point.ts';
import { distance, distanceToSegment, pointAlong, projection } from '../../geometry/segment.ts';
import { failure, problem, success, type Diagnostic, type Result } from '../diagnostic.ts';
import { byId } from '../graph/ids.ts';
import type { NodeRecord } from '../graph/half-edges.ts';
import { madeFrom } from '../graph/record-changes.ts';
import type { WorkingGraph } from '../graph/working-graph.ts';
import type { Opening, Storey, Wall } from '../storey.ts';

type OpeningRecord = Record<string, Opening>;

/** A wall's line as it was, from a to b. */
export interface Line {
  readonly a: Point;
  readonly b: Point;
}

/** What happened to the walls: the part of a change of the plan that openings follow. */
interface Motion {
  readonly graph: WorkingGraph;
  readonly moved?: ReadonlyMap<string, Point>;
  readonly staying?: ReadonlySet<string>;
  readonly drawn?: ReadonlyMap<string, Line>;
}

/** How far, in mm, an opening may be off the line of its wall, or shifted along it, by rounding alone. */
const ROUNDING = 2;

/**
 * The openings after their walls were moved, cut or joined: each stays where it was built, on the piece of wall that is
 * there now. Refused when there is none that takes it whole, or when two openings would overlap.
 */
export function rehomeOpenings(before: Storey, openings: OpeningRecord, change: Motion): Result<OpeningRecord> {
  const { graph } = change;
  const changes = new Map<string, Opening>();
  const problems: Diagnostic[] = [];
  const touchedWalls = new Set<string>();
  for (const opening of openingsOn(openings, alteredWalls(openings, graph))) {
    const home = findHome(before, opening, change);
    if (home === null) problems.push(homeless(before, opening, graph));
    else {
      if (home !== opening) changes.set(opening.id, home);
      touchedWalls.add(home.wallId);
    }
  }
  if (problems.length > 0) return failure(...problems);
  const next = changes.size === 0 ? openings : madeFrom({ ...openings, ...Object.fromEntries(changes) }, openings, changes.keys());
  const touched = [...openingsOn(openings, touchedWalls).map(({ id }) => next[id]!), ...changes.values()];
  const clashes = overlapsAmong([...new Set(touched)].sort((p, q) => byId(p.id, q.id)), touchedWalls, before.id);
  return clashes.length > 0 ? failure(...clashes) : success(next);
}

/** The walls that are gone or others than they were; openings that the edit touched may also name walls that never were in the storey. */
function alteredWalls(openings: OpeningRecord, graph: WorkingGraph): readonly string[] {
  if (openings === graph.base.openings) return [...graph.dirty, ...graph.removed];
  return [...(byWall.get(openings) ?? groupedByWall(openings)).keys()].filter((id) => graph.wall(id) === undefined || graph.dirty.has(id));
}

/** The openings of a record by the wall they name, walls in the order in which the record comes to them. */
const byWall = new WeakMap<OpeningRecord, ReadonlyMap<string, readonly Opening[]>>();

function groupedByWall(openings: OpeningRecord): ReadonlyMap<string, readonly Opening[]> {
  const walls = new Map<string, Opening[]>();
  for (const opening of Object.values(openings)) {
    const own = walls.get(opening.wallId);
    if (own === undefined) walls.set(opening.wallId, [opening]);
    else own.push(opening);
  }
  byWall.set(openings, walls);
  return walls;
}

/** The openings of some walls, in the order of their ids. */
function openingsOn(openings: OpeningRecord, wallIds: Iterable<string>): readonly Opening[] {
  const walls = byWall.get(openings) ?? groupedByWall(openings);
  return [...wallIds].flatMap((id) => walls.get(id) ?? []).sort((p, q) => byId(p.id, q.id));
}

function findHome(before: Storey, opening: Opening, change: Motion): Opening | null {
  const { graph } = change;
  const wall = before.walls[opening.wallId];
  const line = wall === undefined ? change.drawn?.get(opening.wallId) : lineNow(before, wall, change);
  if (line === undefined) return null;
  const centre = pointAlong(line.a, line.b, wall === undefined ? opening.at : wantedAt(before, wall, line, opening, change));
  for (const host of [...graph.heirsOf(opening.wallId), ...(wall === undefined ? [] : graph.wallsInRun(wall.run))]) {
    const home = placeOn(graph, host, opening, centre);
    if (home !== null) return turnWith(graph, home, opening, line);
  }
  return null;
}

/** Where a wall of before lies now, not yet cut or joined. */
function lineNow({ nodes }: Storey, wall: Wall, { moved, staying }: Motion): Line {
  const [a, b] = [nodes[wall.a]!, nodes[wall.b]!];
  return staying?.has(wall.id) ? { a, b } : { a: moved?.get(wall.a) ?? a, b: moved?.get(wall.b) ?? b };
}

/** How far from a the opening should be: it keeps its distance from the end of the wall that did not move. */
function wantedAt({ nodes }: Storey, wall: Wall, now: Line, opening: Opening, { moved, staying }: Motion): number {
  const onlyA = moved !== undefined && !staying?.has(wall.id) && moved.has(wall.a) && !moved.has(wall.b);
  return onlyA ? distance(now.a, now.b) - distance(nodes[wall.a]!, nodes[wall.b]!) + opening.at : opening.at;
}

function placeOn(graph: WorkingGraph, wall: Wall, opening: Opening, centre: Point): Opening | null {
  const [a, b] = [graph.node(wall.a), graph.node(wall.b)];
  if (wall.kind === 'virtual' || distanceToSegment(centre, a, b) > ROUNDING) return null;
  const range = rangeOnLength(distance(a, b), opening.width);
  const wanted = projection(centre, a, b);
  const at = Math.min(range.max, Math.max(range.min, Math.round(wanted)));
  if (range.min > range.max || Math.abs(at - wanted) > ROUNDING) return null;
  return at === opening.at && wall.id === opening.wallId ? opening : { ...opening, at, wallId: wall.id };
}

/** Leaf and swing stay as built when the wall now runs the other way. */
function turnWith(graph: WorkingGraph, home: Opening, opening: Opening, { a: a0, b: b0 }: Line): Opening {
  const wall = graph.wall(home.wallId)!;
  const [a, b] = [graph.node(wall.a), graph.node(wall.b)];
  const flipped = (b.x - a.x) * (b0.x - a0.x) + (b.y - a.y) * (b0.y - a0.y) < 0;
  if (!flipped) return home;
  return { ...home, hinge: opening.hinge === 'a' ? 'b' : 'a', swing: opening.swing === 'left' ? 'right' : 'left' };
}

/** The least and the greatest `at`, in whole mm, that keep an opening of this width inside the wall; min > max: none. */
export function rangeOnWall(nodes: NodeRecord, wall: Wall, width: number): { min: number; max: number } {
  return rangeOnLength(distance(nodes[wall.a]!, nodes[wall.b]!), width);
}

const rangeOnLength = (length: number, width: number): { min: number; max: number } => ({
  min: Math.ceil(width / 2),
  max: Math.floor(length - width / 2),
});

function homeless(before: Storey, opening: Opening, graph: WorkingGraph): Diagnostic {
  const subject = { kind: 'opening', id: opening.id, storeyId: before.id } as const;
  const old = before.walls[opening.wallId];
  const cut = old !== undefined && graph.heirsOf(old.id).length > 1;
  const data = { opening: opening.id, wall: opening.wallId, at: opening.at, width: opening.width };
  return problem(cut ? 'opening.cut-by-wall' : 'opening.outside-wall', data, { subject });
}

/** One problem for each pair of neighbours on these walls that overlap. */
export const overlapsOn = (openings: OpeningRecord, wallIds: ReadonlySet<string>, storeyId: string): Diagnostic[] =>
  overlapsAmong(Object.values(openings), wallIds, storeyId);

function overlapsAmong(openings: Iterable<Opening>, wallIds: ReadonlySet<string>, storeyId: string): Diagnostic[] {
  const onWall = new Map<string, Opening[]>();
  for (const opening of openings) {
    if (!wallIds.has(opening.wallId)) continue;
    onWall.set(opening.wallId, [...(onWall.get(opening.wallId) ?? []), opening]);
  }
  return [...onWall.values()].flatMap((row) => {
    const sorted = row.sort((p, q) => p.at - p.width / 2 - (q.at - q.width / 2) || byId(p.id, q.id));
    return sorted.slice(1).flatMap((opening, i) => {
      const left = sorted[i]!;
      const overlap = left.at + left.width / 2 - (opening.at - opening.width / 2);
      if (overlap <= 0) return [];
      const data = { opening: opening.id, other: left.id, wall: opening.wallId, overlap };
      return [problem('opening.overlap', data, { subject: { kind: 'opening', id: opening.id, storeyId } })];
    });
  });
}
