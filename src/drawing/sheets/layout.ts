import { rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import { TITLE_HEIGHT } from './title-block.ts';

/** Free space between the parts of a sheet, mm. */
export const GAP = 3;
/** From the frame where something stands close to it: off the centring marks, which reach 5 mm into it. */
const INSET = 6;
/** Height that the drawing's title takes below it, mm. */
export const CAPTION_HEIGHT = 14;

/** Where the parts of a sheet lie, mm of paper. */
export interface SheetLayout {
  /** For the view and its caption. */
  readonly view: Rect;
  /** For tables: a column at the right, under the north arrow, or a strip below; null where the view needs its place. */
  readonly tables: { readonly kind: 'column' | 'strip'; readonly box: Rect } | null;
}

/** What is free inside a frame, above its title block. */
export const freeArea = (frame: Rect): Rect => ({ x0: frame.x0 + GAP, y0: frame.y0 + TITLE_HEIGHT + GAP, x1: frame.x1 - INSET, y1: frame.y1 - INSET });

/** The part of it for tables, which fill it up to its left edge. */
export const tableArea = (area: Rect): Rect => ({ ...area, x0: area.x0 + INSET - GAP });

/** The view beside a column of a width. */
export function besideColumn(area: Rect, width: number): SheetLayout {
  const box = { ...area, x0: area.x1 - width };
  return { view: { ...area, x1: box.x0 - GAP }, tables: { kind: 'column', box } };
}

/** The view above a strip of a height. */
export function aboveStrip(area: Rect, height: number): SheetLayout {
  const box = { ...tableArea(area), y1: area.y0 + height + 1e-3 };
  return { view: { ...area, y0: box.y1 + GAP }, tables: { kind: 'strip', box } };
}

/** The view alone. */
export const alone = (area: Rect): SheetLayout => ({ view: area, tables: null });

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The paper that a drawing of this size (mm of paper) needs, caption included. */
export const neededSpace = (drawing: Rect, scale: number): Size => ({
  width: rectWidth(drawing) / scale,
  height: rectHeight(drawing) / scale + CAPTION_HEIGHT,
});

export const fitsIn = (needed: Size, place: Rect): boolean =>
  needed.width <= rectWidth(place) + 1e-6 && needed.height <= rectHeight(place) + 1e-6;
