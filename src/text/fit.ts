import type { Rect } from '../geometry/rect.ts';
import { layoutText, outlineBounds } from './layout.ts';
import { cellsOf, lineLength, type Cell } from './measure.ts';
import type { Direction, Font, Glyph } from './types.ts';
import { isTurned } from './vertical-forms.ts';

/** The space one line may fill, mm. */
export interface LineSpace {
  /** Along the writing direction. */
  readonly along: number;
  /** Across it: no character is larger than this. */
  readonly across: number;
}

/** Distance from character to character as a multiple of the size. */
export interface Pitch {
  readonly min: number;
  readonly max: number;
}

/** Sizes are rounded down to this, mm. */
const STEP = 0.1;

/**
 * The largest character size in mm (tenths) at which the line fits the space at the least pitch. Characters keep their
 * proportions. A text without characters takes the whole width across.
 */
export function largestSize(font: Font, text: string, direction: Direction, space: LineSpace, pitch: Pitch): number {
  const cells = cellsOf(font, text, direction);
  if (cells.length === 0) return floorToStep(space.across);
  const byLength = space.along / Math.max(lineLength(cells, pitch.min), Number.EPSILON);
  const byWidth = space.across / emAcross(font, text, direction);
  return floorToStep(Math.min(byLength, byWidth));
}

/** Widths of vertical lines in em, kept with their cells. */
const widths = new WeakMap<readonly Cell[], number>();

/** Width of the line across its direction in em: the em box, or more where the ink is wider. */
export function emAcross(font: Font, text: string, direction: Direction): number {
  if (direction === 'horizontal') return 1;
  const cells = cellsOf(font, text, direction);
  const width = widths.get(cells) ?? inkAcross(font, text, cells);
  widths.set(cells, width);
  return width;
}

/** Characters of one glyph are measured once for each font; what is turned or composed is set to be measured. */
function inkAcross(font: Font, text: string, cells: readonly Cell[]): number {
  let width = 1;
  for (const { glyphs, start } of cells) {
    if (glyphs.length > 1 || isTurned(text, start)) return Math.max(1, setWidth(layoutText(font, text, { size: 1, direction: 'vertical' }).bounds));
    width = Math.max(width, glyphWidth(font, glyphs[0]!));
  }
  return width;
}

/** Twice the larger distance of the ink from the middle of the line. */
const setWidth = ({ x0, x1 }: Pick<Rect, 'x0' | 'x1'>): number => Math.max(-2 * x0, 2 * x1);

const glyphWidths = new WeakMap<Font, Map<number, number>>();

function glyphWidth(font: Font, { id, xOffset }: Glyph): number {
  const known = glyphWidths.get(font) ?? new Map<number, number>();
  glyphWidths.set(font, known);
  const width = known.get(id) ?? widthOf(font, id, xOffset);
  known.set(id, width);
  return width;
}

function widthOf(font: Font, id: number, xOffset: number): number {
  const { x0, x1 } = outlineBounds(font.outline(id));
  return x1 > x0 ? setWidth({ x0: (xOffset + x0) / font.unitsPerEm, x1: (xOffset + x1) / font.unitsPerEm }) : 1;
}

/**
 * The distance in mm from character to character that spreads a line of the given size over the space, at most
 * `pitch.max` and never below the size itself.
 */
export function pitchFor(font: Font, text: string, direction: Direction, size: number, along: number, pitch: Pitch): number {
  const cells = cellsOf(font, text, direction);
  if (cells.length < 2) return size;
  const gap = (along - lineLength(cells) * size) / (cells.length - 1);
  return size + Math.max(0, Math.min(gap, (pitch.max - 1) * size));
}

/** Rounds down to tenths of a mm, so that a shop can type the size. */
export const floorToStep = (size: number): number => Math.floor(size / STEP + 1e-6) / 10;
