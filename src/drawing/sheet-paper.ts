import { rect, type Rect } from '../geometry/rect.ts';
import type { Sheet } from '../model/sheet.ts';

export interface Paper {
  readonly width: number;
  readonly height: number;
  /** Between frame and edge on the three sides that are not bound (c of GB/T 50001 table 3.1.1). */
  readonly margin: number;
}

/** GB/T 50001-2017 table 3.1.1, mm; lying, A4 standing. */
export const PAPERS: Readonly<Record<Sheet['paper'], Paper>> = {
  A0: { width: 1189, height: 841, margin: 10 },
  A1: { width: 841, height: 594, margin: 10 },
  A2: { width: 594, height: 420, margin: 10 },
  A3: { width: 420, height: 297, margin: 5 },
  A4: { width: 210, height: 297, margin: 5 },
};

/** Binding margin a on the left edge, mm. */
const BINDING = 25;

export const paperRect = ({ width, height }: Paper): Rect => rect(0, 0, width, height);

/** The frame line: all of the drawing lies inside it. */
export const frameRect = ({ width, height, margin }: Paper): Rect =>
  rect(BINDING, margin, width - BINDING - margin, height - 2 * margin);
