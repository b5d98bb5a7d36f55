import { compose, translation } from '../../geometry/matrix.ts';
import type { Point } from '../../geometry/point.ts';
import { layoutText } from '../../text/layout.ts';
import type { FontSet } from '../../text/types.ts';
import type { Item } from '../drawing.ts';
import { circlePath } from '../symbols-basic.ts';
import { BLACK, WHITE, type Ink } from '../ink.ts';

/** Radius of a numbered mark, mm of paper. */
export const MARK_RADIUS = 2.4;
const SIZE = 2.9;
/** Figures take so much of the mark's width at most. */
const WIDEST = 1.5;
const LINE = 0.3;
/** Half the height of a figure, in em. */
const HALF_FIGURE = 0.365;

/** A number in a circle: ① as far as the numbers go. `at` is its middle, mm of paper. */
export function markItems(fonts: FontSet, number: number, at: Point, ink: Ink = BLACK): Item[] {
  const { font } = fonts.resolve('heiti', 'regular');
  const whole = layoutText(font, String(number), { size: SIZE, direction: 'horizontal' });
  const size = SIZE * Math.min(1, (WIDEST * MARK_RADIUS) / whole.advance);
  const run = layoutText(font, String(number), { size, direction: 'horizontal' });
  const origin = translation(at.x - run.advance / 2, at.y - HALF_FIGURE * size);
  const circle: Item = { kind: 'path', layer: 'mark', path: circlePath(at, MARK_RADIUS), fill: WHITE, stroke: { ink, width: LINE } };
  const figures = run.glyphs.map((glyph): Item => ({
    kind: 'glyph', layer: 'mark', outline: glyph.outline, at: compose(origin, glyph.at), fill: ink,
  }));
  return [circle, ...figures];
}
