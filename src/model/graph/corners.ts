import { twin, wallOf, type HalfEdges } from './half-edges.ts';

/**
 * How two neighbouring wall sides meet at a node: `mitre` in one point; `step` in two points on the line that halves the
 * angle (a straight run that changes thickness); `bevel` with the point of a sharp corner cut off; `butt` at a free end;
 * `overlap` where a wall is too short for a mitre, so the bodies lie over each other, or where a virtual wall leaves the
 * outer angle of a corner, so the corner's bodies reach beyond it.
 */
export const MITRE = 0;
export const STEP = 1;
export const BEVEL = 2;
export const BUTT = 3;
export const OVERLAP = 4;

/** A mitre longer than this many half-thicknesses is cut off (about 29°). */
const MITRE_LIMIT = 4;
/** Sine of the least angle (about 17°) at which a virtual wall leaves a straight side within that limit. */
const STEEP = 0.3;
/** Cosine from which a corner counts as almost straight (30° bend): there a change of thickness is a step. */
const ALMOST_STRAIGHT = -0.86;

/** Where the left side of each half-edge's body starts and ends, in mm, and how it meets the side that follows (`join`). */
export interface Corners {
  readonly startX: Float64Array;
  readonly startY: Float64Array;
  readonly endX: Float64Array;
  readonly endY: Float64Array;
  /** Of half-edge h: how its end meets the start of `next[h]`. */
  readonly join: Uint8Array;
}

/** How far the wall's body reaches to the left of half-edge h, mm. */
export function reachLeft(edges: HalfEdges, h: number): number {
  const wall = wallOf(edges, h);
  if (wall.kind === 'virtual') return 0;
  if (wall.justify === 'centre') return wall.thickness / 2;
  return (wall.justify === 'left') === ((h & 1) === 0) ? wall.thickness : 0;
}

const known = new WeakMap<object, Corners>();

/** The corners of all walls; where they were known before some nodes moved, only those at the nodes concerned are made anew. */
export function cornersOf(edges: HalfEdges): Corners {
  const before = edges.since === null ? undefined : known.get(edges.since.stamp);
  const corners = before === undefined ? allCorners(edges) : movedCorners(edges, before, edges.since!.turned);
  known.set(edges.stamp, corners);
  return corners;
}

function movedCorners(edges: HalfEdges, before: Corners, turned: ReadonlySet<number>): Corners {
  const corners: Corners = {
    startX: before.startX.slice(), startY: before.startY.slice(), endX: before.endX.slice(), endY: before.endY.slice(), join: before.join.slice(),
  };
  for (const node of turned) for (const out of edges.around[node]!) joinSides(edges, corners, twin(out));
  return corners;
}

function allCorners(edges: HalfEdges): Corners {
  const n = edges.origin.length;
  const corners: Corners = {
    startX: new Float64Array(n),
    startY: new Float64Array(n),
    endX: new Float64Array(n),
    endY: new Float64Array(n),
    join: new Uint8Array(n),
  };
  for (let h = 0; h < n; h++) joinSides(edges, corners, h);
  return corners;
}

function joinSides(edges: HalfEdges, corners: Corners, h: number): void {
  const n = edges.next[h]!;
  const [hReach, nReach] = [reachLeft(edges, h), reachLeft(edges, n)];
  if (!meetsAsDrawn(edges, h, n)) return square(edges, corners, h, hReach, nReach, OVERLAP);
  if (n === twin(h)) return square(edges, corners, h, hReach, nReach, BUTT);
  const [ux, uy, vx, vy] = [edges.dirX[n]!, edges.dirY[n]!, -edges.dirX[h]!, -edges.dirY[h]!];
  const [sin, cos] = [ux * vy - uy * vx, ux * vx + uy * vy];
  const straight = Math.abs(sin) < 1e-9 && cos < 0;
  const limit = MITRE_LIMIT * Math.max(hReach, nReach);
  const x = straight ? Infinity : (hReach * ux + nReach * vx) / sin;
  const y = straight ? Infinity : (hReach * uy + nReach * vy) / sin;
  const long = !(x * x + y * y <= limit * limit);
  if (long && cos < ALMOST_STRAIGHT) return step(edges, corners, h, hReach, nReach);
  if (long && sin < 0) return square(edges, corners, h, hReach, nReach, BEVEL);
  const tooShort = sin > 0 && (x * ux + y * uy > edges.length[n]! || x * vx + y * vy > edges.length[h]!);
  if (tooShort || sin === 0) return square(edges, corners, h, hReach, nReach, OVERLAP);
  place(edges, corners, h, x, y, x, y, MITRE);
}

const isVirtual = (edges: HalfEdges, h: number): boolean => wallOf(edges, h).kind === 'virtual';

/**
 * Whether the side after h and before n is as the built walls alone have it. A virtual wall that leaves a straight side
 * changes nothing; elsewhere bodies go on beyond it (the outer angle of a corner, between two virtual walls), and only
 * clipping gives the outline of the face.
 */
function meetsAsDrawn(edges: HalfEdges, h: number, n: number): boolean {
  const [hIsVirtual, nIsVirtual] = [isVirtual(edges, h), isVirtual(edges, n)];
  if (!hIsVirtual && !nIsVirtual) return true;
  if (hIsVirtual && nIsVirtual) return edges.around[edges.origin[n]!]!.every((out) => isVirtual(edges, out));
  const v = nIsVirtual ? n : twin(h);
  const [after, before] = [nextBuilt(edges, v, 1), nextBuilt(edges, v, -1)];
  if (after === before) return areOpposite(edges, after, v);
  const isSteep = Math.abs(edges.dirX[v]! * edges.dirY[after]! - edges.dirY[v]! * edges.dirX[after]!) > STEEP;
  return isSteep && areOpposite(edges, after, before) && reachLeft(edges, twin(after)) === reachLeft(edges, before);
}

/** The first built half-edge that leaves the node of v, counter-clockwise (1) or clockwise (-1) of v. */
function nextBuilt(edges: HalfEdges, v: number, turn: 1 | -1): number {
  const out = edges.around[edges.origin[v]!]!;
  let at = out.indexOf(v);
  do at = (at + turn + out.length) % out.length;
  while (isVirtual(edges, out[at]!));
  return out[at]!;
}

const areOpposite = (edges: HalfEdges, h: number, g: number): boolean =>
  Math.abs(edges.dirX[h]! + edges.dirX[g]!) < 1e-9 && Math.abs(edges.dirY[h]! + edges.dirY[g]!) < 1e-9;

/** Both sides end squarely at the node. */
function square(e: HalfEdges, corners: Corners, h: number, hReach: number, nReach: number, join: number): void {
  const n = e.next[h]!;
  const [hx, hy] = [-e.dirY[h]! * hReach, e.dirX[h]! * hReach];
  const [nx, ny] = [-e.dirY[n]! * nReach, e.dirX[n]! * nReach];
  place(e, corners, h, hx, hy, nx, ny, join);
}

/** Both sides end on the line through the node that halves the angle. */
function step(edges: HalfEdges, corners: Corners, h: number, hReach: number, nReach: number): void {
  const n = edges.next[h]!;
  const [mx, my] = [-edges.dirY[h]! - edges.dirY[n]!, edges.dirX[h]! + edges.dirX[n]!];
  const onH = hReach / (-mx * edges.dirY[h]! + my * edges.dirX[h]!);
  const onN = nReach / (-mx * edges.dirY[n]! + my * edges.dirX[n]!);
  place(edges, corners, h, mx * onH, my * onH, mx * onN, my * onN, STEP);
}

/** Offsets are measured from the node at the head of h. */
function place(
  edges: HalfEdges, c: Corners, h: number, endX: number, endY: number, startX: number, startY: number, join: number,
): void {
  const n = edges.next[h]!;
  const node = edges.nodes[edges.origin[n]!]!;
  c.endX[h] = node.x + endX;
  c.endY[h] = node.y + endY;
  c.startX[n] = node.x + startX;
  c.startY[n] = node.y + startY;
  c.join[h] = join;
}
