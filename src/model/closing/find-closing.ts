import type { Point } from '../../geometry/point.ts';
import { segmentsTouch } from '../../geometry/segment.ts';
import { arrange } from '../graph/arrange.ts';
import type { FaceShape } from '../graph/faces.ts';
import { outlineOf, type Outline } from '../graph/outline.ts';
import { WorkingGraph } from '../graph/working-graph.ts';
import type { Storey } from '../storey.ts';
import { candidatesAtCorners, candidatesAtEnds } from './candidates.ts';
import type { Candidate, Gap } from './gap.ts';
import { sourcesAround } from './wall-ends.ts';
import { wallFieldOf } from './wall-field.ts';

/** What keeps the space around a point open. */
export type Closing =
  /** Walls enclose it already, and no end of a wall in it stands free near another. */
  | { readonly kind: 'closed' }
  /** These gaps closed, it is a face of its own. */
  | { readonly kind: 'gaps'; readonly gaps: readonly Gap[] }
  /** It could be closed, were not some of its gaps wider than they may be. */
  | { readonly kind: 'tooWide'; readonly gaps: readonly Gap[]; readonly wide: readonly Gap[] }
  /** No walls stand around it. */
  | { readonly kind: 'nothing' };

/** Gaps wider than these are not told of either, mm: in the open, and in a room, where they are times the widest that may be. */
const WIDEST = 12_000;
const TIMES_IN_ROOM = 2;

/** The gaps of at most `most` mm that keep the space around a point open. */
export function findClosing(storey: Storey, at: Point, most: number): Closing {
  const inRoom = outlineOf(storey.nodes, storey.walls).faceAt(at) !== null;
  const gaps = gapsAround(storey, at, most, inRoom);
  if (gaps !== null && gaps.length > 0) return { kind: 'gaps', gaps };
  const wider = gapsAround(storey, at, inRoom ? TIMES_IN_ROOM * most : Math.max(WIDEST, most), inRoom) ?? [];
  const wide = wider.filter(({ width }) => width > most);
  if (wide.length > 0) return { kind: 'tooWide', gaps: wider, wide };
  return { kind: inRoom ? 'closed' : 'nothing' };
}

/** The gaps around a point; null where it lies in the open even if all are closed. */
function gapsAround(storey: Storey, at: Point, most: number, inRoom: boolean): readonly Gap[] | null {
  for (const corners of inRoom ? [false] : [false, true]) {
    const gaps = edgeGaps(closedUp(storey, at, most, corners), at);
    if (gaps !== null) return gaps;
  }
  return null;
}

/** A storey with all its gaps closed, in thought. */
interface ClosedUp {
  readonly outline: Outline;
  /** Gaps by the walls that close them. */
  readonly gapOf: ReadonlyMap<string, Gap>;
}

/** How many are kept of a storey. */
const KEPT = 24;
const known = new WeakMap<Storey, Map<string, ClosedUp>>();

/** Made once for a storey, a width and what stands around: the pointer asks with each move. */
function closedUp(storey: Storey, at: Point, most: number, corners: boolean): ClosedUp {
  const field = wallFieldOf(storey);
  const sources = sourcesAround(field, at);
  const made = known.get(storey) ?? new Map<string, ClosedUp>();
  known.set(storey, made);
  const key = [most, ...sources.ends.map(({ node }) => node.id), ...(corners ? sources.corners.map(({ node }) => node.id) : [])].join(' ');
  const last = made.get(key);
  if (last !== undefined) return last;
  const first = chosen(candidatesAtEnds(field, sources, most), []);
  const next = closeUp(storey, corners ? [...first, ...chosen(candidatesAtCorners(field, sources, most), first)] : first);
  if (made.size >= KEPT) made.clear();
  made.set(key, next);
  return next;
}

/** One candidate for each free end, and none across another: those that come first go first. */
function chosen(candidates: readonly Candidate[], before: readonly Candidate[]): readonly Candidate[] {
  const taken: Candidate[] = [];
  const settled = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.frees.some((id) => settled.has(id)) || [...before, ...taken].some((other) => cross(candidate, other))) continue;
    taken.push(candidate);
    for (const id of candidate.frees) settled.add(id);
  }
  return taken;
}

const legs = ({ points }: Gap): readonly (readonly [Point, Point])[] => points.slice(1).map((p, i) => [points[i]!, p]);

/** Lines that share an end are no obstacle to each other. */
const cross = (one: Gap, other: Gap): boolean =>
  isNear(one, other) &&
  legs(one).some(([a, b]) => legs(other).some(([c, d]) => !shareEnd(a, b, c, d) && segmentsTouch(a, b, c, d)));

/** Whether lines of their lengths could meet at all. */
const isNear = (one: Gap, other: Gap): boolean => {
  const [p, q] = [one.points[0]!, other.points[0]!];
  const reach = one.width + other.width + 2;
  return Math.abs(p.x - q.x) <= reach && Math.abs(p.y - q.y) <= reach;
};

const same = (p: Point, q: Point): boolean => p.x === q.x && p.y === q.y;
const shareEnd = (a: Point, b: Point, c: Point, d: Point): boolean => same(a, c) || same(a, d) || same(b, c) || same(b, d);

function closeUp(storey: Storey, gaps: readonly Gap[]): ClosedUp {
  const graph = new WorkingGraph(storey);
  const gapOf = new Map<string, Gap>();
  for (const gap of gaps) {
    const nodes = gap.points.map(({ x, y }) => {
      const id = graph.newNodeId();
      graph.setNode({ id, x, y });
      return id;
    });
    nodes.slice(1).forEach((b, i) => {
      const id = graph.newWallId();
      graph.setWall({ id, a: nodes[i]!, b, kind: 'virtual', thickness: 0, justify: 'centre', height: storey.height, run: graph.newRun() });
      graph.fresh.add(id);
      gapOf.set(id, gap);
    });
  }
  arrange(graph);
  return { outline: outlineOf(graph.nodeRecord(), graph.wallRecord()), gapOf };
}

/** The gaps at the edge of the face around a point; null where there is no face. */
function edgeGaps({ outline, gapOf }: ClosedUp, at: Point): readonly Gap[] | null {
  const face = outline.faceAt(at);
  if (face === null) return null;
  const region = withPockets(outline, gapOf, face);
  const edges = [...sidesOf(region)].filter(([, sides]) => sides === 1).map(([id]) => gapOf.get(id));
  return [...new Set(edges.filter((gap) => gap !== undefined))];
}

/** How often each wall is met around some faces: an edge once, a wall that stands inside them twice. */
function sidesOf(faces: readonly FaceShape[]): Map<string, number> {
  const sides = new Map<string, number>();
  for (const { cycle, inner } of faces) {
    for (const { walls } of [cycle, ...inner]) for (const { id } of walls) sides.set(id, (sides.get(id) ?? 0) + 1);
  }
  return sides;
}

/** A face with its pockets: niches less deep than the one gap before them is wide are no rooms of their own. */
function withPockets(outline: Outline, gapOf: ReadonlyMap<string, Gap>, face: FaceShape): readonly FaceShape[] {
  const gapsOf = (one: FaceShape): readonly Gap[] => [...new Set(one.wallIds.flatMap((id) => gapOf.get(id) ?? []))];
  const own = gapsOf(face);
  if (own.length < 2) return [face];
  const isPocket = (other: FaceShape): boolean => {
    const [gap, ...more] = other === face ? [] : gapsOf(other);
    return gap !== undefined && more.length === 0 && own.includes(gap) && other.areaMm2 < gap.width ** 2;
  };
  return [face, ...outline.faces.filter(isPocket)];
}
