import { applyMatrix, type Matrix } from '../../geometry/matrix.ts';
import { linePath, rectPath } from '../../geometry/path.ts';
import type { Point } from '../../geometry/point.ts';
import type { Rect } from '../../geometry/rect.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { DrawContext } from '../context.ts';
import { MARK_RADIUS } from '../document/mark-item.ts';
import type { MarkPlace, Rings } from '../document/mark-leader.ts';
import { wordBoxes } from '../document/marked-figure.ts';
import { placeMarks, type MarkGroup, type PlacedGroup } from '../document/place-marks.ts';
import type { Item } from '../drawing.ts';
import { BLACK, WHITE, type Ink } from '../ink.ts';
import { penFor, TEXT_HEIGHT } from '../plan-pen.ts';
import { textItems, textLength } from '../plan-text.ts';
import { circlePath } from '../symbols-basic.ts';
import { leaderMarks, type LeaderWish } from './leader-marks.ts';
import type { PlacedView } from './view-place.ts';

/** Numbers of signs are black in circles, those of findings red in squares: they are told apart without colour too. */
export type MarkStyle = 'sign' | 'finding';

const RED: Ink = { cmyk: [0, 95, 90, 10] };
const INKS: Readonly<Record<MarkStyle, Ink>> = { sign: BLACK, finding: RED };
const DOT = 0.6;
/** A number takes at most this share of its mark. */
const WIDEST = 0.8;

/** A finding that gets its number on a view, where it speaks of; mm of the view. */
export interface FindingMark {
  readonly place: MarkPlace;
  readonly numbers: readonly number[];
}

/** A sign that gets its number beside it: its box, and the ways its mark may stand off, the best first; mm of the view. */
export type SignMark = LeaderWish;

export interface MarkWishes {
  readonly signs: readonly SignMark[];
  readonly findings: readonly FindingMark[];
  /** Outlines of rooms: no mark of one stands in another if that can be helped. */
  readonly rooms: readonly Rings[];
}

const boxOnPaper = (m: Matrix, { x0, y0, x1, y1 }: Rect): Rect => {
  const [low, high] = [applyMatrix(m, { x: x0, y: y0 }), applyMatrix(m, { x: x1, y: y1 })];
  return { x0: low.x, y0: low.y, x1: high.x, y1: high.y };
};
const ringsOnPaper = (m: Matrix, rings: Rings): Rings => rings.map((ring) => ring.map((p) => applyMatrix(m, p)));

/** The numbered marks of a view on its paper, off its words and each other, with leaders to what they speak of. */
export function markItems({ view, onPaper, layout }: PlacedView, { signs, findings, rooms }: MarkWishes, ctx: DrawContext, source: EntityRef): { items: readonly Item[]; left: readonly number[] } {
  const words = wordBoxes(view.items.filter(({ layer }) => layer !== 'sign'), onPaper);
  const beside = leaderMarks(signs.map((sign) => ({ ...sign, box: boxOnPaper(onPaper, sign.box) })), layout.view, words);
  const groups = findings.map(({ place: { box, area }, numbers }): MarkGroup => ({
    place: { box: boxOnPaper(onPaper, box), ...(area ? { area: ringsOnPaper(onPaper, area) } : {}) },
    numbers,
  }));
  const about = { bounds: layout.view, words: [...words, ...beside.map(({ at }) => around(at))], rooms: rooms.map((room) => ringsOnPaper(onPaper, room)) };
  const { placed, left } = placeMarks(groups, about);
  const single = beside.map(({ number, at, leader }): PlacedGroup => ({ marks: [{ number, at }], leader }));
  return {
    items: [...single.flatMap((group) => groupItems(group, 'sign', ctx, source)), ...placed.flatMap((group) => groupItems(group, 'finding', ctx, source))],
    left: left.flatMap(({ numbers }) => numbers),
  };
}

const around = ({ x, y }: Point): Rect => ({ x0: x - MARK_RADIUS, y0: y - MARK_RADIUS, x1: x + MARK_RADIUS, y1: y + MARK_RADIUS });

function groupItems({ marks, leader }: PlacedGroup, style: MarkStyle, ctx: DrawContext, source: EntityRef): Item[] {
  const ink = INKS[style];
  const base = { kind: 'path', layer: 'mark', source } as const;
  const line: Item[] =
    leader === null
      ? []
      : [
          { ...base, path: linePath(leader[0], leader[1]), stroke: penFor(1).stroke('thin', { ink }) },
          { ...base, path: circlePath(leader[1], DOT), fill: ink },
        ];
  return [...line, ...marks.flatMap(({ number, at }) => numberItems(number, at, style, ctx, source))];
}

/** One number in its circle or square, `at` its middle. */
export function numberItems(number: number, at: Point, style: MarkStyle, ctx: DrawContext, source: EntityRef): Item[] {
  const ink = INKS[style];
  const text = { size: TEXT_HEIGHT.small, layer: 'mark', ink, source } as const;
  const condense = Math.min(1, (2 * WIDEST * MARK_RADIUS) / textLength(ctx, String(number), text));
  const path = style === 'sign' ? circlePath(at, MARK_RADIUS) : rectPath(around(at));
  return [
    { kind: 'path', layer: 'mark', source, path, fill: WHITE, stroke: penFor(1).stroke('medium', { ink }) },
    ...textItems(ctx, String(number), { at, anchor: 'middle' }, { ...text, condense }),
  ];
}
