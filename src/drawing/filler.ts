import type { Rect } from '../geometry/rect.ts';
import type { PrefixedName } from '../model/phrases.ts';
import type { FaceBlock } from '../model/sign.ts';
import type { Pitch } from '../text/fit.ts';
import type { PlacedGlyph } from '../text/layout.ts';
import type { CharacterForm } from '../text/stretch.ts';
import type { Direction, Font } from '../text/types.ts';

/** A name and the box that it is to fill. */
export interface NameLine {
  readonly font: Font;
  readonly text: string;
  readonly direction: Direction;
  readonly box: Rect;
  readonly pitch: Pitch;
  readonly align: FaceBlock['align'];
  readonly alignAcross: FaceBlock['alignAcross'];
  readonly lineSpacing: number;
  /** The name parted after county and town, and broken in two between words; null where it cannot be. */
  readonly prefixed: PrefixedName | null;
  readonly halves: readonly [string, string] | null;
}

/** A way to fill a box with a name (model/sign.ts, Filling). */
export interface Filler {
  /** The largest characters, at most `most` mm high, with which the name keeps within its box. */
  largest(line: NameLine, most?: number): CharacterForm;
  /** The name in characters of that form, also where they are larger than the box. */
  place(line: NameLine, form: CharacterForm): PlacedGlyph[];
}
