import type { Point } from '../../geometry/point.ts';
import type { DrawnLayer, DrawnLine } from '../../model/plan-file.ts';
import type { Underlay } from '../../model/plan-part.ts';

/** Digits after the point that keep a tenth of a millimetre in any unit. */
const digitsFor = (mmPerUnit: number): number => Math.max(0, Math.ceil(Math.log10(10 * mmPerUnit)));

/** Lines as path data (M, L, Z) about `origin`, in the drawing's units. */
function pathData(lines: readonly DrawnLine[], origin: Point, digits: number): string {
  const place = ({ x, y }: Point): string => `${+(x - origin.x).toFixed(digits)} ${+(y - origin.y).toFixed(digits)}`;
  return lines.map(({ points, closed }) => `M${points.map(place).join('L')}${closed ? 'Z' : ''}`).join('');
}

/** An underlay of the lines of layers, locked, with `origin` of the drawing at the origin of the storey; null where there is no line. */
export function underlayOf(title: string, layers: readonly DrawnLayer[], origin: Point, mmPerUnit: number): Omit<Underlay, 'id'> | null {
  const drawn = layers.filter(({ lines }) => lines.length > 0);
  if (drawn.length === 0) return null;
  const digits = digitsFor(mmPerUnit);
  return {
    title,
    source: { kind: 'lines', mmPerUnit, layers: drawn.map(({ name, lines }) => ({ name, shown: true, d: pathData(lines, origin, digits) })) },
    position: { x: 0, y: 0 }, angleDeg: 0, opacity: 0.5, shown: true, locked: true,
  };
}
