import { breakLines } from '../document/break-lines.ts';
import type { DrawContext } from '../context.ts';
import { TEXT_HEIGHT } from '../plan-pen.ts';
import { fontOf, textLength, type TextStyle } from '../plan-text.ts';
import { breakName } from '../plan-words.ts';

/** A text as it is set in a box: its lines from the top, character height and width factor. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
  readonly condense: number;
  /** Whether it is set as drawings are lettered: not smaller than 3.5 mm and not narrower than 0.7. */
  readonly complete: boolean;
}

interface Space {
  readonly width: number;
  readonly height: number;
}

/** From line to line, as a multiple of the character height. */
export const PITCH = 1.35;
/** Width of narrow letters (GB/T 50001 table 5.0.3: 长仿宋 0.7). */
const NARROW = 0.7;
/** Below this height nobody reads a print, mm. */
const LEAST = 1.6;
const STEP = 0.9;
/** Short names are broken before their head word, long texts where a line is full. */
const NAME_LENGTH = 24;

const heightOf = (lines: readonly string[], size: number): number => size * (1 + (lines.length - 1) * PITCH);

/** So short a word is set narrow rather than broken. */
const WORD_LENGTH = 5;

function waysOf(ctx: DrawContext, text: string, { width, height }: Space, style: TextStyle, condense: number): readonly string[] | null {
  const room = width / condense;
  if (condense === 1 && text.length <= WORD_LENGTH && textLength(ctx, text, style) > room) return null;
  const broken = breakLines(fontOf(ctx, style.weight), text, room / style.size).map((line) => line.text);
  const named = text.length <= NAME_LENGTH && !text.includes('\n') ? [breakName(text)] : [];
  const ways = [...(text.includes('\n') ? [] : [[text]]), ...named, broken];
  const fits = (lines: readonly string[]) =>
    heightOf(lines, style.size) <= height + 1e-6 && lines.every((line) => textLength(ctx, line, style) <= room + 1e-6);
  return ways.find(fits) ?? null;
}

/**
 * A text in the largest way that its box (mm) holds: at the wished height, at the heights below it down to 3.5 mm, each on one
 * line or several; then with narrow letters; then smaller, which is no longer as drawings are lettered.
 */
export function fitText(ctx: DrawContext, text: string, space: Space, style: TextStyle): FittedText {
  const heights = [style.size, ...Object.values(TEXT_HEIGHT).toReversed().filter((size) => size < style.size)];
  const tries = [...heights.map((size) => ({ size, condense: 1 })), { size: heights.at(-1)!, condense: NARROW }];
  for (const { size, condense } of tries) {
    const lines = waysOf(ctx, text, space, { ...style, size }, condense);
    if (lines) return { lines, size, condense, complete: true };
  }
  for (let size = heights.at(-1)! * STEP; size >= LEAST; size *= STEP) {
    const lines = waysOf(ctx, text, space, { ...style, size }, NARROW);
    if (lines) return { lines, size, condense: NARROW, complete: false };
  }
  return { lines: [text], size: LEAST, condense: Math.min(1, space.width / Math.max(1e-6, textLength(ctx, text, { ...style, size: LEAST }))), complete: false };
}

/** Lines that a text takes in a column, and the height of them. */
export function wrappedHeight(ctx: DrawContext, text: string, width: number, style: TextStyle): number {
  if (text === '') return style.size;
  const lines = breakLines(fontOf(ctx, style.weight), text, width / style.size);
  return heightOf(lines.map((line) => line.text), style.size);
}
