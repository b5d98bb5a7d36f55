import { rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import { TITLE_HEIGHT } from './title-block.ts';

/** Free space between the parts of a sheet, mm. */
export const GAP = 3;
/** The column keeps off the centring mark in the middle of the frame's right side. */
const MARK = 6;
/** Height that the drawing's title takes below it, mm. */
export const CAPTION_HEIGHT = 14;

/** Where the parts of a sheet lie, mm of paper. */
export interface SheetLayout {
  /** For the view and its caption. */
  readonly view: Rect;
  /** Column at the right for north arrow and tables; null where the view needs its place. */
  readonly column: Rect | null;
}

/** What is free inside a frame, above its title block. */
export const freeArea = (frame: Rect): Rect => ({ x0: frame.x0 + GAP, y0: frame.y0 + TITLE_HEIGHT + GAP, x1: frame.x1 - GAP, y1: frame.y1 - GAP });

/** Places for the view: beside a column of the given width where one is asked for, and over the whole width. */
export function layoutsOf(area: Rect, columnWidth: number): SheetLayout[] {
  const whole: SheetLayout = { view: area, column: null };
  if (columnWidth <= 0) return [whole];
  const x1 = area.x1 + GAP - MARK;
  const column = { ...area, x0: x1 - columnWidth, x1 };
  return [{ view: { ...area, x1: column.x0 - GAP }, column }, whole];
}

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
