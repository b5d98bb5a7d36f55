import type { SheetFinding } from '../../drawing/compose-sheet.ts';
import type { Cmyk } from '../../drawing/ink.ts';
import type { Rgb } from '../../drawing/screen-colour.ts';
import type { DrawContext } from '../../drawing/context.ts';
import type { Say } from './paint-preview.ts';

/** What the picture is made of beside the editor's state. */
export interface Surroundings {
  readonly draw: DrawContext;
  /** Findings that sheets show as numbered marks. */
  readonly findings: readonly SheetFinding[];
  readonly dark: boolean;
  /** Screen colours of a print condition; null = those of the screen table. */
  readonly proof: ((cmyk: Cmyk) => Rgb) | null;
  readonly say: Say;
}
