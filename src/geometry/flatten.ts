import type { Path } from './path.ts';
import type { Point } from './point.ts';
import { distance, distanceToLine, orientation, projection } from './segment.ts';

/** A run of a path as straight pieces. The first point is not repeated at the end; `closed` says whether the path said so. */
export interface FlatRun {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Halving a curve this often leaves pieces of a millionth of it, whatever its control points. */
const DEEPEST = 20;

/**
 * A path as straight pieces, none further than `tolerance` from its curve and the curve nowhere further from them. Curves
 * are halved where they bend, so straight parts take few points. Ends lie exactly where the path has them.
 */
export function flattenPath({ ops, xy }: Path, tolerance: number): FlatRun[] {
  const runs: { points: Point[]; closed: boolean }[] = [];
  let at = 0;
  let start: Point = { x: 0, y: 0 };
  const next = (): Point => ({ x: xy[at++]!, y: xy[at++]! });
  // A command after Z goes on from where that outline began.
  const open = () => (runs.length === 0 || runs.at(-1)!.closed ? begin(start) : runs.at(-1)!);
  const begin = (point: Point) => {
    start = point;
    runs.push({ points: [point], closed: false });
    return runs.at(-1)!;
  };
  for (const op of ops) {
    if (op === 'M') begin(next());
    else if (op === 'L') open().points.push(next());
    else if (op === 'C') {
      const { points } = open();
      addCurve(points, [points.at(-1)!, next(), next(), next()], tolerance, 0);
    } else if (runs.length > 0) runs.at(-1)!.closed = true;
  }
  return runs.map(({ points, closed }) => ({ points: withoutRepeats(points, closed), closed }));
}

type Curve = readonly [Point, Point, Point, Point];

function addCurve(points: Point[], curve: Curve, tolerance: number, depth: number): void {
  if (depth >= DEEPEST || flatness(curve) <= tolerance) {
    points.push(curve[3]);
    return;
  }
  const [first, second] = halves(curve);
  addCurve(points, first, tolerance, depth + 1);
  addCurve(points, second, tolerance, depth + 1);
}

/**
 * No less than the distance between a cubic curve and its chord. With control points that lie beside the chord (not beyond
 * its ends) the curve stays beside it too, at most 3/4 of the further control point's distance away, and 4/9 of it when
 * they lie on both sides. Else the bound says nothing and the curve has to be halved.
 */
function flatness([a, b, c, d]: Curve): number {
  const length = distance(a, d);
  if (length === 0) return Math.max(distance(a, b), distance(a, c));
  for (const p of [b, c]) {
    const along = projection(p, a, d);
    if (along < 0 || along > length) return Math.max(distance(a, b), distance(a, c), length);
  }
  const furthest = Math.max(distanceToLine(b, a, d), distanceToLine(c, a, d));
  return furthest * (orientation(a, d, b) * orientation(a, d, c) < 0 ? 4 / 9 : 3 / 4);
}

const middle = (p: Point, q: Point): Point => ({ x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 });

function halves([a, b, c, d]: Curve): [Curve, Curve] {
  const [ab, bc, cd] = [middle(a, b), middle(b, c), middle(c, d)];
  const [abc, bcd] = [middle(ab, bc), middle(bc, cd)];
  const centre = middle(abc, bcd);
  return [[a, ab, abc, centre], [centre, bcd, cd, d]];
}

function withoutRepeats(points: readonly Point[], closed: boolean): Point[] {
  const kept = points.filter((p, i) => i === 0 || p.x !== points[i - 1]!.x || p.y !== points[i - 1]!.y);
  const [first, last] = [kept[0], kept.at(-1)];
  if (closed && kept.length > 1 && first!.x === last!.x && first!.y === last!.y) kept.pop();
  return kept;
}
