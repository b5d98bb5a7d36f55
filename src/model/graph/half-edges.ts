import type { Node, Wall } from '../storey.ts';

export type NodeRecord = Readonly<Record<string, Node>>;
export type WallRecord = Readonly<Record<string, Wall>>;

/**
 * The wall graph as half-edges. Half-edge 2i runs along wall i from a to b, 2i + 1 back; each has its face on its left.
 * `next` is the half-edge that follows around that face, `twin(h)` the same wall's other direction.
 */
export interface HalfEdges {
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
}

export const twin = (h: number): number => h ^ 1;
export const wallOf = (edges: HalfEdges, h: number): Wall => edges.walls[h >> 1]!;
export const originOf = (edges: HalfEdges, h: number): Node => edges.nodes[edges.origin[h]!]!;
export const headOf = (edges: HalfEdges, h: number): Node => edges.nodes[edges.origin[h ^ 1]!]!;

/** The half-edges last built of a record of walls: a drag moves nodes and leaves the walls as they are. */
const last = new WeakMap<WallRecord, HalfEdges>();

/** Builds the half-edges of an arranged graph (walls meet in nodes only). Walls without both nodes are left out. */
export function halfEdgesOf(nodes: NodeRecord, walls: WallRecord): HalfEdges {
  const before = last.get(walls);
  const edges = (before === undefined ? null : moved(before, nodes)) ?? build(nodes, walls);
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

/** The same graph with some nodes in other places; null when the nodes are not the same or most of them moved. */
function moved(before: HalfEdges, record: NodeRecord): HalfEdges | null {
  const nodes = before.nodes.map((node) => record[node.id]!);
  const changed: number[] = [];
  nodes.forEach((node, i) => {
    if (node !== before.nodes[i]) changed.push(i);
  });
  if (nodes.includes(undefined as never) || changed.length > nodes.length / 4) return null;
  const turned = new Set(changed);
  const edges = {
    ...before, nodes, stamp: {}, since: { stamp: before.stamp, turned },
    next: before.next.slice(), previous: before.previous.slice(),
    dirX: before.dirX.slice(), dirY: before.dirY.slice(), length: before.length.slice(),
    around: before.around.slice(),
  };
  for (const i of changed) {
    for (const h of before.around[i]!) {
      direct(edges, h & ~1);
      turned.add(before.origin[twin(h)]!);
    }
  }
  for (const i of turned) {
    edges.around[i] = sortAround(edges, [...before.around[i]!]);
    link(edges, edges.around[i]);
  }
  return edges;
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
