import { rectHeight, rectWidth, type Rect } from '../geometry/rect.ts';
import { TABLE_WIDTH } from './sheet-area-table.ts';
import { TITLE_HEIGHT } from './sheet-title-block.ts';
import { NORTH_REACH } from './symbols-north.ts';

/** Free space between the parts of a sheet, mm. */
const GAP = 3;
/** The column keeps off the centring mark in the middle of the frame's right side. */
const MARK = 6;
/** Height that the drawing's title takes below the plan, mm. */
export const CAPTION_HEIGHT = 14;

/** Where the parts of a sheet lie, mm of paper. */
export interface SheetLayout {
  /** For the plan and its caption. */
  readonly plan: Rect;
  /** Column at the right for north arrow and area table; null where the plan needs its place. */
  readonly column: Rect | null;
}

/** Places for the plan: beside the column of north arrow and table if it is high enough, and over the whole width. */
export function layoutsOf(frame: Rect, tableHeight: number): SheetLayout[] {
  const area: Rect = { x0: frame.x0 + GAP, y0: frame.y0 + TITLE_HEIGHT + GAP, x1: frame.x1 - GAP, y1: frame.y1 - GAP };
  const x1 = frame.x1 - MARK;
  const column = { ...area, x0: x1 - TABLE_WIDTH, x1 };
  const whole: SheetLayout = { plan: area, column: null };
  if (tableHeight + 2 * NORTH_REACH + GAP > rectHeight(area)) return [whole];
  return [{ plan: { ...area, x1: column.x0 - GAP }, column }, whole];
}

/** The paper that a drawing of this size (mm of paper) needs, caption included. */
export const neededSpace = (plan: Rect, scale: number): { width: number; height: number } => ({
  width: rectWidth(plan) / scale,
  height: rectHeight(plan) / scale + CAPTION_HEIGHT,
});

export const fitsIn = (needed: { width: number; height: number }, place: Rect): boolean =>
  needed.width <= rectWidth(place) && needed.height <= rectHeight(place);
