import { alongOf, besideOf, joined, lengthOf, pointOn, sineBetween, without, type Axis, type Stretch } from './axis.ts';
import type { FaceLine } from './face-lines.ts';

/** A wall's middle line with the stretches that were drawn of it; `thickness` 0 for an edge of a room that no wall was drawn for. */
export interface WallAxis extends Axis {
  readonly thickness: number;
  readonly stretches: readonly Stretch[];
}

/** Two faces belong to one wall from this to that far apart, mm. */
export const LEAST_WALL = 80;
export const MOST_WALL = 420;
/** Sine of the greatest angle between the two faces of a wall: about 0.3°. */
const PARALLEL = 0.005;
/** Shorter overlaps are no wall, mm. */
const SHORTEST = 60;
/** Middle lines and thicknesses that differ by less are those of one wall, mm. */
const SAME_MIDDLE = 12;
const SAME_THICKNESS = 25;

interface Pair {
  readonly a: number;
  readonly b: number;
  /** On line a. */
  readonly stretch: Stretch;
  /** How far b lies to the left of a there. */
  readonly beside: number;
}

/** The walls between parallel faces: of several faces that lie side by side the nearest two make a wall, and each face only one. */
export function pairFaces(lines: readonly FaceLine[]): { walls: WallAxis[]; used: Stretch[][] } {
  const pairs = pairsOf(lines).sort((p, q) => Math.abs(p.beside) - Math.abs(q.beside) || lengthOf(q.stretch) - lengthOf(p.stretch));
  const used: Stretch[][] = lines.map(() => []);
  const found: WallAxis[] = [];
  for (const { a, b, stretch, beside } of pairs) {
    const [lineA, lineB] = [lines[a]!, lines[b]!];
    const takenOnA = [...used[a]!, ...used[b]!.map((one) => moved(one, lineB, lineA))];
    for (const free of without(stretch, takenOnA)) {
      if (lengthOf(free) < SHORTEST) continue;
      used[a]!.push(free);
      used[b]!.push(moved(free, lineA, lineB));
      found.push({ origin: pointOn(lineA, 0, beside / 2), along: lineA.along, thickness: Math.abs(beside), stretches: [free] });
    }
  }
  return { walls: joinAxes(found), used };
}

/** A stretch of one line as its foot on another, nearly parallel one. */
export function moved({ from, to }: Stretch, line: Axis, other: Axis): Stretch {
  const [p, q] = [alongOf(other, pointOn(line, from)), alongOf(other, pointOn(line, to))];
  return p <= q ? { from: p, to: q } : { from: q, to: p };
}

function pairsOf(lines: readonly FaceLine[]): Pair[] {
  const pairs: Pair[] = [];
  const angles = lines.map(({ along }) => { const angle = Math.atan2(along.y, along.x); return angle < 0 ? angle + Math.PI : angle; });
  const order = lines.map((_, i) => i).sort((i, j) => angles[i]! - angles[j]!);
  order.forEach((a, place) => {
    for (let k = place + 1; k < order.length; k++) {
      if (angles[order[k]!]! - angles[a]! > 2 * PARALLEL) break;
      addPairs(pairs, lines, a, order[k]!);
    }
    // Directions near 180° are those near 0°.
    for (let k = 0; k < place && angles[order[k]!]! + Math.PI - angles[a]! < 2 * PARALLEL; k++) addPairs(pairs, lines, a, order[k]!);
  });
  return pairs;
}

function addPairs(pairs: Pair[], lines: readonly FaceLine[], a: number, b: number): void {
  const [lineA, lineB] = [lines[a]!, lines[b]!];
  if (Math.abs(sineBetween(lineA, lineB)) > PARALLEL) return;
  for (const raw of lineB.stretches) {
    const other = moved(raw, lineB, lineA);
    const beside = besideOf(lineA, pointOn(lineB, (raw.from + raw.to) / 2));
    if (Math.abs(beside) < LEAST_WALL || Math.abs(beside) > MOST_WALL) continue;
    for (const own of lineA.stretches) {
      const stretch = { from: Math.max(own.from, other.from), to: Math.min(own.to, other.to) };
      if (lengthOf(stretch) >= SHORTEST) pairs.push({ a, b, stretch, beside });
    }
  }
}

/** Walls on one middle line and of one thickness put together, the longest first. */
export function joinAxes(walls: readonly WallAxis[]): WallAxis[] {
  const axes: { origin: WallAxis['origin']; along: WallAxis['along']; thickness: number; stretches: Stretch[] }[] = [];
  for (const wall of [...walls].sort((p, q) => lengthOf(q.stretches[0]!) - lengthOf(p.stretches[0]!))) {
    const [p, q] = [pointOn(wall, wall.stretches[0]!.from), pointOn(wall, wall.stretches[0]!.to)];
    const host = axes.find(
      (axis) => Math.abs(axis.thickness - wall.thickness) <= SAME_THICKNESS && Math.abs(sineBetween(axis, wall)) <= PARALLEL &&
        Math.abs(besideOf(axis, p)) <= SAME_MIDDLE && Math.abs(besideOf(axis, q)) <= SAME_MIDDLE,
    );
    if (host === undefined) axes.push({ ...wall, stretches: [...wall.stretches] });
    else host.stretches.push(moved(wall.stretches[0]!, wall, host));
  }
  return axes.map((axis) => ({ ...axis, stretches: joined(axis.stretches, 1) }));
}
