import type { Point } from '../geometry/point.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { Opening, Storey, Wall } from '../model/storey.ts';
import { distance, dot, leftOf, minus, plus, times, unit } from './vector.ts';

/** The storey with the id, or null. */
export const storeyOf = (project: Project, storeyId: string): Storey | null =>
  project.storeys.find((storey) => storey.id === storeyId) ?? null;

/** A wall as a line with a body: `left` and `right` are how far the body reaches to both sides, seen from a to b. */
export interface WallLine {
  readonly a: Point;
  readonly b: Point;
  readonly along: Point;
  readonly length: number;
  readonly left: number;
  readonly right: number;
}

/** null where a corner is missing. */
export function wallLine(storey: Storey, wall: Wall): WallLine | null {
  const a = storey.nodes[wall.a];
  const b = storey.nodes[wall.b];
  if (!a || !b) return null;
  const half = wall.justify === 'centre' ? wall.thickness / 2 : 0;
  return {
    a,
    b,
    along: unit(minus(b, a)),
    length: distance(a, b),
    left: wall.justify === 'left' ? wall.thickness : half,
    right: wall.justify === 'right' ? wall.thickness : half,
  };
}

/** Where a point lies beside a wall: mm along it from a, and mm to its left (negative: right). */
export const beside = (line: WallLine, p: Point): { along: number; left: number } => ({
  along: dot(line.along, minus(p, line.a)),
  left: dot(leftOf(line.along), minus(p, line.a)),
});

/** The point of a wall's line at a distance from a. */
export const pointAlong = (line: WallLine, at: number): Point => plus(line.a, times(line.along, at));

/** mm from a point to the body of a wall: 0 inside it. */
export function distanceToBody(line: WallLine, p: Point): number {
  const { along, left } = beside(line, p);
  const past = Math.max(0, -along, along - line.length);
  const off = Math.max(0, left - line.left, -left - line.right);
  return Math.hypot(past, off);
}

/** The four corners of the hole that an opening makes in its wall. */
export function openingOutline(line: WallLine, opening: Pick<Opening, 'at' | 'width'>): readonly Point[] {
  const side = leftOf(line.along);
  const [from, to] = [pointAlong(line, opening.at - opening.width / 2), pointAlong(line, opening.at + opening.width / 2)];
  const [l, r] = [times(side, line.left), times(side, -line.right)];
  return [plus(from, l), plus(to, l), plus(to, r), plus(from, r)];
}

/** The walls that are one line with this one for the person who moves it. */
export const runOf = (storey: Storey, wall: Wall): readonly Wall[] =>
  Object.values(storey.walls).filter((other) => other.run === wall.run);

/** The wall itself, or with it all other pieces of its arc. */
export const arcOf = (storey: Storey, wall: Wall): readonly Wall[] =>
  wall.arc === undefined ? [wall] : Object.values(storey.walls).filter((other) => other.arc === wall.arc);

/** The walls that end in a node. */
export const wallsAt = (storey: Storey, nodeId: string): readonly Wall[] =>
  Object.values(storey.walls).filter((wall) => wall.a === nodeId || wall.b === nodeId);

export const wallRef = (storey: Storey, id: string): EntityRef => ({ kind: 'wall', id, storeyId: storey.id });
export const openingRef = (storey: Storey, id: string): EntityRef => ({ kind: 'opening', id, storeyId: storey.id });
export const roomRef = (storey: Storey, id: string): EntityRef => ({ kind: 'room', id, storeyId: storey.id });
export const nodeRef = (storey: Storey, id: string): EntityRef => ({ kind: 'node', id, storeyId: storey.id });
export const fixtureRef = (storey: Storey, id: string): EntityRef => ({ kind: 'fixture', id, storeyId: storey.id });
export const underlayRef = (storey: Storey, id: string): EntityRef => ({ kind: 'underlay', id, storeyId: storey.id });
export const featureRef = (id: string): EntityRef => ({ kind: 'siteFeature', id });
export const signRef = (id: string): EntityRef => ({ kind: 'sign', id });
