import type { Diagnostic } from '../model/diagnostic.ts';
import type { SymbolLibrary } from '../model/plan-symbol.ts';
import type { SignType } from '../model/sign-type.ts';
import type { FontSet } from '../text/types.ts';
import type { Drawing, Outline } from './drawing.ts';

/** What a composer needs beside the project; loaded once (jobs/draw-context.ts). */
export interface DrawContext {
  readonly fonts: FontSet;
  readonly signTypes: Readonly<Record<string, SignType>>;
  /** The figures of marks by FaceMark kind, in a 1 × 1 box, y up. */
  readonly marks: Readonly<Record<string, Outline>>;
  /** What fixtures look like, by kind. */
  readonly symbols: SymbolLibrary;
  /** The pictures of the project, where they are loaded. */
  readonly images?: PictureSizes;
}

/** What drawing needs to know of a picture: its size in pixels, by its name in the file; null where there is none. */
export interface PictureSizes {
  sizeOf(image: string): { readonly width: number; readonly height: number } | null;
}

/** A drawing and what went wrong on the way: a missing glyph, a text that does not fit, a font that stands in. */
export interface Composed {
  readonly drawing: Drawing;
  readonly diagnostics: readonly Diagnostic[];
}
