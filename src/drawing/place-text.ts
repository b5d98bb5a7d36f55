import { compose, translation, type Matrix } from '../geometry/matrix.ts';
import { rectHeight, rectWidth, type Rect } from '../geometry/rect.ts';
import { pitchFor, type LineSpace, type Pitch } from '../text/fit.ts';
import { layoutText, type PlacedGlyph } from '../text/layout.ts';
import type { Direction, Font } from '../text/types.ts';
import { LINE_PITCH, blockDepth, type WrappedText } from '../text/wrap.ts';

/** What a box offers a line of text in its writing direction. */
export function spaceOf(box: Rect, direction: Direction): LineSpace {
  const [width, height] = [rectWidth(box), rectHeight(box)];
  return direction === 'vertical' ? { along: height, across: width } : { along: width, across: height };
}

export interface LineStyle {
  readonly direction: Direction;
  readonly size: number;
  readonly pitch: Pitch;
}

/** One line in the middle of a box, its em boxes spread over the length of the box as far as the pitch allows. */
export function placeLine(font: Font, text: string, box: Rect, { direction, size, pitch }: LineStyle): PlacedGlyph[] {
  const { along } = spaceOf(box, direction);
  const run = layoutText(font, text, { size, direction, pitch: pitchFor(font, text, direction, size, along, pitch) });
  const slack = (along - run.advance) / 2;
  const middle = { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 };
  return direction === 'vertical'
    ? moved(run.glyphs, translation(middle.x, box.y1 - slack))
    : moved(run.glyphs, translation(box.x0 + slack, middle.y - emMiddle(font) * size));
}

/** Lines from the upper edge of a box down, or, written vertically, from its right edge to the left. */
export function placeLines(font: Font, wrapped: WrappedText, box: Rect, direction: Direction): PlacedGlyph[] {
  const { size, lines } = wrapped;
  const slack = (spaceOf(box, direction).across - blockDepth(lines.length) * size) / 2;
  return lines.flatMap((line, i) => {
    const middle = slack + (i * LINE_PITCH + 0.5) * size;
    const start =
      direction === 'vertical'
        ? translation(box.x1 - middle, box.y1)
        : translation(box.x0, box.y1 - middle - emMiddle(font) * size);
    return moved(layoutText(font, line, { size, direction }).glyphs, start);
  });
}

/** Middle of the em box above the baseline, in em. */
const emMiddle = (font: Font): number => (font.ascender + font.descender) / 2 / font.unitsPerEm;

const moved = (glyphs: readonly PlacedGlyph[], by: Matrix): PlacedGlyph[] =>
  glyphs.map(({ outline, at }) => ({ outline, at: compose(by, at) }));
