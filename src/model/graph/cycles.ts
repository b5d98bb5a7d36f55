import type { Point } from '../../geometry/point.ts';
import { polygonBounds, signedArea, tidyRing } from '../../geometry/polygon.ts';
import type { Rect } from '../../geometry/rect.ts';
import { isSimpleRing } from '../../geometry/simple.ts';
import type { Node, Wall } from '../storey.ts';
import { OVERLAP, type Corners } from './corners.ts';
import { originOf, twin, wallOf, type HalfEdges } from './half-edges.ts';

/**
 * One closed way along the wall graph with a face on its left: counter-clockwise around a face (area above zero), or
 * clockwise around a connected part of the graph from outside (below zero; zero when the part encloses nothing).
 */
export interface Cycle {
  readonly walls: readonly Wall[];
  readonly nodes: readonly Node[];
  readonly areaMm2: number;
  /** The way without its free ends and bridges, cut where it meets itself: outlines counter-clockwise, holes clockwise. */
  readonly loops: readonly (readonly Point[])[];
  readonly bounds: Rect;
  /**
   * The way moved into the face by the walls' reach: the inner faces of the walls. null where the bodies overlap so much
   * that only clipping gives the outline.
   */
  readonly inset: readonly Point[] | null;
  /** Bodies overlap at one of its corners; that can change with a wall that is not part of the way. */
  readonly isOverlapped: boolean;
}

/** The cycle last found to the left (0) and to the right (1) of the wall it begins with. */
const found = new WeakMap<Wall, [Cycle | null, Cycle | null]>();

/** A cycle and the half-edge it begins with. */
export interface TracedCycle {
  readonly cycle: Cycle;
  readonly first: number;
}

/** The cycles of half-edges, and of each half-edge the place of its cycle among them. */
interface Traced {
  readonly list: readonly TracedCycle[];
  readonly placeOf: Int32Array;
}

const known = new WeakMap<object, Traced>();

/**
 * Follows every half-edge once; where the ways were known before some nodes moved, only those through the nodes concerned. A
 * cycle whose walls and nodes are the same objects as before is the same object.
 */
export function cyclesOf(edges: HalfEdges, corners: Corners): readonly TracedCycle[] {
  const { since } = edges;
  const before = since?.sameWays === true ? known.get(since.stamp) : undefined;
  const traced = before === undefined ? allCycles(edges, corners) : movedCycles(edges, corners, before, since!.turned);
  known.set(edges.stamp, traced);
  return traced.list;
}

function allCycles(edges: HalfEdges, corners: Corners): Traced {
  const placeOf = new Int32Array(edges.next.length).fill(-1);
  const list: TracedCycle[] = [];
  for (let first = 0; first < placeOf.length; first++) {
    if (placeOf[first] !== -1) continue;
    for (const h of wayFrom(edges, first)) placeOf[h] = list.length;
    list.push(tracedFrom(edges, corners, first));
  }
  return { list, placeOf };
}

function movedCycles(edges: HalfEdges, corners: Corners, { list, placeOf }: Traced, turned: ReadonlySet<number>): Traced {
  const next = list.slice();
  const places = new Set([...turned].flatMap((node) => edges.around[node]!.flatMap((h) => [placeOf[h]!, placeOf[twin(h)]!])));
  for (const place of places) next[place] = tracedFrom(edges, corners, list[place]!.first);
  return { list: next, placeOf };
}

const tracedFrom = (edges: HalfEdges, corners: Corners, first: number): TracedCycle => ({
  cycle: recall(edges, corners, first) ?? remember(edges, corners, wayFrom(edges, first)), first,
});

/** The half-edges of the cycle that a half-edge belongs to, beginning with it. */
export function wayFrom(edges: HalfEdges, first: number): number[] {
  const way = [first];
  for (let h = edges.next[first]!; h !== first; h = edges.next[h]!) way.push(h);
  return way;
}

/** The cycle last found at a half-edge if it is still the same. */
function recall(edges: HalfEdges, corners: Corners, first: number): Cycle | null {
  const last = found.get(wallOf(edges, first))?.[first & 1] ?? null;
  if (last === null) return null;
  let isSame = true;
  let [h, i] = [first, 0];
  let isOverlapped = false;
  do {
    isOverlapped ||= corners.join[h] === OVERLAP;
    isSame &&= last.walls[i] === wallOf(edges, h) && last.nodes[i] === originOf(edges, h);
    h = edges.next[h]!;
    i++;
  } while (h !== first);
  return isSame && last.walls.length === i && last.isOverlapped === isOverlapped ? last : null;
}

function remember(edges: HalfEdges, corners: Corners, halfEdges: readonly number[]): Cycle {
  const nodes = halfEdges.map((h) => originOf(edges, h));
  const cycle: Cycle = {
    walls: halfEdges.map((h) => wallOf(edges, h)),
    nodes,
    areaMm2: signedArea(nodes),
    loops: loopsOf(nodes),
    bounds: polygonBounds(nodes),
    inset: insetOf(edges, corners, halfEdges),
    isOverlapped: halfEdges.some((h) => corners.join[h] === OVERLAP),
  };
  const wall = cycle.walls[0]!;
  const pair = found.get(wall) ?? [null, null];
  pair[halfEdges[0]! & 1] = cycle;
  found.set(wall, pair);
  return cycle;
}

/** Cuts a closed way into simple loops wherever it comes back to a node; what encloses nothing is dropped. */
function loopsOf(way: readonly Node[]): Point[][] {
  const loops: Point[][] = [];
  const open: Node[] = [];
  const at = new Map<string, number>();
  for (const node of [...way, way[0]!]) {
    const begun = at.get(node.id);
    if (begun !== undefined) {
      const loop = open.splice(begun);
      for (const passed of loop) at.delete(passed.id);
      if (loop.length > 2) loops.push(loop.map(({ x, y }) => ({ x, y })));
    }
    at.set(node.id, open.length);
    open.push(node);
  }
  const tidy = loops.map((loop) => tidyRing(loop, 0)).filter((loop) => loop.length > 2);
  return tidy.sort((a, b) => Math.sign(signedArea(b)) - Math.sign(signedArea(a)));
}

/**
 * The sides of the walls joined to one ring. When every side keeps its wall's direction and the ring is simple, the strips
 * between way and ring fill exactly what lies between them, so face = ring + strips and nothing needs to be clipped.
 */
function insetOf(edges: HalfEdges, corners: Corners, halfEdges: readonly number[]): Point[] | null {
  const ring: Point[] = [];
  for (const h of halfEdges) {
    if (corners.join[h] === OVERLAP) return null;
    const [sx, sy, ex, ey] = [corners.startX[h]!, corners.startY[h]!, corners.endX[h]!, corners.endY[h]!];
    if ((ex - sx) * edges.dirX[h]! + (ey - sy) * edges.dirY[h]! <= 0) return null;
    ring.push({ x: sx, y: sy }, { x: ex, y: ey });
  }
  const tidy = tidyRing(ring);
  return isSimpleRing(tidy) ? tidy : null;
}
