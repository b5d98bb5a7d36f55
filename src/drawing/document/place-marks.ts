import type { Point } from '../../geometry/point.ts';
import { distance } from '../../geometry/segment.ts';
import { inflate, rectCentre, rectsOverlap, unionRect, type Rect } from '../../geometry/rect.ts';
import { rectInside, segmentMeets } from '../plan-fit.ts';
import { boxOf, crosses, leaderFrom, leaderLength, runsThrough, type Leader, type MarkPlace, type Rings } from './mark-leader.ts';
import { MARK_RADIUS } from './mark-item.ts';

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

/** From circle to circle, mm. */
const PITCH = 2 * MARK_RADIUS + 0.6;
/** Most circles in one line of a group. */
const LONGEST = 6;
/** Free space between groups, and the steps of the search: for blocks, and within a room; mm. */
const GAP = 0.8;
const STEP = 2;
const FINE = 1;
/** What it costs to cover a word or a figure of the drawing, and to cross a leader, in mm of way. */
const COVERING = 14;
const CROSSING = 30;
/** What it costs to stand away from the middle, for each mm: of places that are as good the nearest is taken. */
const AWAY = 0.05;
/** What it costs to stand across the edge of an area, where nobody can tell which side is meant, and outside of it; mm. */
const ASTRIDE = 13;
const OUTSIDE = 2;
/** What it costs to stand in the room of something else, mm. */
const ELSEWHERE = 10;

interface Taken {
  readonly box: Rect;
  readonly leader: Leader | null;
}

/** Numbers of columns to try: a block as square as can be, a row, a column. */
const shapesOf = (count: number): readonly number[] => [
  ...new Set([Math.ceil(Math.sqrt(count)), ...(count <= LONGEST ? [count, 1] : [])]),
];

/** The box of a group of circles about a middle. */
function boxAt({ x, y }: Point, count: number, columns: number): Rect {
  const [w, h] = [columns * PITCH, Math.ceil(count / columns) * PITCH];
  return { x0: x - w / 2, y0: y - h / 2, x1: x + w / 2, y1: y + h / 2 };
}

const inside = (outer: Rect, inner: Rect): boolean =>
  inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;

interface Field {
  readonly bounds: Rect;
  readonly words: readonly Rect[];
  readonly rooms: readonly Rings[];
  readonly taken: readonly Taken[];
}

/** What a place costs, mm; Infinity where it covers another group, and where it costs `most` or more. */
function cost(box: Rect, place: MarkPlace, { bounds, words, rooms, taken }: Field, most: number): number {
  if (!inside(bounds, box)) return Infinity;
  const away = distance(rectCentre(box), rectCentre(place.box)) * AWAY;
  const covered = words.filter((word) => rectsOverlap(box, word)).length;
  if (away + covered * COVERING >= most) return Infinity;
  const grown = inflate(box, GAP);
  if (taken.some((other) => rectsOverlap(grown, other.box))) return Infinity;
  const leader = leaderFrom(box, place);
  const plain = away + covered * COVERING + (leader === null ? 0 : leaderLength(leader));
  if (plain >= most) return Infinity;
  const crossed = leader === null ? 0 : taken.filter((other) => inTheWay(leader, other)).length;
  const under = taken.filter(({ leader: line }) => line !== null && runsThrough(line, box)).length;
  const known = plain + (crossed + under) * CROSSING;
  return known >= most ? Infinity : known + sideCost(box, place, rooms);
}

const isAstride = (area: Rings, box: Rect): boolean =>
  area.some((ring) => ring.some((p, i) => segmentMeets(box, p, ring[(i + 1) % ring.length]!)));

/** What it costs to stand elsewhere than in the area that is spoken of. */
function sideCost(box: Rect, { area }: MarkPlace, rooms: readonly Rings[]): number {
  if (area === undefined || rectInside(area, box, 0)) return 0;
  if (isAstride(area, box)) return ASTRIDE;
  return rooms.some((room) => rectInside(room, box, 0) || isAstride(room, box)) ? ELSEWHERE : OUTSIDE;
}

const inTheWay = (leader: Leader, { box, leader: other }: Taken): boolean =>
  runsThrough(leader, box) || (other !== null && crosses(leader, other));

/** Middles to try: rings of growing squares about the anchor. */
function* candidates(anchor: Point, reach: number, step: number): Iterable<Point & { readonly out: number }> {
  yield { ...anchor, out: 0 };
  for (let ring = 1; ring * step <= reach; ring += 1) {
    const far = ring * step;
    for (let i = -ring; i <= ring; i += 1) {
      const near = i * step;
      yield { x: anchor.x + near, y: anchor.y + far, out: far };
      yield { x: anchor.x + near, y: anchor.y - far, out: far };
      if (Math.abs(i) === ring) continue;
      yield { x: anchor.x + far, y: anchor.y + near, out: far };
      yield { x: anchor.x - far, y: anchor.y + near, out: far };
    }
  }
}

/** A block of circles at its place. */
interface Block {
  readonly box: Rect;
  readonly columns: number;
}

/** How far from the middle a block may stand without a leader. */
function spareOf({ box, area }: MarkPlace, count: number): number {
  const extent = (area ?? []).flat().map(boxOf).reduce(unionRect, box);
  return count * PITCH + extent.x1 - extent.x0 + extent.y1 - extent.y0;
}

/** The cheapest place of a group; null where the figure has none left. */
function placeFor({ place, numbers }: MarkGroup, field: Field): Block | null {
  const { bounds } = field;
  const reach = Math.max(bounds.x1 - bounds.x0, bounds.y1 - bounds.y0);
  const [shapes, spare] = [shapesOf(numbers.length), spareOf(place, numbers.length)];
  let best: { block: Block; cost: number } | null = null;
  for (const middle of candidates(rectCentre(place.box), reach, STEP)) {
    if (best !== null && Math.max(0, middle.out - spare) + middle.out * AWAY > best.cost) break;
    for (const columns of shapes) {
      const box = boxAt(middle, numbers.length, columns);
      const most = best?.cost ?? Infinity;
      const price = cost(box, place, field, most);
      if (price < most) best = { block: { box, columns }, cost: price };
    }
  }
  return best?.block ?? null;
}

function placedGroup({ place, numbers }: MarkGroup, { box, columns }: Block): PlacedGroup {
  const marks = numbers.map((number, i) => ({
    number,
    at: { x: box.x0 + (i % columns + 0.5) * PITCH, y: box.y1 - (Math.floor(i / columns) + 0.5) * PITCH },
  }));
  return { marks, leader: leaderFrom(box, place) };
}

/** Free places for single marks in the area that is spoken of, over no word, the nearest to its middle first. */
function* freePlaces({ box, area }: MarkPlace, { bounds, words, taken }: Field): Iterable<Rect> {
  if (area === undefined) return;
  const extent = area.flat().map(boxOf).reduce(unionRect, box);
  const near = words.filter((word) => rectsOverlap(word, extent));
  const reach = Math.max(extent.x1 - extent.x0, extent.y1 - extent.y0);
  for (const middle of candidates(rectCentre(box), reach, FINE)) {
    const mark = boxAt(middle, 1, 1);
    if (!inside(extent, mark) || !inside(bounds, mark) || near.some((word) => rectsOverlap(mark, word))) continue;
    if (taken.some((other) => rectsOverlap(mark, other.box)) || !rectInside(area, mark, 0)) continue;
    yield mark;
  }
}

/** Places the marks of a group one by one in its area as long as there is room; gives the numbers that remain. */
function placeWithin(group: MarkGroup, field: Field, take: (group: PlacedGroup, box: Rect) => void): MarkGroup {
  const rest = [...group.numbers];
  for (const box of freePlaces(group.place, field)) {
    const number = rest.shift();
    if (number === undefined) break;
    take({ marks: [{ number, at: rectCentre(box) }], leader: null }, box);
  }
  return { ...group, numbers: rest };
}

/** What marks may stand on: the figure, its words, which they keep off, and the rooms of its plan. */
export type MarkField = Omit<Field, 'taken'>;

/**
 * Places the numbered marks of a figure: in the room they speak of where it has room beside its words, else in blocks beside
 * what they speak of, with a leader; never one over another, if possible not over words, not in another room and not across
 * a leader. Groups that find no place within the bounds come back in `left`. mm of paper.
 */
export function placeMarks(
  groups: readonly MarkGroup[],
  about: MarkField,
): { readonly placed: readonly PlacedGroup[]; readonly left: readonly MarkGroup[] } {
  const placed: PlacedGroup[] = [];
  const taken: Taken[] = [];
  const field: Field = { ...about, taken };
  const take = (group: PlacedGroup, box: Rect): void => {
    placed.push(group);
    taken.push({ box, leader: group.leader });
  };
  const rest = groups.map((group) => placeWithin(group, field, take)).filter(({ numbers }) => numbers.length > 0);
  const left = rest.filter((group) => {
    const block = placeFor(group, field);
    if (block !== null) take(placedGroup(group, block), block.box);
    return block === null;
  });
  return { placed, left };
}
