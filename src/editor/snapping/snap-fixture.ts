import type { Point } from '../../geometry/point.ts';
import { fixtureRing } from '../../model/fixture-place.ts';
import type { Fixture } from '../../model/plan-part.ts';
import type { Storey } from '../../model/storey.ts';
import type { SnapHint, Snaps } from '../state.ts';
import { beside, pointAlong, wallLine, type WallLine } from '../storey-view.ts';
import { angleDegOf, cross, direction, dot, leftOf, minus, plus, times, toStep, whole } from '../vector.ts';
import { GRID } from './snap-point.ts';

type Box = Pick<Fixture, 'position' | 'angleDeg' | 'width' | 'depth'>;

export interface FixtureSnap {
  readonly box: Box;
  readonly storey: Storey;
  readonly snaps: Snaps;
  /** How far a catch reaches, mm. */
  readonly reach: number;
  readonly free: boolean;
  /** Turns its back to the wall it comes near to. */
  readonly wallSide: boolean;
  /** Fixtures under the hand do not catch. */
  readonly without: ReadonlySet<string>;
}

export interface SnappedFixture {
  readonly position: Point;
  readonly angleDeg: number;
  readonly hint: SnapHint | null;
}

/** Two directions are one where they differ by less, as a sine. */
const PARALLEL = 0.01;

/**
 * Where a fixture comes to stand: with its back at the wall it is near to, its edges in line with the faces of walls and the
 * edges of other fixtures, else on the grid.
 */
export function snapFixture(request: FixtureSnap): SnappedFixture {
  const { box, snaps, free } = request;
  if (free) return { position: whole(box.position), angleDeg: box.angleDeg, hint: null };
  const back = request.wallSide && snaps.wall ? toWall(request) : null;
  const turned: Box = back ?? box;
  const u = direction(turned.angleDeg);
  const v = leftOf(u);
  const lines = linesFor(request, turned, u, v);
  const x = snaps.node || snaps.wall ? nearest(dot(u, turned.position), turned.width / 2, lines.u, request.reach) : null;
  const y = back || !(snaps.node || snaps.wall) ? null : nearest(dot(v, turned.position), turned.depth / 2, lines.v, request.reach);
  const grid = (value: number): number => (snaps.grid && isSquare(turned.angleDeg) ? toStep(value, GRID / 2) : value);
  const at = plus(times(u, x ?? grid(dot(u, turned.position))), times(v, back ? dot(v, turned.position) : (y ?? grid(dot(v, turned.position)))));
  const why = back ? 'snap.backToWall' : x !== null || y !== null ? 'snap.aligned' : null;
  const position = whole(at);
  return { position, angleDeg: turned.angleDeg, hint: why === null ? null : { point: position, why: { key: why }, guides: [] } };
}

const isSquare = (angleDeg: number): boolean => Math.abs(angleDeg % 90) < 1e-6;

/** Back to the face of the nearest wall on whose side the fixture is, where that is near enough. */
function toWall({ box, storey, reach }: FixtureSnap): Box | null {
  let best: { box: Box; off: number } | null = null;
  for (const wall of Object.values(storey.walls)) {
    const line = wall.kind === 'virtual' ? null : wallLine(storey, wall);
    if (!line || line.length < 1) continue;
    const stood = atFace(line, box);
    if (stood === null || stood.off > reach + box.depth / 2) continue;
    if (best === null || stood.off < best.off) best = stood;
  }
  return best?.box ?? null;
}

/** `off`: how far the middle of the box is from the face. */
function atFace(line: WallLine, box: Box): { box: Box; off: number } | null {
  const { along, left } = beside(line, box.position);
  if (along < 0 || along > line.length) return null;
  const side = left >= 0 ? 1 : -1;
  const face = side === 1 ? line.left : -line.right;
  const out = times(leftOf(line.along), side);
  const foot = plus(pointAlong(line, along), times(leftOf(line.along), face));
  // The back is the upper edge: up looks into the wall.
  const angleDeg = tidy(angleDegOf(times(out, -1)) - 90);
  return { box: { ...box, angleDeg, position: plus(foot, times(out, box.depth / 2)) }, off: Math.abs(left - face) };
}

const tidy = (angleDeg: number): number => (Math.round(angleDeg * 100) / 100 + 360) % 360;

/** Coordinates along the box's own directions that its edges can be in line with. */
function linesFor(request: FixtureSnap, box: Box, u: Point, v: Point): { u: number[]; v: number[] } {
  const found = { u: [] as number[], v: [] as number[] };
  const near = Math.hypot(box.width, box.depth) / 2 + request.reach;
  if (request.snaps.wall) {
    for (const wall of Object.values(request.storey.walls)) {
      const line = wall.kind === 'virtual' ? null : wallLine(request.storey, wall);
      if (!line) continue;
      const { along } = beside(line, box.position);
      if (along < -near || along > line.length + near) continue;
      const faces = [line.left, -line.right].map((off) => plus(line.a, times(leftOf(line.along), off)));
      if (Math.abs(cross(line.along, v)) < PARALLEL) found.u.push(...faces.map((p) => dot(u, p)));
      if (Math.abs(cross(line.along, u)) < PARALLEL) found.v.push(...faces.map((p) => dot(v, p)));
    }
  }
  if (request.snaps.node) {
    for (const other of Object.values(request.storey.fixtures)) {
      if (request.without.has(other.id) || !isSquare(other.angleDeg - box.angleDeg)) continue;
      const ring = fixtureRing(other).map((p) => ({ x: dot(u, p), y: dot(v, p) }));
      const away = minus(other.position, box.position);
      if (Math.hypot(away.x, away.y) > near + Math.hypot(other.width, other.depth)) continue;
      found.u.push(...span(ring.map((p) => p.x)));
      found.v.push(...span(ring.map((p) => p.y)));
    }
  }
  return found;
}

const span = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

/** The place of the middle where one of its two edges lies on the nearest of the lines; null where none is in reach. */
function nearest(at: number, half: number, lines: readonly number[], reach: number): number | null {
  let best: number | null = null;
  for (const line of lines) {
    for (const edge of [-half, half]) {
      const middle = line - edge;
      if (Math.abs(middle - at) <= reach && (best === null || Math.abs(middle - at) < Math.abs(best - at))) best = middle;
    }
  }
  return best;
}
