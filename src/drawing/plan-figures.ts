import type { Rect } from '../geometry/rect.ts';
import { rectsOverlap } from '../geometry/rect.ts';
import type { DrawContext } from './context.ts';
import { TEXT_HEIGHT, type Pen } from './plan-pen.ts';
import { textLength } from './plan-text.ts';

/** Paper mm between a dimension line and its figures, between figures side by side, and from row to row. */
const GAP = 0.6;
const APART = 0.6;
const ROW_PITCH = 0.95;
/** How far a figure that finds no place right at its stretch is shifted along it, as shares of its own length. */
const SHIFTS = [0, 0.55, -0.55, 1.1, -1.1] as const;

/** What is written along a chain already, in the frame of its side: x along it, y away from what is measured; mm. */
export interface FigureField {
  readonly taken: Rect[];
  /** Where the chain lies in that frame. */
  readonly across: number;
}

export interface Figure {
  readonly text: string;
  readonly along: number;
  /** Middle of the figure, from the dimension line. */
  readonly across: number;
}

const lengthOf = (text: string, ctx: DrawContext, pen: Pen): number => textLength(ctx, text, { size: pen.mm(TEXT_HEIGHT.small), layer: 'dimension' });

/** Whether a figure has room between its ticks. */
export const figureFits = (from: number, to: number, ctx: DrawContext, pen: Pen): boolean =>
  lengthOf(String(Math.round(to - from)), ctx, pen) + pen.mm(APART) <= to - from;

/**
 * A figure for each stretch of a chain, on the `side` (1 = across grows) of its line. One that is longer than its stretch is
 * staggered: to the other side of the line, to a second row, or shifted, wherever no other figure of the field stands.
 */
export function figuresOf(stops: readonly number[], side: 1 | -1, ctx: DrawContext, pen: Pen, { taken, across }: FigureField): Figure[] {
  const height = pen.mm(TEXT_HEIGHT.small);
  const row = height / 2 + pen.mm(GAP);
  const boxOf = (along: number, at: number, length: number): Rect => ({
    x0: along - length / 2, x1: along + length / 2, y0: across + at - 0.42 * height, y1: across + at + 0.42 * height,
  });
  const stretches = stops.slice(1).map((to, i) => {
    const from = stops[i]!;
    const text = String(Math.round(to - from));
    return { text, middle: (from + to) / 2, length: lengthOf(text, ctx, pen) + pen.mm(APART), fits: figureFits(from, to, ctx, pen) };
  });
  for (const { middle, length, fits } of stretches) if (fits) taken.push(boxOf(middle, side * row, length));
  const rows = [-side * row, side * (row + ROW_PITCH * height), -side * (row + ROW_PITCH * height), side * (row + 2 * ROW_PITCH * height)];
  const ways = SHIFTS.flatMap((shift) => rows.map((at) => ({ shift, at })));
  return stretches.map(({ text, middle, length, fits }) => {
    if (fits) return { text, along: middle, across: side * row };
    const free = ways.find(({ shift, at }) => !taken.some((other) => rectsOverlap(other, boxOf(middle + shift * length, at, length))));
    const { shift, at } = free ?? ways[0]!;
    taken.push(boxOf(middle + shift * length, at, length));
    return { text, along: middle + shift * length, across: at };
  });
}
