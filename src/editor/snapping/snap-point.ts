import type { Point } from '../../geometry/point.ts';
import type { Storey, Wall } from '../../model/storey.ts';
import type { SnapHint, Snaps } from '../state.ts';
import { cornersBeside, wallsNear } from './near-walls.ts';
import { nearCrossing, nearFoot, nearMidpoint, wallEnds, type PlanGuide } from './snap-marks.ts';
import { snapToLines } from '../underlay/line-index.ts';
import { angleDegOf, cross, direction, distance, dot, minus, plus, times, toStep, unit, whole } from '../vector.ts';

/** Distance of the grid's lines where no other is chosen, mm. */
export const GRID = 100;
const ANGLE_STEP = 15;

export interface SnapRequest {
  readonly at: Point;
  readonly storey: Storey;
  readonly snaps: Snaps;
  /** Distance of the grid's lines, mm. */
  readonly grid: number;
  /** Guides of the plan. */
  readonly guides?: readonly PlanGuide[];
  /** How far a catch reaches, mm. */
  readonly reach: number;
  /** Where the line comes from, and the corner before it: angles are taken from both. */
  readonly from?: Point;
  readonly before?: Point;
  /** Shift: the angle is kept whatever the distance. */
  readonly constrain?: boolean;
  /** Alt: nothing is caught. */
  readonly free?: boolean;
  /** Nodes under the hand: neither they nor their walls catch. */
  readonly without?: ReadonlySet<string>;
  /** Further corners that are not in the storey yet: those of the chain being drawn. */
  readonly corners?: readonly Point[];
}

export interface Snapped {
  /** Whole mm. */
  readonly point: Point;
  readonly hint: SnapHint | null;
}

interface Caught {
  readonly point: Point;
  readonly key: string;
  readonly data?: Readonly<Record<string, number | string>>;
  readonly guides?: readonly (readonly [Point, Point])[];
}

/**
 * Catches a point of the plan: corners, crossings and middles before walls before angles before guides and lines with other
 * corners before the grid.
 */
export function snapPoint(request: SnapRequest): Snapped {
  if (request.free) return { point: whole(request.at), hint: null };
  const ray = rayOf(request);
  const caught =
    (request.constrain && ray ? null : (toNode(request) ?? toTracedEnd(request) ?? toMark(request))) ??
    toWall(request, ray) ??
    toTracedLine(request, ray) ??
    (ray && alongRay(request, ray)) ??
    toGuide(request) ??
    toAlignment(request) ??
    (request.snaps.grid ? { point: gridPoint(request), key: 'snap.grid', data: { step: request.grid } } : null);
  if (!caught) return { point: whole(request.at), hint: null };
  const point = whole(caught.point);
  const why = caught.data ? { key: caught.key, data: caught.data } : { key: caught.key };
  return { point, hint: { point, why, guides: caught.guides ?? [] } };
}

const gridPoint = ({ at, grid }: SnapRequest): Point => ({ x: toStep(at.x, grid), y: toStep(at.y, grid) });

const guidesOf = ({ snaps, guides = [] }: SnapRequest): readonly PlanGuide[] => (snaps.guide ? guides : []);

/** All corners that catch. */
function cornersOf({ storey, without, corners }: SnapRequest): readonly Point[] {
  return [...cornersBeside(storey.nodes, without), ...(corners ?? [])];
}

function toNode(request: SnapRequest): Caught | null {
  if (!request.snaps.node) return null;
  let best: Point | null = null;
  for (const corner of cornersOf(request)) {
    if (distance(corner, request.at) > request.reach) continue;
    if (best === null || distance(corner, request.at) < distance(best, request.at)) best = corner;
  }
  return best && { point: best, key: 'snap.node' };
}

/** The end of a line that the plan is traced from. */
function toTracedEnd({ snaps, storey, at, reach }: SnapRequest): Caught | null {
  const caught = snaps.node ? snapToLines(storey, at, reach) : null;
  return caught?.key === 'snap.underlayEnd' ? caught : null;
}

/** A line that the plan is traced from; a wall that runs along a step of 15° keeps it. */
function toTracedLine({ snaps, storey, at, reach }: SnapRequest, ray: Ray | null): Caught | null {
  const caught = snaps.wall ? snapToLines(storey, at, reach) : null;
  if (!caught || !ray) return caught;
  const length = dot(ray.along, minus(caught.point, ray.from));
  const point = plus(ray.from, times(ray.along, Math.max(0, length)));
  return { ...caught, point, guides: [[ray.from, point]] };
}

/** Crossings of walls and guides, feet of perpendiculars, middles of walls. */
function toMark(request: SnapRequest): Caught | null {
  const { at, storey, snaps, reach, from, without } = request;
  const ends = wallEnds(storey, without, at, reach);
  const crossing = snaps.intersection ? nearCrossing(at, ends, guidesOf(request), reach) : null;
  if (crossing) return { point: crossing, key: 'snap.intersection' };
  const foot = snaps.perpendicular && from ? nearFoot(at, from, ends, reach) : null;
  if (foot && from) return { point: foot, key: 'snap.perpendicular', guides: [[from, foot]] };
  const middle = snaps.midpoint ? nearMidpoint(at, ends, reach) : null;
  return middle && { point: middle, key: 'snap.midpoint' };
}

/** A guide holds one coordinate; the other is in line with a corner or on the grid. */
function toGuide(request: SnapRequest): Caught | null {
  const found = guidesOf(request).find(({ axis, at }) => Math.abs(request.at[axis] - at) <= request.reach);
  if (!found) return null;
  const other = found.axis === 'x' ? 'y' : 'x';
  const corner = request.snaps.node ? nearest(request, other) : null;
  const free = request.snaps.grid ? gridPoint(request) : request.at;
  const point = { ...free, ...(corner ? { [other]: corner[other] } : {}), [found.axis]: found.at };
  return { point, key: 'snap.guide', guides: corner ? [[corner, point]] : [] };
}

interface Ray {
  readonly from: Point;
  readonly along: Point;
  readonly angleDeg: number;
  readonly relative: boolean;
}

/** The ray of the nearest step of 15° that the point is close enough to. */
function rayOf(request: SnapRequest): Ray | null {
  const { from, before, at } = request;
  if (!from || !(request.snaps.angle || request.constrain) || distance(from, at) < 1) return null;
  const angle = angleDegOf(minus(at, from));
  const absolute = rayAt(from, toStep(angle, ANGLE_STEP), false);
  const base = before && distance(before, from) > 0 ? angleDegOf(minus(from, before)) : 0;
  const relative = rayAt(from, base + toStep(angle - base, ANGLE_STEP), true);
  const off = (ray: Ray): number => Math.abs(cross(ray.along, minus(at, from)));
  const best = off(absolute) <= off(relative) + 1e-6 ? absolute : relative;
  return request.constrain || off(best) <= request.reach ? best : null;
}

function rayAt(from: Point, angleDeg: number, relative: boolean): Ray {
  const turned = ((angleDeg % 360) + 360) % 360;
  return { from, along: direction(turned), angleDeg: turned, relative };
}

function alongRay(request: SnapRequest, ray: Ray): Caught {
  const aligned = request.snaps.node ? alignedOnRay(request, ray) : null;
  const raw = Math.max(0, dot(ray.along, minus(request.at, ray.from)));
  const length = aligned?.length ?? (request.snaps.grid ? toStep(raw, request.grid) : Math.round(raw));
  const point = plus(ray.from, times(ray.along, length));
  const guides: (readonly [Point, Point])[] = [[ray.from, point]];
  if (aligned) guides.push([aligned.corner, point]);
  const angleDeg = Math.round(ray.angleDeg * 10) / 10;
  return { point, key: aligned ? 'snap.angleAligned' : 'snap.angle', data: { angleDeg }, guides };
}

/** Where the ray passes a corner at right angles, near the pointer: walls end in line with others. */
function alignedOnRay(request: SnapRequest, ray: Ray): { length: number; corner: Point } | null {
  const raw = dot(ray.along, minus(request.at, ray.from));
  let best: { length: number; corner: Point } | null = null;
  for (const corner of cornersOf(request)) {
    const length = dot(ray.along, minus(corner, ray.from));
    if (length <= 0 || Math.abs(length - raw) > request.reach) continue;
    if (best === null || Math.abs(length - raw) < Math.abs(best.length - raw)) best = { length, corner };
  }
  return best;
}

function toWall(request: SnapRequest, ray: Ray | null): Caught | null {
  if (!request.snaps.wall) return null;
  let best: { point: Point; off: number } | null = null;
  // A point rounded along a wall lies by less than a step of the grid beyond its end.
  for (const { wall } of wallsNear(request.storey, request.at, request.reach + request.grid)) {
    const point = onWall(request, wall, ray);
    if (point === null) continue;
    const off = distance(point, request.at);
    if (off <= request.reach + wall.thickness / 2 && (best === null || off < best.off)) best = { point, off };
  }
  if (!best) return null;
  return { point: best.point, key: 'snap.wall', guides: ray ? [[ray.from, best.point]] : [] };
}

/** The point of a wall's line nearest to the pointer, or where the ray meets it. */
function onWall(request: SnapRequest, wall: Wall, ray: Ray | null): Point | null {
  if (request.without?.has(wall.a) || request.without?.has(wall.b)) return null;
  const a = request.storey.nodes[wall.a];
  const b = request.storey.nodes[wall.b];
  if (!a || !b) return null;
  const along = minus(b, a);
  const turn = ray && cross(along, ray.along);
  const t =
    ray && turn && Math.abs(turn) > 1e-9
      ? cross(minus(ray.from, a), ray.along) / turn
      : dot(minus(request.at, a), along) / Math.max(1, dot(along, along));
  if (t < 0 || t > 1) return null;
  const point = plus(a, times(along, t));
  return request.from && distance(point, request.from) < 1 ? null : evenOnWall(request, a, point);
}

/** On a wall the distance from its end is rounded to the grid, where no ray says otherwise. */
function evenOnWall(request: SnapRequest, a: Point, point: Point): Point {
  if (request.from || !request.snaps.grid) return point;
  const step = toStep(distance(a, point), Math.max(1, request.grid / 2));
  const along = unit(minus(point, a));
  return distance(a, point) < 1 ? point : plus(a, times(along, step));
}

/** In line with other corners, upright or level. */
function toAlignment(request: SnapRequest): Caught | null {
  if (!request.snaps.node) return null;
  const [x, y] = [nearest(request, 'x'), nearest(request, 'y')];
  if (!x && !y) return null;
  const rest = request.snaps.grid ? gridPoint(request) : request.at;
  const point = { x: x?.x ?? rest.x, y: y?.y ?? rest.y };
  const guides = [x, y].filter((corner) => corner !== null).map((corner) => [corner, point] as const);
  return { point, key: 'snap.aligned', guides };
}

function nearest(request: SnapRequest, axis: 'x' | 'y'): Point | null {
  let best: Point | null = null;
  const off = (p: Point): number => Math.abs(p[axis] - request.at[axis]);
  for (const corner of cornersOf(request)) {
    if (off(corner) <= request.reach / 2 && (best === null || off(corner) < off(best))) best = corner;
  }
  return best;
}
