import type { Point } from '../../geometry/point.ts';
import { lineLength, type Cell } from '../../text/measure.ts';
import type { Font, FontFace, FontSet } from '../../text/types.ts';
import type { Item } from '../drawing.ts';
import { BLACK, type Ink } from '../ink.ts';
import { breakLines, type BrokenLine } from './break-lines.ts';

/** How a text is set. */
export interface TextStyle extends FontFace {
  /** Edge of the em box, mm. */
  readonly size: number;
  /** From line to line, mm. */
  readonly leading: number;
  readonly ink?: Ink;
}

/** Where a line stands in the width it was given. */
export type Align = 'start' | 'middle' | 'end';

/** A line of a set text, ready to be drawn with its upper edge anywhere. */
export interface SetLine {
  /** The leading, mm. */
  readonly height: number;
  /** Items with the left edge of the width at x and the upper edge of the line at y. */
  draw(x: number, y: number): Item[];
}

/** A character in print: 1 pt = 25.4/72 mm. */
export const points = (pt: number): number => (pt * 25.4) / 72;

export const fontOf = (fonts: FontSet, { role, weight }: FontFace): Font => fonts.resolve(role, weight).font;

/** A character that the font lacks is written as its code point, 〔U+E08B〕: never a blank. */
export function withoutGaps(font: Font, text: string): string {
  const missing = font.missing(text);
  return missing.reduce((written, { character, codePoint }) => written.replaceAll(character, `〔${codePoint}〕`), text);
}

export interface Setting {
  /** mm */
  readonly width: number;
  readonly align?: Align;
  /** Of the first line, in characters. */
  readonly indent?: number;
}

/** Breaks a text into lines of the width and sets them; an empty text is one empty line. */
export function setText(fonts: FontSet, text: string, style: TextStyle, { width, align = 'start', indent = 0 }: Setting): SetLine[] {
  const font = fontOf(fonts, style);
  const lines = breakLines(font, withoutGaps(font, text), width / style.size, indent);
  return lines.map((line, i) => setLine(font, line, style, { width, align, start: i === 0 ? indent * style.size : 0 }));
}

function setLine(font: Font, { cells }: BrokenLine, style: TextStyle, place: { width: number; align: Align; start: number }): SetLine {
  const { size, leading, ink = BLACK } = style;
  return {
    height: leading,
    draw: (x, y) => {
      const slack = place.width - place.start - lineLength(cells) * size;
      const left = x + place.start + (place.align === 'start' ? 0 : place.align === 'middle' ? slack / 2 : slack);
      return glyphItems(font, cells, size, { x: left, y: y - leading / 2 - middleOf(font) * size }, ink);
    },
  };
}

/** Glyph numbers of fonts begin with the blank box for what they lack. */
const NOTDEF = 0;

/** The glyphs of a line from the start of its baseline; those without ink are left out. */
function glyphItems(font: Font, cells: readonly Cell[], size: number, origin: Point, fill: Ink): Item[] {
  const scale = size / font.unitsPerEm;
  const items: Item[] = [];
  let [x, y] = [origin.x, origin.y];
  for (const { glyphs } of cells) {
    for (const { id, xAdvance, yAdvance, xOffset, yOffset } of glyphs) {
      const outline = font.outline(id);
      const at = [scale, 0, 0, scale, x + xOffset * scale, y + yOffset * scale] as const;
      if (id !== NOTDEF && outline.path.ops !== '') items.push({ kind: 'glyph', layer: 'text', outline, at, fill });
      x += xAdvance * scale;
      y += yAdvance * scale;
    }
  }
  return items;
}

/** Middle of the em box above the baseline, in em. */
const middleOf = (font: Font): number => (font.ascender + font.descender) / 2 / font.unitsPerEm;
