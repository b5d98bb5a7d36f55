import type { Path } from '../../geometry/path.ts';
import type { Point } from '../../geometry/point.ts';
import type { SymbolPath } from '../../model/plan-symbol.ts';

/** Lines of a symbol in its box: mm about the middle, y up. */
export interface SymbolLine {
  readonly path: Path;
  readonly weight: SymbolPath['weight'];
  readonly fill: SymbolPath['fill'];
  readonly dashed: boolean;
}

/** Words in a symbol; `at` is the middle of the line. */
export interface SymbolWords {
  readonly text: string;
  readonly at: Point;
  /** Character height, mm of the building. */
  readonly height: number;
}

/** A symbol at one size, before it is mirrored, turned and put in its place. */
export interface SymbolPicture {
  readonly lines: readonly SymbolLine[];
  readonly words: readonly SymbolWords[];
}

/** The box a symbol fills, and the steps of a stair. */
export interface SymbolBox {
  readonly width: number;
  readonly depth: number;
  readonly steps: number | null;
}

/** A thin line without a ground, or as stated. */
export const line = (path: Path, { weight = 'thin', fill = 'none', dashed = false }: Partial<Omit<SymbolLine, 'path'>> = {}): SymbolLine => ({
  path, weight, fill, dashed,
});
