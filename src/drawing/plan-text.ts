import { compose, rotation, scaling, translation } from '../geometry/matrix.ts';
import type { Point } from '../geometry/point.ts';
import { problem, type Diagnostic } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import { boundedMemory, type Memory } from '../text/bounded-memory.ts';
import { layoutText, type TextRun } from '../text/layout.ts';
import type { Font, FontWeight } from '../text/types.ts';
import type { DrawContext } from './context.ts';
import type { Item, LayerName } from './drawing.ts';
import { BLACK, type Ink } from './ink.ts';
import type { Meaning, TextMeaning } from './meaning.ts';

/** Drawings are lettered in 黑体 throughout (GB/T 50001 5.0.3: at most two typefaces on a sheet). */
const ROLE = 'heiti';
/** Middle of a line above its baseline, as a share of the character size: the same for 汉字 and for figures. */
const MIDDLE = 0.37;

export interface TextStyle {
  /** Character size in mm of the drawing. */
  readonly size: number;
  readonly layer: LayerName;
  readonly weight?: FontWeight;
  readonly ink?: Ink;
  readonly source?: EntityRef;
  /** Width of the characters as a share of their own: 0.7 for the narrow letters of crowded cells. */
  readonly condense?: number;
  /** What the text is a part of. */
  readonly meaning?: Meaning;
  /** It names an axis. */
  readonly isAxis?: true;
}

export interface TextPlace {
  /** The place of the anchor, at half the height of the characters. */
  readonly at: Point;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Counter-clockwise. */
  readonly angleDeg?: number;
}

/** The font that drawings are lettered in. */
export const fontOf = (ctx: DrawContext, weight: FontWeight = 'regular') => ctx.fonts.resolve(ROLE, weight).font;

/** Glyphs of lines that a font keeps; figures and names of rooms come again and again. */
const MOST_GLYPHS = 30_000;
const lines = new WeakMap<Font, Memory<TextRun>>();

function lineOf(font: Font, text: string, size: number): TextRun {
  const known = lines.get(font) ?? boundedMemory<TextRun>(MOST_GLYPHS, ({ glyphs }) => glyphs.length);
  lines.set(font, known);
  return known(`${size} ${text}`, () => layoutText(font, text, { size, direction: 'horizontal' }));
}

/** Length of a line of drawing text, in mm of the drawing. */
export const textLength = (ctx: DrawContext, text: string, { size, weight }: TextStyle): number =>
  lineOf(fontOf(ctx, weight), text, size).advance;

/** One line of drawing text. */
export function textItems(ctx: DrawContext, text: string, place: TextPlace, style: TextStyle): Item[] {
  const run = lineOf(fontOf(ctx, style.weight), text, style.size);
  const { at, anchor = 'start', angleDeg = 0 } = place;
  const { condense = 1 } = style;
  const start = anchor === 'start' ? 0 : anchor === 'middle' ? -run.advance / 2 : -run.advance;
  const upright = compose(translation(at.x, at.y), rotation((angleDeg * Math.PI) / 180));
  const turned = condense === 1 ? upright : compose(upright, scaling(condense, 1));
  const origin = compose(turned, translation(start, -MIDDLE * style.size));
  const { layer, source, ink = BLACK, meaning = textMeaning(ctx, text, place, style) } = style;
  return run.glyphs.map((glyph) => ({
    kind: 'glyph',
    layer,
    ...(source ? { source } : {}),
    outline: glyph.outline,
    at: compose(origin, glyph.at),
    fill: ink,
    meaning,
  }));
}

/** A line of drawing text as what it says. */
export function textMeaning(ctx: DrawContext, text: string, { at, anchor = 'start', angleDeg = 0 }: TextPlace, style: TextStyle): TextMeaning {
  const turn = (angleDeg * Math.PI) / 180;
  const down = MIDDLE * style.size;
  const baseline = { x: at.x + down * Math.sin(turn), y: at.y - down * Math.cos(turn) };
  const { size, condense = 1, isAxis } = style;
  const length = textLength(ctx, text, style) * condense;
  return { kind: 'text', text, at: baseline, anchor, angleDeg, size, length, condense, bold: style.weight === 'bold', ...(isAxis ? { isAxis } : {}) };
}

/** An error for each character that the drawing font lacks: a sheet with a blank must not leave the house. */
export function missingCharacters(ctx: DrawContext, text: string, subject: EntityRef): Diagnostic[] {
  const font = fontOf(ctx);
  return font
    .missing(text)
    .map(({ character, codePoint }) => problem('text.missingGlyph', { character, codePoint, font: font.id }, { subject }));
}
