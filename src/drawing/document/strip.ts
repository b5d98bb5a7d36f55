import type { Item } from '../drawing.ts';

/** A piece of a document over the whole width of the text that is not cut: a line, a row of a table, a figure. Lengths in mm. */
export interface Strip {
  readonly height: number;
  /** Free space above, not at the top of a page. */
  readonly before: number;
  readonly keepWithNext: boolean;
  /** What stands above it again where it comes first on a page: the head of its table. */
  readonly head: readonly Strip[];
  /** Its items with the left edge at x and the upper edge at y. */
  draw(x: number, y: number): Item[];
  /** Cuts what is too high for any page: a part of at most that height, and the rest. Null where it cannot be cut. */
  split(height: number): readonly [Strip, Strip] | null;
}

/** A strip at its place: upper edge, mm below the upper edge of the text. */
export interface Placed {
  readonly strip: Strip;
  readonly top: number;
}

export const heightOf = (strips: readonly Strip[]): number => strips.reduce((sum, { height }) => sum + height, 0);
