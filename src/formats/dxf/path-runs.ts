import { applyMatrix, type Matrix } from '../../geometry/matrix.ts';
import { flattenPath } from '../../geometry/flatten.ts';
import type { Path } from '../../geometry/path.ts';
import type { Point } from '../../geometry/point.ts';

/** Part of a circle: where it ends, and its angle in radians, counter-clockwise above zero. */
interface Turn {
  readonly centre: Point;
  readonly radius: number;
  readonly sweep: number;
}

/** A piece from where the run is to `to`: straight, or along a circle. */
export interface Piece {
  readonly to: Point;
  readonly turn: Turn | null;
}

/** An outline or a line of a path. */
export interface Run {
  readonly start: Point;
  readonly pieces: readonly Piece[];
  readonly closed: boolean;
}

/** How far a curve may lie from the circle it is taken for, as a share of the radius. */
const ROUND = 1e-4;

/** The runs of a path, mapped: curves that are arcs of circles as such, others as straight pieces within `tolerance` mm. */
export function runsOf({ ops, xy }: Path, at: Matrix, tolerance: number): Run[] {
  const runs: { start: Point; pieces: Piece[]; closed: boolean }[] = [];
  let i = 0;
  let start: Point = { x: 0, y: 0 };
  const next = (): Point => applyMatrix(at, { x: xy[i++]!, y: xy[i++]! });
  const begin = (point: Point) => {
    start = point;
    runs.push({ start, pieces: [], closed: false });
    return runs.at(-1)!;
  };
  const open = () => (runs.length === 0 || runs.at(-1)!.closed ? begin(start) : runs.at(-1)!);
  for (const op of ops) {
    if (op === 'M') begin(next());
    else if (op === 'L') open().pieces.push({ to: next(), turn: null });
    else if (op === 'C') {
      const run = open();
      addCurve(run.pieces, [run.pieces.at(-1)?.to ?? run.start, next(), next(), next()], tolerance);
    } else if (runs.length > 0) runs.at(-1)!.closed = true;
  }
  return runs.map(({ pieces, ...run }) => ({ ...run, pieces: joined(pieces) }));
}

type Curve = readonly [Point, Point, Point, Point];

function addCurve(pieces: Piece[], curve: Curve, tolerance: number): void {
  const turn = turnOf(curve);
  if (turn !== null) {
    pieces.push({ to: curve[3], turn });
    return;
  }
  const path = { ops: 'MC', xy: curve.flatMap(({ x, y }) => [x, y]) };
  for (const to of flattenPath(path, tolerance)[0]!.points.slice(1)) pieces.push({ to, turn: null });
}

const cross = (a: Point, b: Point): number => a.x * b.y - a.y * b.x;
const dot = (a: Point, b: Point): number => a.x * b.x + a.y * b.y;
const from = (a: Point, b: Point): Point => ({ x: b.x - a.x, y: b.y - a.y });

/** The arc that a cubic curve was made of: as long handles at both ends as an arc of that turn has, square to the radii. */
function turnOf([a, b, c, d]: Curve): Turn | null {
  const [first, last] = [from(a, b), from(c, d)];
  const sweep = Math.atan2(cross(first, last), dot(first, last));
  if (Math.abs(sweep) < 1e-6 || Math.abs(sweep) > Math.PI / 2 + 1e-6) return null;
  const chord = from(a, d);
  const radius = Math.hypot(chord.x, chord.y) / (2 * Math.sin(Math.abs(sweep) / 2));
  const handle = (4 / 3) * Math.tan(Math.abs(sweep) / 4) * radius;
  const off = [first, last].some((side) => Math.abs(Math.hypot(side.x, side.y) - handle) > ROUND * radius);
  if (off || Math.abs(cross(first, chord) - cross(chord, last)) > ROUND * radius * handle) return null;
  const side = (Math.sign(sweep) * radius) / Math.hypot(first.x, first.y);
  return { centre: { x: a.x - first.y * side, y: a.y + first.x * side }, radius, sweep };
}

/** Arcs that go on along one circle as one arc, as long as it is not the whole circle. */
function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1)?.turn;
    if (last && piece.turn && onOneCircle(last, piece.turn)) found[found.length - 1] = { to: piece.to, turn: { ...last, sweep: last.sweep + piece.turn.sweep } };
    else found.push(piece);
  }
  return found;
}

const onOneCircle = (a: Turn, b: Turn): boolean =>
  Math.sign(a.sweep) === Math.sign(b.sweep) && Math.hypot(a.centre.x - b.centre.x, a.centre.y - b.centre.y) + Math.abs(a.radius - b.radius) < 10 * ROUND * a.radius;
