import type { Path } from '../geometry/path.ts';

/** One shaped glyph. Advances and offsets in font units; `cluster` is the index of its first UTF-16 unit in the text. */
export interface Glyph {
  readonly id: number;
  readonly cluster: number;
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

export type Direction = 'horizontal' | 'vertical';

/** A character that no glyph was found for. */
export interface MissingCharacter {
  readonly character: string;
  /** U+E08B */
  readonly codePoint: string;
}

/** An outline in font units (y up) with an id that is the same for ever: `font/glyph`. */
export interface GlyphOutline {
  readonly id: string;
  readonly path: Path;
}

/** A parsed font. All of it is deterministic and cached; nothing touches the DOM. */
export interface Font {
  /** Stable: the file's name. */
  readonly id: string;
  readonly unitsPerEm: number;
  /** Top and bottom of the ideographic em box, font units above the baseline (880 and −120 of 1,000). */
  readonly ascender: number;
  readonly descender: number;
  shape(text: string, direction: Direction): readonly Glyph[];
  outline(glyph: number): GlyphOutline;
  missing(text: string): readonly MissingCharacter[];
}

export type FontWeight = 'regular' | 'bold' | 'black';
export type FontRoleName = 'songti' | 'xiaobiaosong' | 'heiti' | 'kaiti' | 'fangsong';

/** A face by what it is for. */
export interface FontFace {
  readonly role: FontRoleName;
  readonly weight: FontWeight;
}

/** A role answered by a font; `substitute` is true where the font only stands in for the one the role asks for. */
export interface ResolvedFont {
  readonly font: Font;
  readonly substitute: boolean;
}

/** Fonts by role and weight; loaded before drawing, so that drawing is synchronous. */
export interface FontSet {
  resolve(role: FontRoleName, weight: FontWeight): ResolvedFont;
}
