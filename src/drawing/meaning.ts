import type { Matrix } from '../geometry/matrix.ts';
import type { Point } from '../geometry/point.ts';

/**
 * What items stand for, where a format has an object for it: a CAD file keeps a text as text. All items of one thing carry the
 * very same object, one after the other; who paints has no need of it. Places and lengths are in the space of the items.
 */
export type Meaning = TextMeaning | ChainMeaning | SymbolMeaning | ViewMeaning | { readonly kind: 'axis' | 'poche' | 'seam' };

/** One line of text. */
export interface TextMeaning {
  readonly kind: 'text';
  readonly text: string;
  /** The place of the anchor on the baseline. */
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Counter-clockwise. */
  readonly angleDeg: number;
  /** Height of the character box, and length of the line, mm. */
  readonly size: number;
  readonly length: number;
  /** Width of the characters as a share of their own. */
  readonly condense: number;
  readonly bold: boolean;
  /** The name of an axis. */
  readonly isAxis?: true;
}

/** One measured distance of a dimension line. */
export interface Stretch {
  /** Where the extension lines begin, and where they meet the dimension line. */
  readonly begins: readonly [Point, Point];
  readonly ends: readonly [Point, Point];
  readonly figure: TextMeaning;
}

/** A dimension line with its stretches. */
export interface ChainMeaning {
  readonly kind: 'chain';
  readonly stretches: readonly Stretch[];
  /** From the dimension line to the far end of an extension line, and from the middle of a tick to its end. */
  readonly past: Point;
  readonly tick: Point;
}

/** A door, a chair: a figure that comes again and again. `at` maps the figure's own space to that of the items. */
export interface SymbolMeaning {
  readonly kind: 'symbol';
  /** Letters, digits and _: the beginning of its name in a list of blocks. */
  readonly name: string;
  readonly at: Matrix;
}

/** A group that shows a drawing of its own, reduced on a sheet. Views of one key show the same. */
export interface ViewMeaning {
  readonly kind: 'view';
  readonly key: string;
  /** The storey whose plan it is. */
  readonly storeyId?: string;
}

/** The key of the plan of a storey, drawn for a scale. */
export const planKey = (storeyId: string, scale: number): string => `plan/${storeyId}/${scale}`;
