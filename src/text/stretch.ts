import { emAcross, floorToStep, type LineSpace, type Pitch } from './fit.ts';
import { cellsOf, lineLength } from './measure.ts';
import type { Direction, Font } from './types.ts';

/** The form of characters: their height (edge of the em box, mm) and how wide they are as a multiple of their own width. */
export interface CharacterForm {
  readonly size: number;
  readonly stretch: number;
}

/** Widened or condensed beyond these, strokes change their weight visibly. */
export const STRETCH: Pitch = { min: 0.7, max: 1.5 };

/**
 * The largest characters, at most `most` mm high, with which a line fills its space when they may be widened or condensed
 * within STRETCH. The height is rounded down to tenths of a mm and the width to whole per cent, so that a shop can type both.
 */
export function largestStretched(font: Font, text: string, direction: Direction, space: LineSpace, pitch: Pitch, most = Infinity): CharacterForm {
  const cells = cellsOf(font, text, direction);
  if (cells.length === 0) return { size: floorToStep(Math.min(space.across, most)), stretch: 1 };
  const length = Math.max(lineLength(cells, pitch.min), Number.EPSILON);
  const [high, wide] = direction === 'vertical' ? [length, emAcross(font, text, direction)] : [1, length];
  const [height, width] = direction === 'vertical' ? [space.along, space.across] : [space.across, space.along];
  const size = floorToStep(Math.min(most, height / high, width / wide / STRETCH.min));
  return { size, stretch: toPerCent(width / wide / Math.max(size, Number.EPSILON)) };
}

const toPerCent = (stretch: number): number => Math.floor(Math.min(STRETCH.max, Math.max(STRETCH.min, stretch)) * 100 + 1e-6) / 100;
