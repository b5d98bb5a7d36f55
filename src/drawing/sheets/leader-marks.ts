import type { Point } from '../../geometry/point.ts';
import { inflate, rectCentre, rectsOverlap, type Rect } from '../../geometry/rect.ts';
import { segmentsTouch } from '../../geometry/segment.ts';
import { MARK_RADIUS } from '../document/mark-item.ts';
import { segmentMeets } from '../plan-fit.ts';

/** A thing that gets one number beside it: its box on paper, and the ways its mark may stand off, the best first. */
export interface LeaderWish {
  readonly number: number;
  readonly box: Rect;
  /** Unit vectors. */
  readonly ways: readonly Point[];
}

export interface LeaderMark {
  readonly number: number;
  readonly at: Point;
  /** From the edge of the mark to the thing. */
  readonly leader: readonly [Point, Point];
}

/** From the thing to the middle of its mark, and how far the mark is shifted across that way; mm. */
const DISTANCES = [5, 7.5, 10, 13, 16.5, 20.5, 25] as const;
const SHIFTS = [0, 2.7, -2.7, 5.4, -5.4, 8.1, -8.1, 11, -11, 15, -15] as const;
/** What a place costs, in mm of way. */
const COSTS = { way: 5, shift: 0.5, word: 25, mark: 1000, crossed: 40, through: 12, outside: 1000 } as const;
const GAP = 0.5;

interface Field {
  readonly bounds: Rect;
  readonly words: readonly Rect[];
  readonly taken: LeaderMark[];
}

const boxOf = ({ x, y }: Point): Rect => inflate({ x0: x, y0: y, x1: x, y1: y }, MARK_RADIUS);

/** Each number beside its thing with a leader to it, off words and other marks. */
export function leaderMarks(wishes: readonly LeaderWish[], bounds: Rect, words: readonly Rect[]): LeaderMark[] {
  const field: Field = { bounds, words: [...words, ...wishes.map(({ box }) => box)], taken: [] };
  for (const wish of wishes) field.taken.push(cheapest(wish, field));
  return field.taken;
}

function cheapest(wish: LeaderWish, field: Field): LeaderMark {
  let best: { mark: LeaderMark; cost: number } | null = null;
  for (const [rank, way] of wish.ways.entries()) {
    for (const distance of DISTANCES) {
      for (const shift of SHIFTS) {
        const plain = rank * COSTS.way + distance + Math.abs(shift) * COSTS.shift;
        if (best !== null && plain >= best.cost) continue;
        const mark = markAt(wish, way, distance, shift);
        const cost = plain + dearness(mark, wish, field);
        if (best === null || cost < best.cost) best = { mark, cost };
      }
    }
  }
  return best!.mark;
}

function markAt({ number, box }: LeaderWish, way: Point, distance: number, shift: number): LeaderMark {
  const middle = rectCentre(box);
  const edge = { x: middle.x + (way.x * (box.x1 - box.x0)) / 2, y: middle.y + (way.y * (box.y1 - box.y0)) / 2 };
  const at = { x: edge.x + way.x * distance - way.y * shift, y: edge.y + way.y * distance + way.x * shift };
  const long = Math.hypot(at.x - edge.x, at.y - edge.y);
  const share = Math.max(0, 1 - MARK_RADIUS / long);
  return { number, at, leader: [{ x: edge.x + (at.x - edge.x) * share, y: edge.y + (at.y - edge.y) * share }, edge] };
}

function dearness({ at, leader }: LeaderMark, { box: own }: LeaderWish, { bounds, words, taken }: Field): number {
  const box = boxOf(at);
  const grown = inflate(box, GAP);
  const others = words.filter((word) => word !== own);
  const outside = box.x0 < bounds.x0 || box.y0 < bounds.y0 || box.x1 > bounds.x1 || box.y1 > bounds.y1;
  const marks = taken.filter((other) => rectsOverlap(grown, boxOf(other.at))).length;
  const crossed = taken.filter((other) => segmentsTouch(...leader, ...other.leader) || segmentMeets(boxOf(other.at), ...leader) || segmentMeets(box, ...other.leader)).length;
  const covered = others.filter((word) => rectsOverlap(grown, word)).length;
  const through = others.filter((word) => segmentMeets(word, ...leader)).length;
  return (outside ? COSTS.outside : 0) + marks * COSTS.mark + crossed * COSTS.crossed + covered * COSTS.word + through * COSTS.through;
}
