import { decimal } from '../../drawing/decimal.ts';
import { PATH_ARITY, type Path } from '../../geometry/path.ts';
import type { Matrix } from '../../geometry/matrix.ts';

/** A path as the `d` of an SVG path, absolute commands, at most `digits` decimals. */
export function pathData(path: Path, digits: number): string {
  let out = '';
  let at = 0;
  for (const op of path.ops) {
    const end = at + PATH_ARITY[op]!;
    out += op;
    for (let i = at; i < end; i += 1) out += `${i > at ? ' ' : ''}${decimal(path.xy[i]!, digits)}`;
    at = end;
  }
  return out;
}

const matrix = (m: Matrix, digits: number): string =>
  `matrix(${m.map((v, i) => decimal(v, i < 4 ? digits : 4)).join(' ')})`;

/** A glyph's place: six decimals for the factors, which are multiplied by font units. */
export const glyphMatrix = (m: Matrix): string => matrix(m, 6);

/** A space of its own: nine decimals for the factors, which are multiplied by whole sheets (1:150 is 0.006666667). */
export const spaceMatrix = (m: Matrix): string => matrix(m, 9);
