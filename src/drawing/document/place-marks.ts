import type { Point } from '../../geometry/point.ts';
import { inflate, rectCentre, rectsOverlap, unionRect, type Rect } from '../../geometry/rect.ts';
import { rectInside } from '../plan-fit.ts';
import { MARK_RADIUS } from './mark-item.ts';

/** What marks speak of: a box, or a point as an empty one. Marks that stand wholly within `area` need no leader. */
export interface MarkPlace {
  readonly box: Rect;
  /** Outlines and holes. */
  readonly area?: readonly (readonly Point[])[];
}

/** Numbers that speak of one place of a figure; mm of paper. */
export interface MarkGroup {
  readonly place: MarkPlace;
  readonly numbers: readonly number[];
}

/** A number and the middle of its circle. */
export interface PlacedMark {
  readonly number: number;
  readonly at: Point;
}

export interface PlacedGroup {
  readonly marks: readonly PlacedMark[];
  /** From the circles to what they speak of; null where they stand on it or touch it. */
  readonly leader: Leader | null;
}

export type Leader = readonly [from: Point, to: Point];

/** From circle to circle, mm. */
const PITCH = 2 * MARK_RADIUS + 0.6;
/** Most circles side by side in one group. */
const COLUMNS = 4;
/** Free space between groups, and the step of the search, mm. */
const GAP = 0.8;
const STEP = 2;
/** What it costs to cover a word or a figure of the drawing, and to cross a leader, in mm of way. */
const COVERING = 14;
const CROSSING = 30;
/** What it costs to stand away from the middle, for each mm: of places that are as good the nearest is taken. */
const AWAY = 0.05;
/** Shorter leaders are not drawn, mm. */
const LEAST_LEADER = 1.2;

interface Taken {
  readonly box: Rect;
  readonly leader: Leader | null;
}

const columnsOf = (count: number): number => Math.min(COLUMNS, Math.ceil(Math.sqrt(count)));

/** The box of a group of circles about a middle. */
function boxAt({ x, y }: Point, count: number): Rect {
  const columns = columnsOf(count);
  const [w, h] = [columns * PITCH, Math.ceil(count / columns) * PITCH];
  return { x0: x - w / 2, y0: y - h / 2, x1: x + w / 2, y1: y + h / 2 };
}

const inside = (outer: Rect, inner: Rect): boolean =>
  inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;

/** Between two numbers that are both in two spans, else the ends that face each other. */
function facing([a0, a1]: readonly [number, number], [b0, b1]: readonly [number, number]): readonly [number, number] {
  const [from, to] = [Math.max(a0, b0), Math.min(a1, b1)];
  if (from <= to) return [(from + to) / 2, (from + to) / 2];
  return a0 > b1 ? [a0, b1] : [a1, b0];
}

/** The shortest line from one box to another. */
function between(a: Rect, b: Rect): Leader {
  const [ax, bx] = facing([a.x0, a.x1], [b.x0, b.x1]);
  const [ay, by] = facing([a.y0, a.y1], [b.y0, b.y1]);
  return [{ x: ax, y: ay }, { x: bx, y: by }];
}

const lengthOf = ([from, to]: Leader): number => Math.hypot(from.x - to.x, from.y - to.y);

function leaderFrom(box: Rect, { box: anchor, area }: MarkPlace): Leader | null {
  if (area !== undefined && rectInside(area, box, 0)) return null;
  const leader = between(box, anchor);
  return lengthOf(leader) < LEAST_LEADER ? null : leader;
}

const turn = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

const cross = ([a, b]: Leader, [c, d]: Leader): boolean =>
  turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);

const diagonals = ({ x0, y0, x1, y1 }: Rect): readonly Leader[] => [
  [{ x: x0, y: y0 }, { x: x1, y: y1 }],
  [{ x: x0, y: y1 }, { x: x1, y: y0 }],
];

/** Whether a line has to run through a box, seen by the box's diagonals. */
const runsThrough = (line: Leader, box: Rect): boolean => diagonals(box).some((diagonal) => cross(line, diagonal));

interface Field {
  readonly bounds: Rect;
  readonly words: readonly Rect[];
  readonly taken: readonly Taken[];
}

/** What a place costs, mm; Infinity where it covers another group. */
function cost(box: Rect, place: MarkPlace, { bounds, words, taken }: Field): number {
  if (!inside(bounds, box)) return Infinity;
  if (taken.some((other) => rectsOverlap(inflate(box, GAP), other.box))) return Infinity;
  const leader = leaderFrom(box, place);
  const [here, there] = [rectCentre(box), rectCentre(place.box)];
  const away = Math.hypot(here.x - there.x, here.y - there.y) * AWAY;
  const covered = words.filter((word) => rectsOverlap(box, word)).length;
  const crossed = leader === null ? 0 : taken.filter((other) => inTheWay(leader, other)).length;
  const under = taken.filter(({ leader: line }) => line !== null && runsThrough(line, box)).length;
  return (leader === null ? 0 : lengthOf(leader)) + away + covered * COVERING + (crossed + under) * CROSSING;
}

const inTheWay = (leader: Leader, { box, leader: other }: Taken): boolean =>
  runsThrough(leader, box) || (other !== null && cross(leader, other));

/** Middles to try: rings of growing squares about the anchor. */
function* candidates(anchor: Point, reach: number): Iterable<Point & { readonly ring: number }> {
  yield { ...anchor, ring: 0 };
  for (let ring = 1; ring * STEP <= reach; ring += 1) {
    for (let i = -ring; i <= ring; i += 1) {
      const [near, far] = [i * STEP, ring * STEP];
      yield { x: anchor.x + near, y: anchor.y + far, ring };
      yield { x: anchor.x + near, y: anchor.y - far, ring };
      if (Math.abs(i) === ring) continue;
      yield { x: anchor.x + far, y: anchor.y + near, ring };
      yield { x: anchor.x - far, y: anchor.y + near, ring };
    }
  }
}

/** The cheapest place of a group; null where the figure has none left. */
function placeFor({ place, numbers }: MarkGroup, field: Field): Rect | null {
  const { bounds } = field;
  const reach = Math.max(bounds.x1 - bounds.x0, bounds.y1 - bounds.y0);
  const [at, own] = [rectCentre(place.box), boxAt({ x: 0, y: 0 }, numbers.length)];
  const extent = (place.area ?? []).flat().reduce((box, { x, y }) => unionRect(box, { x0: x, y0: y, x1: x, y1: y }), place.box);
  // a place may be so far out without any leader
  const spare = own.x1 + own.y1 + extent.x1 - extent.x0 + extent.y1 - extent.y0;
  let best: { box: Rect; cost: number } | null = null;
  for (const middle of candidates(at, reach)) {
    const out = middle.ring * STEP;
    if (best !== null && Math.max(0, out - spare) + out * AWAY > best.cost) break;
    const box = boxAt(middle, numbers.length);
    const price = cost(box, place, field);
    if (price < (best?.cost ?? Infinity)) best = { box, cost: price };
  }
  return best?.box ?? null;
}

function placedGroup({ place, numbers }: MarkGroup, box: Rect): PlacedGroup {
  const columns = columnsOf(numbers.length);
  const marks = numbers.map((number, i) => ({
    number,
    at: { x: box.x0 + (i % columns + 0.5) * PITCH, y: box.y1 - (Math.floor(i / columns) + 0.5) * PITCH },
  }));
  return { marks, leader: leaderFrom(box, place) };
}

/**
 * Places the numbered marks of a figure beside what they speak of: never one over another, if possible not over `words` and
 * not across a leader. Groups that find no place within `bounds` come back in `left`. mm of paper.
 */
export function placeMarks(
  groups: readonly MarkGroup[],
  words: readonly Rect[],
  bounds: Rect,
): { readonly placed: readonly PlacedGroup[]; readonly left: readonly MarkGroup[] } {
  const placed: PlacedGroup[] = [];
  const left: MarkGroup[] = [];
  const taken: Taken[] = [];
  for (const group of groups) {
    const box = placeFor(group, { bounds, words, taken });
    if (box === null) {
      left.push(group);
      continue;
    }
    placed.push(placedGroup(group, box));
    taken.push({ box, leader: leaderFrom(box, group.place) });
  }
  return { placed, left };
}
