import type { Point } from '../../geometry/point.ts';
import { signedArea, tidyRing } from '../../geometry/polygon.ts';
import type { Wall } from '../storey.ts';
import { BEVEL, type Corners } from './corners.ts';
import { headOf, originOf, type HalfEdges } from './half-edges.ts';

/** Ten places of a body's outline, x then y; NaN where a place is not used. */
const PLACES = 20;
const scratch = new Float64Array(PLACES);

/** The body last made of a wall: used again as long as its places are the same, so an unchanged wall keeps its outline. */
const made = new WeakMap<Wall, Made>();

interface Made {
  readonly places: Float64Array;
  readonly ring: readonly Point[];
  readonly isBevelled: boolean;
}

/**
 * The closed outline of every wall's body in mm, counter-clockwise, mitred with its neighbours: bodies of a regular plan
 * fill the walls without gap or overlap. A virtual wall has none.
 */
export function bodiesOf(edges: HalfEdges, corners: Corners): Map<string, readonly Point[]> {
  const before = edges.since === null ? undefined : known.get(edges.since.stamp);
  const bodies = new Map(before);
  const put = (i: number): void => {
    const wall = edges.walls[i]!;
    if (wall.kind === 'virtual' || wall.thickness === 0) return;
    const last = made.get(wall);
    const isSame = last !== undefined && standsAs(last, edges, corners, i);
    bodies.set(wall.id, isSame ? last.ring : make(edges, corners, i));
  };
  if (before === undefined) edges.walls.forEach((_, i) => put(i));
  else for (const node of edges.since!.turned) for (const out of edges.around[node]!) put(out >> 1);
  known.set(edges.stamp, bodies);
  return bodies;
}

/** The bodies last made of half-edges: a wall none of whose ends is concerned by what moved keeps its own. */
const known = new WeakMap<object, ReadonlyMap<string, readonly Point[]>>();

function make(edges: HalfEdges, corners: Corners, wallIndex: number): readonly Point[] {
  const [h, g] = [2 * wallIndex, 2 * wallIndex + 1];
  fillPlaces(edges, corners, wallIndex);
  const wall = edges.walls[wallIndex]!;
  const isBevelled = [g, h, edges.previous[g]!, edges.previous[h]!].some((k) => corners.join[k] === BEVEL);
  const last = made.get(wall);
  if (last !== undefined && samePlaces(last.places)) return last.ring;
  const ring = ringOfPlaces();
  made.set(wall, { places: scratch.slice(), ring, isBevelled });
  return ring;
}

/** Whether a body is as it was, told by its nodes and sides alone; false also where only a closer look would tell. */
function standsAs({ places, isBevelled }: Made, edges: HalfEdges, corners: Corners, wallIndex: number): boolean {
  if (isBevelled) return false;
  const [h, g] = [2 * wallIndex, 2 * wallIndex + 1];
  const [b, a] = [headOf(edges, h), originOf(edges, h)];
  return (
    places[6] === b.x && places[7] === b.y && places[16] === a.x && places[17] === a.y &&
    places[0] === corners.endX[g] && places[1] === corners.endY[g] &&
    places[2] === corners.startX[g] && places[3] === corners.startY[g] &&
    places[10] === corners.endX[h] && places[11] === corners.endY[h] &&
    places[12] === corners.startX[h] && places[13] === corners.startY[h] &&
    corners.join[g] !== BEVEL && corners.join[h] !== BEVEL &&
    corners.join[edges.previous[g]!] !== BEVEL && corners.join[edges.previous[h]!] !== BEVEL
  );
}

/** Right side from a to b, the joint at b, left side back, the joint at a. */
function fillPlaces(edges: HalfEdges, corners: Corners, wallIndex: number): void {
  const [h, g] = [2 * wallIndex, 2 * wallIndex + 1];
  const [b, a] = [headOf(edges, h), originOf(edges, h)];
  scratch.fill(NaN);
  fillSide(edges, corners, g, 0, 2);
  fillBevel(edges, corners, edges.previous[g]!, 4);
  put(6, b.x, b.y);
  fillBevel(edges, corners, h, 8);
  fillSide(edges, corners, h, 10, 12);
  fillBevel(edges, corners, edges.previous[h]!, 14);
  put(16, a.x, a.y);
  fillBevel(edges, corners, g, 18);
}

function put(place: number, x: number, y: number): void {
  scratch[place] = x;
  scratch[place + 1] = y;
}

/** The end and the start of the left side of h; where its mitres cross, both are the point where they do. */
function fillSide(edges: HalfEdges, corners: Corners, h: number, endPlace: number, startPlace: number): void {
  const [sx, sy, ex, ey] = [corners.startX[h]!, corners.startY[h]!, corners.endX[h]!, corners.endY[h]!];
  const along = (ex - sx) * edges.dirX[h]! + (ey - sy) * edges.dirY[h]!;
  if (along >= 0) {
    put(endPlace, ex, ey);
    put(startPlace, sx, sy);
    return;
  }
  const from = originOf(edges, h);
  const share = edges.length[h]! / (edges.length[h]! - along);
  const [x, y] = [from.x + share * (sx - from.x), from.y + share * (sy - from.y)];
  put(endPlace, x, y);
  put(startPlace, x, y);
}

/** The middle of the cut of a bevelled corner between h and the half-edge after it. */
function fillBevel(edges: HalfEdges, corners: Corners, h: number, place: number): void {
  if (corners.join[h] !== BEVEL) return;
  const n = edges.next[h]!;
  put(place, (corners.endX[h]! + corners.startX[n]!) / 2, (corners.endY[h]! + corners.startY[n]!) / 2);
}

function samePlaces(places: Float64Array): boolean {
  for (let i = 0; i < PLACES; i++) if (!Object.is(places[i], scratch[i])) return false;
  return true;
}

function ringOfPlaces(): readonly Point[] {
  const points: Point[] = [];
  for (let i = 0; i < PLACES; i += 2) {
    if (!Number.isNaN(scratch[i]!)) points.push({ x: scratch[i]! + 0, y: scratch[i + 1]! + 0 });
  }
  const ring = tidyRing(points);
  return signedArea(ring) < 0 ? ring.reverse() : ring;
}
