import { boxIndexOf } from '../../geometry/box-index.ts';
import { pointSide, polygonBounds, signedArea } from '../../geometry/polygon.ts';
import type { Point } from '../../geometry/point.ts';
import { inflate, type Rect } from '../../geometry/rect.ts';
import { distanceToSegment } from '../../geometry/segment.ts';

type Rings = readonly (readonly Point[])[];

/** Contours nearer to each other than this all along are one contour drawn twice, mm. */
const SAME = 0.01;

/** The rings (places in the list) that lie on an earlier one all along, wherever they begin and whichever way they run. */
export function duplicatesOf(rings: Rings): number[] {
  const boxes = rings.map(polygonBounds);
  const index = boxIndexOf(boxes);
  return rings.flatMap((ring, i) => {
    const same = index.meeting(boxes[i]!).find((j) => j < i && sameBox(boxes[i]!, boxes[j]!) && liesOn(ring, rings[j]!) && liesOn(rings[j]!, ring));
    return same === undefined ? [] : [i];
  });
}

const sameBox = (a: Rect, b: Rect): boolean =>
  Math.max(Math.abs(a.x0 - b.x0), Math.abs(a.y0 - b.y0), Math.abs(a.x1 - b.x1), Math.abs(a.y1 - b.y1)) <= SAME;

const liesOn = (ring: readonly Point[], other: readonly Point[]): boolean =>
  ring.every((p) => other.some((q, i) => distanceToSegment(p, q, other[(i + 1) % other.length]!) <= SAME));

/**
 * The rings that lie on an area twice: an outline inside another's material, a hole where there is none. Rings in `without`
 * are left out of the question, since they cross others or are doubles.
 */
export function overlapsOf(rings: Rings, without: ReadonlySet<number>): number[] {
  const asked = rings.map((_, i) => i).filter((i) => !without.has(i));
  const boxes = asked.map((i) => polygonBounds(rings[i]!));
  const index = boxIndexOf(boxes);
  return asked.filter((i, place) => {
    const around = index.meeting(inflate(boxes[place]!, 0)).map((j) => asked[j]!).filter((j) => j !== i);
    const depth = around.reduce((sum, j) => sum + (inside(rings[i]!, rings[j]!) ? Math.sign(signedArea(rings[j]!)) : 0), 0);
    return depth !== (signedArea(rings[i]!) > 0 ? 0 : 1);
  });
}

/** Rings that do not cross are inside or outside with every point; points on the other's edge do not tell. */
function inside(ring: readonly Point[], other: readonly Point[]): boolean {
  for (const p of ring) {
    const side = pointSide(p, other);
    if (side !== 0) return side > 0;
  }
  return false;
}
