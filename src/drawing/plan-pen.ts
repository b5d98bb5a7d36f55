import type { Stroke } from './drawing.ts';
import { BLACK, type Ink } from './ink.ts';

/**
 * Line widths by the group of GB/T 50001 chapter 4: thick b, medium-thick 0.7 b, medium 0.5 b, thin 0.25 b. `b` is 0.7 mm
 * up to 1:50, 0.5 mm for smaller scales; no line is thinner than 0.1 mm.
 */
export type LineWeight = 'thick' | 'mediumThick' | 'medium' | 'thin';

const SHARE: Readonly<Record<LineWeight, number>> = { thick: 1, mediumThick: 0.7, medium: 0.5, thin: 0.25 };
const LEAST_MM = 0.1;

/** Paper measures for a drawing at one scale: what is 3.5 mm on paper is 350 mm in a plan for 1:100. */
export interface Pen {
  /** Model mm per paper mm. */
  readonly scale: number;
  /** Paper mm to mm of the drawing. */
  readonly mm: (paper: number) => number;
  stroke(weight: LineWeight, options?: { ink?: Ink; dash?: readonly number[]; cap?: Stroke['cap'] }): Stroke;
}

export const penFor = (scale: number): Pen => ({
  scale,
  mm: (paper) => paper * scale,
  stroke: (weight, { ink = BLACK, dash, cap } = {}) => ({
    ink,
    width: Math.max(LEAST_MM, SHARE[weight] * (scale > 1 && scale <= 50 ? 0.7 : 0.5)) * scale,
    ...(dash ? { dash: dash.map((d) => d * scale) } : {}),
    ...(cap ? { cap } : {}),
  }),
});

/** Dashes of GB/T 50001 table 4.0.2, paper mm. */
export const DASHED: readonly number[] = [2, 1];
export const LONG_DASH_DOT: readonly number[] = [8, 1, 0.4, 1];

/** Character heights of GB/T 50001 chapter 5, paper mm; the digits of 3.5 mm characters are 2.6 mm high (≥ 2.5). */
export const TEXT_HEIGHT = { small: 3.5, middle: 5, large: 7 } as const;
