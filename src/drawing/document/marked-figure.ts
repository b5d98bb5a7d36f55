import { applyMatrix, type Matrix } from '../../geometry/matrix.ts';
import { linePath, rectPath } from '../../geometry/path.ts';
import { rectCentre, rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import type { FontSet } from '../../text/types.ts';
import type { Drawing, Item } from '../drawing.ts';
import type { Ink } from '../ink.ts';
import { itemsBounds } from '../plan-bounds.ts';
import { circlePath } from '../symbols-basic.ts';
import type { Figure } from './block.ts';
import { markItems } from './mark-item.ts';
import type { Rings } from './mark-leader.ts';
import { placeMarks, type MarkGroup, type PlacedGroup } from './place-marks.ts';

/** What is shown of a drawing, at which scale, and where numbers are set on it; all in the drawing's own mm. */
export interface MarkedView {
  readonly drawing: Drawing;
  readonly shown: Rect;
  readonly scale: number;
  readonly groups: readonly MarkGroup[];
  /** Outlines of all rooms of a plan: no mark of one stands in another if that can be helped. */
  readonly rooms: readonly Rings[];
}

export interface MarkedFigure {
  readonly figure: Figure;
  /** Numbers that stand in the figure. */
  readonly marked: readonly number[];
  /** Numbers that found no place in it. */
  readonly left: readonly number[];
}

/** Paper around the drawing for marks, mm. */
const AROUND = 4;
/** Red as a reviewer's pen, so that no mark is taken for an axis of the plan. */
const MARK_INK: Ink = { cmyk: [0, 95, 90, 10] };
const DOT = 0.5;
const LEADER = 0.2;

/** Room that a part of a drawing at a scale needs as a marked figure, mm of paper. */
export const markedSize = (shown: Rect, scale: number): { readonly width: number; readonly height: number } => ({
  width: rectWidth(shown) / scale + 2 * AROUND,
  height: rectHeight(shown) / scale + 2 * AROUND,
});

/** Layers whose items are words of one thing each, and the one whose figures stand apart. */
const WORD_LAYERS: readonly Item['layer'][] = ['roomTag', 'sign', 'text'];

/** The boxes of what is written in a drawing, on paper: names of rooms and signs as a whole, figures of dimensions each. */
export function wordBoxes(items: readonly Item[], onPaper: Matrix): Rect[] {
  const bySource = new Map<string, Item[]>();
  for (const [i, item] of items.entries()) {
    const isFigure = item.layer === 'dimension' && item.kind === 'glyph';
    if (!isFigure && !WORD_LAYERS.includes(item.layer)) continue;
    const key = isFigure ? String(i) : `${item.layer} ${item.source?.storeyId ?? ''} ${item.source?.id ?? ''}`;
    const list = bySource.get(key) ?? [];
    bySource.set(key, list);
    list.push(item);
  }
  return [...bySource.values()].flatMap((list) => itemsBounds(list, onPaper) ?? []);
}

function groupItems({ marks, leader }: PlacedGroup, fonts: FontSet): Item[] {
  const line: Item[] =
    leader === null
      ? []
      : [
          { kind: 'path', layer: 'mark', path: linePath(leader[0], leader[1]), stroke: { ink: MARK_INK, width: LEADER } },
          { kind: 'path', layer: 'mark', path: circlePath(leader[1], DOT), fill: MARK_INK },
        ];
  return [...line, ...marks.flatMap(({ number, at }) => markItems(fonts, number, at, MARK_INK))];
}

const boxOnPaper = (m: Matrix, { x0, y0, x1, y1 }: Rect): Rect => {
  const [low, high] = [applyMatrix(m, { x: x0, y: y0 }), applyMatrix(m, { x: x1, y: y1 })];
  return { x0: low.x, y0: low.y, x1: high.x, y1: high.y };
};

const ringsOnPaper = (m: Matrix, rings: Rings): Rings => rings.map((ring) => ring.map((p) => applyMatrix(m, p)));

const onPaperGroup = (m: Matrix, { place: { box, area }, numbers }: MarkGroup): MarkGroup => ({
  place: { box: boxOnPaper(m, box), ...(area ? { area: ringsOnPaper(m, area) } : {}) },
  numbers,
});

/** A part of a drawing reduced to a scale with numbered marks, as a figure of a document. */
export function markedFigure({ drawing, shown, scale, groups, rooms }: MarkedView, fonts: FontSet): MarkedFigure {
  const { width, height } = markedSize(shown, scale);
  const middle = rectCentre(shown);
  const onPaper: Matrix = [1 / scale, 0, 0, 1 / scale, width / 2 - middle.x / scale, height / 2 - middle.y / scale];
  const { placed, left } = placeMarks(
    groups.map((group) => onPaperGroup(onPaper, group)),
    {
      bounds: { x0: 0, y0: 0, x1: width, y1: height },
      words: wordBoxes(drawing.items, onPaper),
      rooms: rooms.map((room) => ringsOnPaper(onPaper, room)),
    },
  );
  const picture: Item = { kind: 'group', layer: 'wall', transform: onPaper, clip: rectPath(shown), items: drawing.items };
  const figure: Figure = { kind: 'figure', width, height, items: [picture, ...placed.flatMap((group) => groupItems(group, fonts))] };
  return {
    figure,
    marked: placed.flatMap(({ marks }) => marks.map(({ number }) => number)),
    left: left.flatMap(({ numbers }) => numbers),
  };
}
