import { rect, type Rect } from '../../geometry/rect.ts';
import type { Sheet } from '../../model/sheet.ts';

export interface Paper {
  readonly width: number;
  readonly height: number;
  /** Between frame and edge on the three sides that are not bound (c of GB/T 50001 table 3.1.1). */
  readonly margin: number;
  /** Width of the frame line (b of table 4.0.4). */
  readonly frameLine: number;
}

/** GB/T 50001-2017 table 3.1.1, mm; lying, A4 standing. Frame lines by table 4.0.4: 1.4 on the two large papers, else 1.0. */
export const PAPERS: Readonly<Record<Sheet['paper'], Paper>> = {
  A0: { width: 1189, height: 841, margin: 10, frameLine: 1.4 },
  A1: { width: 841, height: 594, margin: 10, frameLine: 1.4 },
  A2: { width: 594, height: 420, margin: 10, frameLine: 1 },
  A3: { width: 420, height: 297, margin: 5, frameLine: 1 },
  A4: { width: 210, height: 297, margin: 5, frameLine: 1 },
};

/** Papers from the smallest to the largest. */
export const PAPER_ORDER: readonly Sheet['paper'][] = ['A4', 'A3', 'A2', 'A1', 'A0'];

/** Outline of the title block and the lines that divide it, edge of the paper (table 4.0.4), mm. */
export const TITLE_LINE = 0.7;
export const DIVISION_LINE = 0.35;

/** Binding margin a on the left edge, mm. */
const BINDING = 25;

export const paperRect = ({ width, height }: Paper): Rect => rect(0, 0, width, height);

/** The frame line: all of the drawing lies inside it. */
export const frameRect = ({ width, height, margin }: Paper): Rect =>
  rect(BINDING, margin, width - BINDING - margin, height - 2 * margin);
