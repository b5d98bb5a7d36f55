import type { Point } from '../../../geometry/point.ts';
import type { ClosedGap } from '../import-plan.ts';
import { alongOf, besideOf, crossingOn, joined, lengthOf, pointOn, sineBetween, without, type Stretch } from './axis.ts';
import { columnOn, type HostedOpening } from './line-walls.ts';
import type { WallAxis } from './pair-faces.ts';

/** What walls are closed with. */
export interface Closing {
  readonly columns: readonly (readonly Point[])[];
  readonly openings: readonly HostedOpening[];
  /** Widest gap that is closed without anything in it, mm. */
  readonly gapMm: number;
}

/** Drawings are this exact, mm: narrower slits are no gaps. */
const SLIT = 60;
/** The longest row of windows, doors and columns that one gap of a wall may be, mm. */
const LONGEST = 15_000;
/** Sine of the least angle at which walls meet, about 10°. */
const MEETING = 0.17;

/** What explains a stretch of a line where no wall is drawn. */
interface Cover extends Stretch {
  readonly why: 'opening' | 'column' | 'wall';
}

export interface ClosedWalls {
  readonly walls: readonly WallAxis[];
  readonly closed: readonly ClosedGap[];
}

/** Closes walls along their own lines where a door, a window, a column or another wall stands in the gap, or it is narrow enough; then draws their ends to the walls they meet. */
export function closeWalls(walls: readonly WallAxis[], closing: Closing): ClosedWalls {
  const closed: ClosedGap[] = [];
  const bridged = walls.map((wall, i) => ({ ...wall, stretches: bridge(walls, i, closing, closed) }));
  const whole = bridged.map((wall) => ({ ...wall, stretches: wall.stretches.filter((one) => !bridged.some((other) => other !== wall && covers(other, wall, one))) }));
  const reached = whole.map((wall, i) => ({ ...wall, stretches: wall.stretches.flatMap((one) => reach(whole, i, one, closing, closed)) }));
  return { walls: reached.map((wall) => ({ ...wall, stretches: joined(wall.stretches, 1) })), closed };
}

/** Whether a piece lies in the body of a longer wall: the reveal of a window, a thickening at a column. */
function covers(other: WallAxis, wall: WallAxis, piece: Stretch): boolean {
  if (Math.abs(sineBetween(other, wall)) > MEETING) return false;
  const ends = [pointOn(wall, piece.from), pointOn(wall, piece.to)];
  if (ends.some((p) => Math.abs(besideOf(other, p)) + wall.thickness / 2 > other.thickness / 2 + SLIT)) return false;
  const [p, q] = ends.map((end) => alongOf(other, end)) as [number, number];
  return other.stretches.some((one) => lengthOf(one) > lengthOf(piece) && Math.min(p, q) >= one.from - SLIT && Math.max(p, q) <= one.to + SLIT);
}

function coversOf(walls: readonly WallAxis[], own: number, { columns, openings }: Closing): Cover[] {
  const line = walls[own]!;
  const covered: Cover[] = openings.filter(({ axis }) => axis === own).map(({ stretch }) => ({ ...stretch, why: 'opening' }));
  for (const column of columns) {
    const stretch = columnOn(line, column, line.thickness / 2);
    if (stretch !== null) covered.push({ ...stretch, why: 'column' });
  }
  walls.forEach((other, i) => {
    const sine = Math.abs(sineBetween(line, other));
    if (i === own || sine < MEETING) return;
    const [at, there] = [crossingOn(line, other), crossingOn(other, line)];
    const slack = line.thickness / 2 / sine + SLIT;
    if (!other.stretches.some(({ from, to }) => there >= from - slack && there <= to + slack)) return;
    const half = other.thickness / 2 / sine + line.thickness / 2 / Math.max(sine, MEETING) * Math.sqrt(1 - sine * sine);
    covered.push({ from: at - half, to: at + half, why: 'wall' });
  });
  return covered;
}

interface Reason {
  readonly why: Cover['why'] | 'gap';
  readonly open: Stretch | null;
}

/** Why a stretch without a wall may be closed; null: it may not. `open` is its widest part that nothing explains. */
function reasonFor(gap: Stretch, covered: readonly Cover[], gapMm: number): Reason | null {
  const inside = covered.filter(({ from, to }) => from < gap.to && to > gap.from);
  const open = without(gap, inside).sort((p, q) => lengthOf(q) - lengthOf(p))[0] ?? null;
  if (open !== null && lengthOf(open) > SLIT) return lengthOf(open) <= gapMm ? { why: 'gap', open } : null;
  const reasons = new Set(inside.map(({ why }) => why));
  return { why: reasons.has('opening') ? 'opening' : reasons.has('column') ? 'column' : 'wall', open };
}

/** The stretches of a wall with the gaps between them closed where something explains it. */
function bridge(walls: readonly WallAxis[], own: number, closing: Closing, closed: ClosedGap[]): Stretch[] {
  const wall = walls[own]!;
  const covered = coversOf(walls, own, closing);
  const result: { from: number; to: number }[] = [];
  for (const stretch of wall.stretches) {
    const last = result.at(-1);
    const gap = last === undefined ? null : { from: last.to, to: stretch.from };
    const reason = gap === null || lengthOf(gap) > LONGEST ? null : reasonFor(gap, covered, closing.gapMm);
    if (gap === null || reason === null) {
      result.push({ ...stretch });
      continue;
    }
    last!.to = stretch.to;
    tell(closed, wall, gap, reason);
  }
  return result;
}

function tell(closed: ClosedGap[], wall: WallAxis, gap: Stretch, { why, open }: Reason): void {
  if (why === 'wall' || lengthOf(gap) <= SLIT) return;
  const told = why === 'gap' && open !== null ? open : gap;
  closed.push({ from: whole(pointOn(wall, told.from)), to: whole(pointOn(wall, told.to)), widthMm: Math.round(lengthOf(told)), why });
}

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/** A stretch with its ends drawn on, or back, to the middle lines of the walls that they meet. */
function reach(walls: readonly WallAxis[], own: number, stretch: Stretch, closing: Closing, closed: ClosedGap[]): Stretch[] {
  const covered = coversOf(walls, own, closing);
  const to = endOf(walls, own, stretch.to, 1, covered, closing, closed);
  const from = endOf(walls, own, stretch.from, -1, covered, closing, closed);
  return from < to ? [{ from, to }] : [];
}

/** A wall that an end could be drawn on to. */
interface Meeting {
  readonly at: number;
  readonly ahead: number;
  /** Half of the wall's body, along this one. */
  readonly half: number;
  readonly length: number;
  readonly gap: Stretch;
  readonly reason: Reason;
}

function endOf(
  walls: readonly WallAxis[], own: number, end: number, way: 1 | -1, covered: readonly Cover[], closing: Closing, closed: ClosedGap[],
): number {
  const line = walls[own]!;
  const found: Meeting[] = [];
  walls.forEach((other, i) => {
    const sine = Math.abs(sineBetween(line, other));
    if (i === own || sine < MEETING) return;
    const at = crossingOn(line, other);
    const half = other.thickness / 2 / sine;
    const ahead = (at - end) * way;
    if (ahead < -(half + SLIT) || ahead > LONGEST) return;
    const gap = way === 1 ? { from: end, to: at } : { from: at, to: end };
    const reason: Reason | null = ahead <= half + SLIT ? { why: 'wall', open: null } : reasonFor(gap, covered, closing.gapMm);
    const length = reason === null ? null : meets(walls, i, own, closing);
    if (reason !== null && length !== null) found.push({ at, ahead, half, length, gap, reason });
  });
  const nearest = found.reduce<Meeting | null>((best, one) => (best === null || one.ahead < best.ahead ? one : best), null);
  if (nearest === null) return end;
  // Of walls that lie in each other the end goes to the longest, which is the one that goes on.
  const together = found.filter((one) => one.ahead - nearest.ahead <= Math.max(one.half, nearest.half) + SLIT);
  const best = together.reduce((a, b) => (b.length > a.length ? b : a));
  tell(closed, line, best.gap, best.reason);
  return best.at;
}

/** How long the piece of another wall is that is drawn, or will be drawn on, to where it crosses this one; null where none is. */
function meets(walls: readonly WallAxis[], other: number, own: number, closing: Closing): number | null {
  const [line, wall] = [walls[own]!, walls[other]!];
  const there = crossingOn(wall, line);
  const slack = line.thickness / 2 / Math.abs(sineBetween(line, wall)) + SLIT;
  const away = ({ from, to }: Stretch): number => Math.max(from - there, there - to, 0);
  const nearest = [...wall.stretches].sort((p, q) => away(p) - away(q))[0];
  if (nearest === undefined) return null;
  const distance = away(nearest);
  if (distance <= slack) return lengthOf(nearest);
  const gap = there < nearest.from ? { from: there, to: nearest.from } : { from: nearest.to, to: there };
  return distance <= LONGEST && reasonFor(gap, coversOf(walls, other, closing), closing.gapMm) !== null ? lengthOf(nearest) : null;
}
