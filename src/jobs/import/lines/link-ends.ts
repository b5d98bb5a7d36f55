import type { Point } from '../../../geometry/point.ts';
import { inflate, rectContains } from '../../../geometry/rect.ts';
import { polygonBounds } from '../../../geometry/polygon.ts';
import { distance, distanceToSegment, pointAlong, projection } from '../../../geometry/segment.ts';
import type { PlannedWall } from '../../../model/plan-file.ts';
import type { ClosedGap } from '../import-plan.ts';

/** Drawings are this exact, mm. */
const SLIT = 60;
/** An end nearer to another wall than this meets it, mm. */
const MET = 1.5;

interface End {
  readonly wall: PlannedWall;
  readonly at: Point;
  /** The wall's other end. */
  readonly from: Point;
}

/**
 * Walls that join free ends to what they were drawn against: a wall whose body they touch (its line was only shifted, as
 * where a thick wall goes on as a thin one), or another free end at the same column.
 */
export function linkEnds(walls: readonly PlannedWall[], columns: readonly (readonly Point[])[]): { links: PlannedWall[]; closed: ClosedGap[] } {
  const links: PlannedWall[] = [];
  const closed: ClosedGap[] = [];
  const free = walls.flatMap(endsOf).filter((end) => !walls.some((other) => other !== end.wall && distanceToSegment(end.at, other.a, other.b) <= MET));
  const done = new Set<End>();
  for (const end of free) {
    const to = touched(end, walls);
    if (to === null) continue;
    done.add(end);
    links.push({ ...end.wall, a: end.at, b: to });
  }
  for (const column of columns) {
    const box = inflate(polygonBounds(column), SLIT);
    const [one, other] = free.filter((end) => !done.has(end) && rectContains(box, end.at));
    if (one === undefined || other === undefined) continue;
    const corner = whole(pointAlong(one.from, one.at, projection(other.at, one.from, one.at)));
    links.push({ ...one.wall, a: one.at, b: corner }, { ...one.wall, a: corner, b: other.at });
    closed.push({ from: one.at, to: other.at, widthMm: Math.round(distance(one.at, other.at)), why: 'column' });
  }
  return { links: links.filter(({ a, b }) => distance(a, b) > MET), closed };
}

const endsOf = (wall: PlannedWall): End[] => [{ wall, at: wall.a, from: wall.b }, { wall, at: wall.b, from: wall.a }];

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x) + 0, y: Math.round(y) + 0 });

/** The nearest place on the line of a wall whose body an end touches. */
function touched({ wall, at }: End, walls: readonly PlannedWall[]): Point | null {
  let best: { off: number; to: Point } | null = null;
  for (const other of walls) {
    if (other === wall) continue;
    const off = distanceToSegment(at, other.a, other.b);
    if (off > (wall.thickness + other.thickness) / 2 + SLIT || (best !== null && off >= best.off)) continue;
    const along = Math.min(distance(other.a, other.b), Math.max(0, projection(at, other.a, other.b)));
    best = { off, to: whole(pointAlong(other.a, other.b, along)) };
  }
  return best?.to ?? null;
}
