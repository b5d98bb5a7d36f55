import type { Point } from '../../geometry/point.ts';
import type { DrawnLayer, DrawnLine } from '../../model/plan-file.ts';
import type { Underlay } from '../../model/plan-part.ts';

/** Lines as path data (M, L, Z), to a tenth of a millimetre. */
function pathData(lines: readonly DrawnLine[]): string {
  const place = ({ x, y }: Point): string => `${+x.toFixed(1)} ${+y.toFixed(1)}`;
  return lines.map(({ points, closed }) => `M${points.map(place).join('L')}${closed ? 'Z' : ''}`).join('');
}

/** An underlay of the lines of layers, in mm, locked; null where there is no line. */
export function underlayOf(title: string, layers: readonly DrawnLayer[]): Omit<Underlay, 'id'> | null {
  const drawn = layers.filter(({ lines }) => lines.length > 0);
  if (drawn.length === 0) return null;
  return {
    title,
    source: { kind: 'lines', mmPerUnit: 1, layers: drawn.map(({ name, lines }) => ({ name, shown: true, d: pathData(lines) })) },
    position: { x: 0, y: 0 }, angleDeg: 0, opacity: 0.5, shown: true, locked: true,
  };
}
