import type { Point } from '../../geometry/point.ts';
import type { DrawnArc } from '../../model/plan-file.ts';
import type { CadVertex } from './cad-drawing.ts';

/** Straight pieces of a full circle: with 64 a circle of 1 m is met to 1.2 mm. */
const PIECES = 64;
const TURN = 2 * Math.PI;

/** The angle where an arc that begins at `from` ends, above it by at most a whole turn. */
export function endAngle(from: number, to: number): number {
  const sweep = (to - from) % TURN;
  return from + (sweep > 1e-9 ? sweep : sweep + TURN);
}

export function arcPoints({ centre, radius, from, to }: DrawnArc): Point[] {
  const count = Math.max(2, Math.ceil((Math.abs(to - from) / TURN) * PIECES));
  return Array.from({ length: count + 1 }, (_, i) => {
    const angle = from + ((to - from) * i) / count;
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  });
}

/** The arc of a bulge from one corner to the next, run counter-clockwise; null for a straight piece. */
export function bulgeArc(a: CadVertex, b: Point): DrawnArc | null {
  const chord = Math.hypot(b.x - a.x, b.y - a.y);
  if (Math.abs(a.bulge) < 1e-6 || chord === 0) return null;
  const sweep = 4 * Math.atan(a.bulge);
  const radius = chord / (2 * Math.abs(Math.sin(sweep / 2)));
  // From the middle of the chord to the centre, to the left of a → b where above 0.
  const reach = chord / (2 * Math.tan(sweep / 2));
  const centre = { x: (a.x + b.x) / 2 - ((b.y - a.y) / chord) * reach, y: (a.y + b.y) / 2 + ((b.x - a.x) / chord) * reach };
  const angleOf = (p: Point): number => Math.atan2(p.y - centre.y, p.x - centre.x);
  const from = angleOf(a.bulge > 0 ? a : b);
  return { centre, radius, from, to: from + Math.abs(sweep) };
}

/** The corners of a path with its bent pieces made straight ones. */
export function pathPoints(vertices: readonly CadVertex[], closed: boolean): Point[] {
  const points: Point[] = [];
  vertices.forEach((vertex, i) => {
    points.push({ x: vertex.x, y: vertex.y });
    const next = vertices[i + 1] ?? (closed ? vertices[0] : undefined);
    const arc = next === undefined ? null : bulgeArc(vertex, next);
    if (arc === null) return;
    const inner = arcPoints(arc).slice(1, -1);
    points.push(...(vertex.bulge > 0 ? inner : inner.reverse()));
  });
  return points;
}

export function ellipsePoints(centre: Point, major: Point, ratio: number, from: number, to: number): Point[] {
  const end = endAngle(from, to);
  const count = Math.max(2, Math.ceil(((end - from) / TURN) * PIECES));
  return Array.from({ length: count + 1 }, (_, i) => {
    const angle = from + ((end - from) * i) / count;
    const [c, s] = [Math.cos(angle), Math.sin(angle) * ratio];
    return { x: centre.x + c * major.x - s * major.y, y: centre.y + c * major.y + s * major.x };
  });
}

/** More pieces a span of a spline than this are not seen. */
const PIECES_A_SPAN = 8;
const MOST_SPANS = 500;

export interface Spline {
  readonly degree: number;
  readonly knots: readonly number[];
  readonly controls: readonly Point[];
  readonly weights: readonly number[];
}

/** Points of a (rational) B-spline; where its numbers do not fit together, its control points. */
export function splinePoints(spline: Spline): readonly Point[] {
  const { degree, knots, controls } = spline;
  const isWhole = Number.isInteger(degree) && degree >= 1 && degree <= 9 && knots.length === controls.length + degree + 1;
  if (!isWhole || knots.some((knot, i) => i > 0 && knot < knots[i - 1]!) || controls.length > MOST_SPANS) return controls;
  const [first, last] = [knots[degree]!, knots[controls.length]!];
  if (!(last > first)) return controls;
  const count = Math.max(2, (controls.length - degree) * PIECES_A_SPAN);
  return Array.from({ length: count + 1 }, (_, i) => splineAt(spline, first + ((last - first) * i) / count));
}

/** De Boor's algorithm with the weights as a third coordinate. */
function splineAt({ degree, knots, controls, weights }: Spline, t: number): Point {
  let span = degree;
  while (span < controls.length - 1 && t >= knots[span + 1]!) span++;
  const d = Array.from({ length: degree + 1 }, (_, j) => {
    const [p, w] = [controls[span - degree + j]!, weights[span - degree + j] ?? 1];
    return [p.x * w, p.y * w, w];
  });
  for (let r = 1; r <= degree; r++) {
    for (let j = degree; j >= r; j--) {
      const low = knots[span - degree + j]!;
      const width = knots[span + 1 + j - r]! - low;
      const share = width === 0 ? 0 : (t - low) / width;
      d[j] = d[j]!.map((value, k) => (1 - share) * d[j - 1]![k]! + share * value);
    }
  }
  const [x, y, w] = d[degree] as [number, number, number];
  return w === 0 ? controls[0]! : { x: x / w, y: y / w };
}
