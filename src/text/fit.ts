import { layoutText } from './layout.ts';
import { cellsOf, lineLength, type Cell } from './measure.ts';
import type { Direction, Font } from './types.ts';

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
  const width = widths.get(cells) ?? inkAcross(font, text, direction);
  widths.set(cells, width);
  return width;
}

function inkAcross(font: Font, text: string, direction: Direction): number {
  const ink = layoutText(font, text, { size: 1, direction }).bounds;
  return Math.max(1, -2 * ink.x0, 2 * ink.x1);
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
