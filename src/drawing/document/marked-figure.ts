import { applyMatrix, type Matrix } from '../../geometry/matrix.ts';
import { linePath, rectPath } from '../../geometry/path.ts';
import { rectCentre, rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import type { FontSet } from '../../text/types.ts';
import type { Drawing, Item } from '../drawing.ts';
import { BLACK } from '../ink.ts';
import { itemsBounds } from '../plan-bounds.ts';
import { circlePath } from '../symbols-basic.ts';
import type { Figure } from './block.ts';
import { markItems } from './mark-item.ts';
import { placeMarks, type MarkGroup, type PlacedGroup } from './place-marks.ts';

/** What is shown of a drawing, at which scale, and where numbers are set on it; all in the drawing's own mm. */
export interface MarkedView {
  readonly drawing: Drawing;
  readonly shown: Rect;
  readonly scale: number;
  readonly groups: readonly MarkGroup[];
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
const DOT = 0.5;
const LEADER = 0.2;

/** Room that a part of a drawing at a scale needs as a marked figure, mm of paper. */
export const markedSize = (shown: Rect, scale: number): { readonly width: number; readonly height: number } => ({
  width: rectWidth(shown) / scale + 2 * AROUND,
  height: rectHeight(shown) / scale + 2 * AROUND,
});

/** The boxes of what is written in a drawing, on paper: words of rooms, figures of dimensions, names of signs. */
function wordBoxes(items: readonly Item[], onPaper: Matrix): Rect[] {
  const bySource = new Map<string, Item[]>();
  for (const item of items) {
    if (item.layer !== 'roomTag' && item.layer !== 'sign' && item.layer !== 'text') continue;
    const key = `${item.layer} ${item.source?.storeyId ?? ''} ${item.source?.id ?? ''}`;
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
          { kind: 'path', layer: 'mark', path: linePath(leader[0], leader[1]), stroke: { ink: BLACK, width: LEADER } },
          { kind: 'path', layer: 'mark', path: circlePath(leader[1], DOT), fill: BLACK },
        ];
  return [...line, ...marks.flatMap(({ number, at }) => markItems(fonts, number, at))];
}

const boxOnPaper = (m: Matrix, { x0, y0, x1, y1 }: Rect): Rect => {
  const [low, high] = [applyMatrix(m, { x: x0, y: y0 }), applyMatrix(m, { x: x1, y: y1 })];
  return { x0: low.x, y0: low.y, x1: high.x, y1: high.y };
};

const onPaperGroup = (m: Matrix, { place: { box, area }, numbers }: MarkGroup): MarkGroup => ({
  place: { box: boxOnPaper(m, box), ...(area ? { area: area.map((ring) => ring.map((p) => applyMatrix(m, p))) } : {}) },
  numbers,
});

/** A part of a drawing reduced to a scale with numbered marks, as a figure of a document. */
export function markedFigure({ drawing, shown, scale, groups }: MarkedView, fonts: FontSet): MarkedFigure {
  const { width, height } = markedSize(shown, scale);
  const middle = rectCentre(shown);
  const onPaper: Matrix = [1 / scale, 0, 0, 1 / scale, width / 2 - middle.x / scale, height / 2 - middle.y / scale];
  const [bounds, words] = [{ x0: 0, y0: 0, x1: width, y1: height }, wordBoxes(drawing.items, onPaper)];
  const { placed, left } = placeMarks(groups.map((group) => onPaperGroup(onPaper, group)), words, bounds);
  const picture: Item = { kind: 'group', layer: 'wall', transform: onPaper, clip: rectPath(shown), items: drawing.items };
  const figure: Figure = { kind: 'figure', width, height, items: [picture, ...placed.flatMap((group) => groupItems(group, fonts))] };
  return {
    figure,
    marked: placed.flatMap(({ marks }) => marks.map(({ number }) => number)),
    left: left.flatMap(({ numbers }) => numbers),
  };
}
