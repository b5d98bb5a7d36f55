import { decimal } from '../../drawing/decimal.ts';
import { IDENTITY, type Matrix } from '../../geometry/matrix.ts';
import { PATH_ARITY, type Path } from '../../geometry/path.ts';

const OPERATORS: Readonly<Record<string, string>> = { M: 'm\n', L: 'l\n', C: 'c\n', Z: 'h\n' };

/** Construction operators of a path, without painting it; through `matrix` where one is given. */
export function pathOperators(path: Path, digits: number, matrix: Matrix = IDENTITY): string {
  const { ops, xy } = path;
  const [a, b, c, d, e, f] = matrix;
  let out = '';
  let at = 0;
  for (const op of ops) {
    const end = at + PATH_ARITY[op]!;
    for (; at < end; at += 2) {
      const [x, y] = [xy[at]!, xy[at + 1]!];
      out += `${decimal(a * x + c * y + e, digits)} ${decimal(b * x + d * y + f, digits)} `;
    }
    out += OPERATORS[op];
  }
  return out;
}

const factors = ([a, b, c, d]: Matrix, digits: number): string => [a, b, c, d].map((v) => decimal(v, digits)).join(' ');

/** A glyph's place: six decimals for the factors, which are multiplied by font units. */
export const glyphMatrix = (m: Matrix, digits: number): string =>
  `${factors(m, 6)} ${decimal(m[4], digits)} ${decimal(m[5], digits)} cm\n`;

/** A space of its own: nine decimals for the factors, which are multiplied by whole sheets (1:150 is 0.006666667). */
export const spaceMatrix = (m: Matrix): string => `${factors(m, 9)} ${decimal(m[4], 6)} ${decimal(m[5], 6)} cm\n`;
