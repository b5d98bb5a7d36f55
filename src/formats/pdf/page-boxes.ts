import type { Drawing } from '../../drawing/drawing.ts';
import { inflate, rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';

/** Points of a PDF in a millimetre. */
export const PT_PER_MM = 72 / 25.4;

/** The longest side a page may have, in points (PDF 1.7 annex C: 14,400 units). */
export const MAX_PAGE_PT = 14_400;

/** The same in mm: 5,080. */
export const MAX_PAGE_MM = 5080;

/** Paper around the bleed box that holds the marks and the slug, mm on paper. */
export const MARKS_MARGIN = 12;

/** The boxes of a page in the drawing's own mm, and the factor from those mm to units of the page. */
export interface PageBoxes {
  readonly media: Rect;
  readonly bleed: Rect;
  readonly trim: Rect;
  /** Paper mm per drawing mm. */
  readonly paperScale: number;
  /** Points that a unit of the page stands for (PDF 1.6, UserUnit); 1 but for very long pages. */
  readonly userUnit: number;
  /** Units of the page per drawing mm. */
  readonly ptPerUnit: number;
}

/** 5,080 mm is exactly 14,400 pt, but not in floating point. */
const SLACK_PT = 1e-6;

/** Where a drawing lies on its page. */
export function pageBoxes(drawing: Drawing, options: { marks: boolean; scaleDown?: number; userUnits?: boolean }): PageBoxes {
  const paperScale = 1 / (drawing.scale * (options.scaleDown ?? 1));
  const bleed = inflate(drawing.trim, drawing.bleed);
  const media = options.marks ? inflate(bleed, MARKS_MARGIN / paperScale) : bleed;
  const longest = Math.max(rectWidth(media), rectHeight(media)) * PT_PER_MM * paperScale;
  const userUnit = options.userUnits === true ? Math.max(1, Math.ceil((longest - SLACK_PT) / MAX_PAGE_PT)) : 1;
  return { media, bleed, trim: drawing.trim, paperScale, userUnit, ptPerUnit: (PT_PER_MM * paperScale) / userUnit };
}

/** The strip under the bleed for a slug line, in the drawing's mm: clear of crop marks, register mark and paper edge. */
export function slugBox(drawing: Drawing, scaleDown = 1): Rect {
  const mm = drawing.scale * scaleDown;
  const bleed = inflate(drawing.trim, drawing.bleed);
  return {
    x0: drawing.trim.x0 + 4 * mm,
    x1: (bleed.x0 + bleed.x1) / 2 - 6 * mm,
    y0: bleed.y0 - (MARKS_MARGIN - 2) * mm,
    y1: bleed.y0 - 2 * mm,
  };
}

/** Whether PDF can hold the page at this size. */
export const fitsPdf = ({ media, ptPerUnit }: PageBoxes): boolean =>
  Math.max(rectWidth(media), rectHeight(media)) * ptPerUnit <= MAX_PAGE_PT + SLACK_PT;
