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

/** Factors get six decimals: they are multiplied by a thousand font units. */
export const matrixText = (m: Matrix): string =>
  `matrix(${m.map((v, i) => decimal(v, i < 4 ? 6 : 4)).join(' ')})`;
