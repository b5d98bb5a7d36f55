import { compose, scaling, translation, type Matrix } from '../geometry/matrix.ts';
import { rectHeight, rectWidth, type Rect } from '../geometry/rect.ts';
import type { FaceBlock } from '../model/sign.ts';
import { pitchFor, type LineSpace, type Pitch } from '../text/fit.ts';
import { layoutText, type PlacedGlyph } from '../text/layout.ts';
import type { Direction, Font } from '../text/types.ts';
import { LINE_PITCH, blockDepth, type WrappedText } from '../text/wrap.ts';

type Align = FaceBlock['align'];
type Side = FaceBlock['alignAcross'];

/** What a box offers a line of text in its writing direction. */
export function spaceOf(box: Rect, direction: Direction): LineSpace {
  const [width, height] = [rectWidth(box), rectHeight(box)];
  return direction === 'vertical' ? { along: height, across: width } : { along: width, across: height };
}

export interface LineStyle {
  readonly direction: Direction;
  /** Height of the characters, mm. */
  readonly size: number;
  /** Their width as a multiple of their own width; 1 when left out. */
  readonly stretch?: number;
  readonly pitch: Pitch;
  /** `spread` when left out: in the middle, as wide apart as the pitch allows. */
  readonly align?: Align;
  /** `middle` when left out; `start` is the upper edge of horizontal and the right edge of vertical text. */
  readonly alignAcross?: Side;
}

/** One line in a box. A stretched line is set in a box that much narrower, which is then drawn out with it. */
export function placeLine(font: Font, text: string, box: Rect, style: LineStyle): PlacedGlyph[] {
  const { stretch = 1 } = style;
  if (stretch === 1) return placeNatural(font, text, box, style);
  const narrow = { ...box, x0: box.x0 / stretch, x1: box.x1 / stretch };
  return moved(placeNatural(font, text, narrow, style), scaling(stretch, 1));
}

function placeNatural(font: Font, text: string, box: Rect, style: LineStyle): PlacedGlyph[] {
  const { direction, size, pitch, align = 'spread', alignAcross = 'middle' } = style;
  const { along, across } = spaceOf(box, direction);
  const solid = { min: pitch.min, max: pitch.min };
  const run = layoutText(font, text, { size, direction, pitch: pitchFor(font, text, direction, size, along, align === 'spread' ? pitch : solid) });
  const start = slackBefore(along - run.advance, align === 'spread' ? 'middle' : align);
  const middle = slackBefore(across - size, alignAcross) + size / 2;
  return moved(run.glyphs, lineStart(font, box, direction, { start, middle, size }));
}

const SHARE = { start: 0, middle: 0.5, end: 1 } as const;

/** How much of the free space lies before what is aligned. */
export const slackBefore = (slack: number, side: Side): number => slack * SHARE[side];

/** Where a line begins whose middle lies so far from the first edge of its box. */
function lineStart(font: Font, box: Rect, direction: Direction, { start, middle, size }: { start: number; middle: number; size: number }): Matrix {
  return direction === 'vertical'
    ? translation(box.x1 - middle, box.y1 - start)
    : translation(box.x0 + start, box.y1 - middle - emMiddle(font) * size);
}

export interface LinesStyle {
  readonly direction: Direction;
  readonly align?: Align;
  readonly alignAcross?: Side;
  /** Distance of lines as a multiple of the character size. */
  readonly lineSpacing?: number;
}

/** Lines from the upper edge of a box down, or, written vertically, from its right edge to the left. */
export function placeLines(font: Font, wrapped: WrappedText, box: Rect, style: LinesStyle): PlacedGlyph[] {
  const { direction, align = 'start', alignAcross = 'middle', lineSpacing = LINE_PITCH } = style;
  const { size, lines } = wrapped;
  const { along, across } = spaceOf(box, direction);
  const before = slackBefore(across - blockDepth(lines.length, lineSpacing) * size, alignAcross);
  return lines.flatMap((line, i) => {
    const run = layoutText(font, line, { size, direction });
    const start = slackBefore(along - run.advance, align === 'spread' ? 'start' : align);
    const middle = before + (i * lineSpacing + 0.5) * size;
    return moved(run.glyphs, lineStart(font, box, direction, { start, middle, size }));
  });
}

/** Middle of the em box above the baseline, in em. */
const emMiddle = (font: Font): number => (font.ascender + font.descender) / 2 / font.unitsPerEm;

const moved = (glyphs: readonly PlacedGlyph[], by: Matrix): PlacedGlyph[] =>
  glyphs.map(({ outline, at }) => ({ outline, at: compose(by, at) }));
