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
}

export const twin = (h: number): number => h ^ 1;
export const wallOf = (edges: HalfEdges, h: number): Wall => edges.walls[h >> 1]!;
export const originOf = (edges: HalfEdges, h: number): Node => edges.nodes[edges.origin[h]!]!;
export const headOf = (edges: HalfEdges, h: number): Node => edges.nodes[edges.origin[h ^ 1]!]!;

/** Builds the half-edges of an arranged graph (walls meet in nodes only). Walls without both nodes are left out. */
export function halfEdgesOf(nodeRecord: NodeRecord, wallRecord: WallRecord): HalfEdges {
  const nodes = Object.values(nodeRecord);
  const indexOf = new Map(nodes.map((node, i) => [node.id, i]));
  const walls = Object.values(wallRecord).filter((w) => w.a !== w.b && indexOf.has(w.a) && indexOf.has(w.b));
  const origin = new Int32Array(walls.length * 2);
  walls.forEach((wall, i) => {
    origin[2 * i] = indexOf.get(wall.a)!;
    origin[2 * i + 1] = indexOf.get(wall.b)!;
  });
  const directions = directionsOf(nodes, origin);
  const next = nextOf(nodes, origin);
  const previous = new Int32Array(next.length);
  next.forEach((n, h) => (previous[n] = h));
  return { walls, nodes, origin, next, previous, ...directions };
}

function directionsOf(nodes: readonly Node[], origin: Int32Array): Pick<HalfEdges, 'dirX' | 'dirY' | 'length'> {
  const n = origin.length;
  const [dirX, dirY, length] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let h = 0; h < n; h += 2) {
    const [a, b] = [nodes[origin[h]!]!, nodes[origin[h + 1]!]!];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const l = Math.sqrt(dx * dx + dy * dy);
    length[h] = length[h + 1] = l;
    dirX[h] = dx / l;
    dirY[h] = dy / l;
    dirX[h + 1] = -dx / l;
    dirY[h + 1] = -dy / l;
  }
  return { dirX, dirY, length };
}

/** After h comes, at its head, the half-edge that is next clockwise from h's twin. */
function nextOf(nodes: readonly Node[], origin: Int32Array): Int32Array {
  const next = new Int32Array(origin.length);
  for (const around of outgoing(nodes, origin)) {
    for (let i = 0; i < around.length; i++) {
      next[twin(around[(i + 1) % around.length]!)] = around[i]!;
    }
  }
  return next;
}

/** The half-edges that leave each node, counter-clockwise from +x. */
function outgoing(nodes: readonly Node[], origin: Int32Array): number[][] {
  const at: number[][] = nodes.map(() => []);
  for (let h = 0; h < origin.length; h++) at[origin[h]!]!.push(h);
  const dx = (h: number): number => nodes[origin[h ^ 1]!]!.x - nodes[origin[h]!]!.x;
  const dy = (h: number): number => nodes[origin[h ^ 1]!]!.y - nodes[origin[h]!]!.y;
  const upper = (x: number, y: number): number => (y > 0 || (y === 0 && x > 0) ? 0 : 1);
  const byAngle = (g: number, h: number): number => {
    const [gx, gy, hx, hy] = [dx(g), dy(g), dx(h), dy(h)];
    return upper(gx, gy) - upper(hx, hy) || gy * hx - gx * hy || g - h;
  };
  for (const around of at) if (around.length > 1) around.sort(byAngle);
  return at;
}
