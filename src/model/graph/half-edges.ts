import type { Node, Wall } from '../storey.ts';
import { baseOf, maybeChanged } from './record-changes.ts';

export type NodeRecord = Readonly<Record<string, Node>>;
export type WallRecord = Readonly<Record<string, Wall>>;

/**
 * The wall graph as half-edges. Half-edge 2i runs along wall i from a to b, 2i + 1 back; each has its face on its left.
 * `next` is the half-edge that follows around that face, `twin(h)` the same wall's other direction.
 */
export interface HalfEdges {
  /** The records that they are of, and the places of their things in `nodes` and `walls`. */
  readonly of: { readonly nodes: NodeRecord; readonly walls: WallRecord };
  readonly nodePlaces: ReadonlyMap<string, number>;
  readonly wallPlaces: ReadonlyMap<string, number>;
  readonly walls: readonly Wall[];
  readonly nodes: readonly Node[];
  /** The node, as an index into `nodes`, that each half-edge starts at. */
  readonly origin: Int32Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** Unit direction of each half-edge, and its length in mm. */
  readonly dirX: Float64Array;
  readonly dirY: Float64Array;
  readonly length: Float64Array;
  /** The half-edges that leave each node, counter-clockwise. */
  readonly around: readonly (readonly number[])[];
  /** Stands for these half-edges where something is remembered of them: it holds nothing, so neither does what remembers it. */
  readonly stamp: object;
  /** The half-edges that these were made from, and the nodes at which anything is different. */
  readonly since: Since | null;
}

interface Since {
  readonly stamp: object;
  /** Places in `nodes`. */
  readonly turned: ReadonlySet<number>;
  /** Whether the half-edges go around every node in the same order, so that the same ones follow one another. */
  readonly sameWays: boolean;
}

export const twin = (h: number): number => h ^ 1;
export const wallOf = (edges: HalfEdges, h: number): Wall => edges.walls[h >> 1]!;
export const originOf = (edges: HalfEdges, h: number): Node => edges.nodes[edges.origin[h]!]!;
export const headOf = (edges: HalfEdges, h: number): Node => edges.nodes[edges.origin[h ^ 1]!]!;

/** The half-edges last built of a record of walls: a drag moves nodes and leaves most walls as they are. */
const last = new WeakMap<WallRecord, HalfEdges>();

/** Builds the half-edges of an arranged graph (walls meet in nodes only). Walls without both nodes are left out. */
export function halfEdgesOf(nodes: NodeRecord, walls: WallRecord): HalfEdges {
  const before = last.get(walls) ?? last.get(baseOf(walls) ?? walls);
  const edges = (before === undefined ? null : moved(before, { nodes, walls })) ?? build(nodes, walls);
  last.set(walls, edges);
  return edges;
}

function build(nodeRecord: NodeRecord, wallRecord: WallRecord): HalfEdges {
  const nodes = Object.values(nodeRecord);
  const indexOf = new Map(nodes.map((node, i) => [node.id, i]));
  const walls = Object.values(wallRecord).filter((w) => w.a !== w.b && indexOf.has(w.a) && indexOf.has(w.b));
  const n = walls.length * 2;
  const around: number[][] = nodes.map(() => []);
  const edges = {
    of: { nodes: nodeRecord, walls: wallRecord }, nodePlaces: indexOf, wallPlaces: new Map(walls.map((wall, i) => [wall.id, i])),
    walls, nodes, around, stamp: {}, since: null,
    origin: new Int32Array(n), next: new Int32Array(n), previous: new Int32Array(n),
    dirX: new Float64Array(n), dirY: new Float64Array(n), length: new Float64Array(n),
  };
  walls.forEach((wall, i) => {
    edges.origin[2 * i] = indexOf.get(wall.a)!;
    edges.origin[2 * i + 1] = indexOf.get(wall.b)!;
    around[edges.origin[2 * i]!]!.push(2 * i);
    around[edges.origin[2 * i + 1]!]!.push(2 * i + 1);
    direct(edges, 2 * i);
  });
  around.forEach((out) => link(edges, sortAround(edges, out)));
  return edges;
}

/** The same graph with some nodes in other places and some walls of another make; null when more is different, or most of it. */
function moved(before: HalfEdges, of: HalfEdges['of']): HalfEdges | null {
  const changed = differing(before.nodes, before.nodePlaces, of.nodes, maybeChanged(before.of.nodes, of.nodes));
  const remade = differing(before.walls, before.wallPlaces, of.walls, maybeChanged(before.of.walls, of.walls));
  if (changed === null || remade === null || changed.length > before.nodes.length / 4) return null;
  const [nodes, walls] = [replaced(before.nodes, changed), replaced(before.walls, remade)];
  if (remade.some(([i, wall]) => !isSameLine(wall, before.walls[i]!))) return null;
  const turned = new Set(changed.map(([i]) => i));
  const edges = {
    ...before, of, nodes, walls, stamp: {},
    next: before.next.slice(), previous: before.previous.slice(),
    dirX: before.dirX.slice(), dirY: before.dirY.slice(), length: before.length.slice(),
    around: before.around.slice(),
  };
  for (const [i] of changed) {
    for (const h of before.around[i]!) {
      direct(edges, h & ~1);
      turned.add(before.origin[twin(h)]!);
    }
  }
  for (const [i, wall] of remade) {
    if (!isSameMake(wall, before.walls[i]!)) turned.add(before.origin[2 * i]!).add(before.origin[2 * i + 1]!);
  }
  let sameWays = true;
  for (const i of turned) {
    const around = sortAround(edges, [...before.around[i]!]);
    if (around.every((h, k) => h === before.around[i]![k])) continue;
    sameWays = false;
    edges.around[i] = around;
    link(edges, around);
  }
  return { ...edges, since: { stamp: before.stamp, turned, sameWays } };
}

/** Whether both go between the same nodes, and both or neither have a body. */
const isSameLine = (p: Wall, q: Wall): boolean => p.a === q.a && p.b === q.b && hasBody(p) === hasBody(q);

const hasBody = ({ kind, thickness }: Wall): boolean => kind !== 'virtual' && thickness > 0;

/** Whether two walls between the same nodes give the same body. */
const isSameMake = (p: Wall, q: Wall): boolean => p.kind === q.kind && p.thickness === q.thickness && p.justify === q.justify;

/** The things of a record that are not the same objects as in the list, by their places; null where not the same are there. */
function differing<T extends { readonly id: string }>(
  list: readonly T[], places: ReadonlyMap<string, number>, record: Readonly<Record<string, T>>, suspects: Iterable<string> | null,
): [place: number, now: T][] | null {
  const changed: [number, T][] = [];
  if (suspects === null && Object.keys(record).length !== list.length) return null;
  for (const id of suspects ?? []) {
    const [place, now] = [places.get(id), record[id]];
    if (place === undefined || now === undefined) return null;
    if (now !== list[place]) changed.push([place, now]);
  }
  for (let place = 0; suspects === null && place < list.length; place++) {
    const now = record[list[place]!.id];
    if (now === undefined) return null;
    if (now !== list[place]) changed.push([place, now]);
  }
  return changed;
}

function replaced<T>(list: readonly T[], changed: readonly (readonly [place: number, now: T])[]): readonly T[] {
  const next = list.slice();
  for (const [place, now] of changed) next[place] = now;
  return next;
}

type Directions = Pick<HalfEdges, 'nodes' | 'origin' | 'dirX' | 'dirY' | 'length'>;

/** Length and direction of half-edge h and its twin; h is even. */
function direct({ nodes, origin, dirX, dirY, length }: Directions, h: number): void {
  const [a, b] = [nodes[origin[h]!]!, nodes[origin[h + 1]!]!];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const l = Math.sqrt(dx * dx + dy * dy);
  length[h] = length[h + 1] = l;
  dirX[h] = dx / l;
  dirY[h] = dy / l;
  dirX[h + 1] = -dx / l;
  dirY[h + 1] = -dy / l;
}

/** After each half-edge that comes in follows the one that is next clockwise from its twin. */
function link({ next, previous }: Pick<HalfEdges, 'next' | 'previous'>, around: readonly number[]): void {
  for (let i = 0; i < around.length; i++) {
    const incoming = twin(around[(i + 1) % around.length]!);
    next[incoming] = around[i]!;
    previous[around[i]!] = incoming;
  }
}

/** Counter-clockwise from +x, exact for whole millimetres. */
function sortAround({ nodes, origin }: Pick<HalfEdges, 'nodes' | 'origin'>, around: number[]): number[] {
  if (around.length < 2) return around;
  const at = nodes[origin[around[0]!]!]!;
  const head = (h: number): Node => nodes[origin[h ^ 1]!]!;
  return around.sort((g, h) => {
    const [p, q] = [head(g), head(h)];
    const [gx, gy, hx, hy] = [p.x - at.x, p.y - at.y, q.x - at.x, q.y - at.y];
    return lowerHalf(gx, gy) - lowerHalf(hx, hy) || gy * hx - gx * hy || g - h;
  });
}

const lowerHalf = (x: number, y: number): number => (y > 0 || (y === 0 && x > 0) ? 0 : 1);
