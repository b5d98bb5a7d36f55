import type { Matrix } from '../../geometry/matrix.ts';
import type { Path } from '../../geometry/path.ts';
import type { Point } from '../../geometry/point.ts';
import type { DxfEntity, DxfLook } from './document.ts';
import { runsOf, type Run } from './path-runs.ts';

const degrees = (radians: number): number => ((radians * 180) / Math.PI + 360) % 360;
const angleFrom = (centre: Point, p: Point): number => degrees(Math.atan2(p.y - centre.y, p.x - centre.x));

/** A stroked path as what a drafter would have drawn: circles, arcs, lines, else polylines with their arcs. */
export const strokeEntities = (path: Path, at: Matrix, look: DxfLook, tolerance: number): DxfEntity[] =>
  runsOf(path, at, tolerance).flatMap((run) => runEntity(run, look));

function runEntity(run: Run, look: DxfLook): DxfEntity[] {
  const { start, pieces, closed } = run;
  const [only, ...more] = pieces;
  if (only === undefined) return [];
  if (more.length > 0) return [polyline(run, look)];
  if (only.turn === null) return closed || isSame(start, only.to) ? [] : [{ kind: 'line', ...look, from: start, to: only.to }];
  const { centre, radius, sweep } = only.turn;
  if (Math.abs(sweep) > 2 * Math.PI - 1e-3) return [{ kind: 'circle', ...look, centre, radius }];
  if (closed) return [polyline(run, look)];
  const [from, to] = sweep > 0 ? [start, only.to] : [only.to, start];
  return [{ kind: 'arc', ...look, centre, radius, from: angleFrom(centre, from), to: angleFrom(centre, to) }];
}

const isSame = (p: Point, q: Point): boolean => Math.hypot(p.x - q.x, p.y - q.y) < 1e-4;

function polyline({ start, pieces, closed }: Run, look: DxfLook): DxfEntity {
  const bulges = pieces.map(({ turn }) => (turn === null ? 0 : Math.tan(turn.sweep / 4)));
  const points = [start, ...pieces.map(({ to }) => to)];
  // A closed run that comes back to its start by itself has that point once.
  const isBack = closed && isSame(points.at(-1)!, start);
  return { kind: 'polyline', ...look, points: isBack ? points.slice(0, -1) : points, closed, ...(bulges.some((bulge) => bulge !== 0) ? { bulges } : {}) };
}

