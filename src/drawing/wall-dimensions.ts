import type { EntityRef } from '../model/entity.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import { chainItems, type Chain } from './plan-dimension.ts';
import { penFor, type Pen } from './plan-pen.ts';
import type { SeenSign, WallView } from './wall-view.ts';

/** The scale that the elevation of a wall is drawn for. */
export const WALL_SCALE = 25;

/** From the floor to the first row of figures, from row to row, from the ends of the wall to the upright rows; mm of paper. */
const FIRST = 10.4;
const ROW = 10;
const BESIDE = 10;
/** Between what is measured and its extension lines, mm of paper. */
const CLEAR = 2.8;
/** More rows of signs than these are not measured along: the drawing would be all figures. */
const MOST_BANDS = 3;

const ascending = (stops: readonly number[]): number[] => [...new Set(stops.map((stop) => Math.round(stop)))].toSorted((a, b) => a - b);

/** Signs side by side: rows whose heights overlap, from the floor up. */
export function bandsOf(signs: readonly SeenSign[]): readonly (readonly SeenSign[])[] {
  const bands: { top: number; signs: SeenSign[] }[] = [];
  for (const seen of signs.toSorted((a, b) => a.box.y0 - b.box.y0)) {
    const last = bands.at(-1);
    if (last !== undefined && seen.box.y0 < last.top) {
      last.signs.push(seen);
      last.top = Math.max(last.top, seen.box.y1);
    } else bands.push({ top: seen.box.y1, signs: [seen] });
  }
  return bands.map((band) => band.signs);
}

/** Stops of the rows below the floor, the nearest first: each row of signs with its gaps, the openings, the whole wall. */
export function rowsBelow({ width, openings, signs }: WallView): readonly (readonly number[])[] {
  const ends = (boxes: readonly { box: { x0: number; x1: number } }[]): number[] =>
    ascending([0, width, ...boxes.flatMap(({ box }) => [box.x0, box.x1])]);
  const bands = bandsOf(signs).slice(0, MOST_BANDS).map(ends);
  return [...bands, ...(openings.length > 0 ? [ends(openings)] : []), [0, width]];
}

/** How far the rows below the floor reach down, mm. */
export const depthBelow = (view: WallView, scale: number = WALL_SCALE): number => (FIRST + ROW * rowsBelow(view).length) * scale;

const across = (stops: readonly number[], row: number, { mm }: Pen): Chain => ({
  frame: [1, 0, 0, -1, 0, -mm(FIRST + ROW * row)],
  stops,
  reach: mm(row === 0 ? FIRST - CLEAR : ROW - 2 * CLEAR),
  figures: 'near',
  angleDeg: 0,
});

const onRight = (stops: readonly number[], x: number, { mm }: Pen): Chain => ({
  frame: [0, 1, 1, 0, x + mm(BESIDE), 0],
  stops,
  reach: mm(BESIDE - CLEAR),
  figures: 'near',
  angleDeg: 90,
});

const onLeft = (stops: readonly number[], { mm }: Pen): Chain => ({
  frame: [0, 1, -1, 0, -mm(BESIDE), 0],
  stops,
  reach: mm(BESIDE - CLEAR),
  figures: 'far',
  angleDeg: 90,
});

/** Heights: right of the wall what hangs, left of it doors and windows; below the floor every gap. */
export function wallDimensions(view: WallView, ctx: DrawContext, scale: number = WALL_SCALE): Item[] {
  const pen = penFor(scale);
  const { width, height, openings, signs } = view;
  const heights = (boxes: readonly { box: { y0: number; y1: number } }[]): number[] =>
    ascending([0, height, ...boxes.flatMap(({ box }) => [box.y0, box.y1])]);
  const chains = [
    ...rowsBelow(view).map((stops, row) => across(stops, row, pen)),
    onRight(heights(signs), width, pen),
    ...(openings.length > 0 ? [onLeft(heights(openings), pen)] : []),
  ];
  const source: EntityRef = { kind: 'wall', id: view.place.wallId, storeyId: view.storey.id };
  return chains.flatMap((chain) => chainItems(chain, ctx, pen, source));
}
