import { boxIndexOf } from './box-index.ts';
import type { Point } from './point.ts';
import { area, pointSide, polygonBounds, signedArea } from './polygon.ts';
import { segmentBox, segmentsTouch } from './segment.ts';

type Rings = readonly (readonly Point[])[];

/** Whether no edge touches another but its neighbours at their common corner, within a ring and between rings. */
export function ringsApart(rings: Rings): boolean {
  const edges = rings.flatMap((points, ring) => points.map((a, i) => ({ a, b: points[(i + 1) % points.length]!, ring, i, last: points.length - 1 })));
  const boxes = edges.map(({ a, b }) => segmentBox(a, b));
  const index = boxIndexOf(boxes);
  return edges.every((e, place) => {
    const touches = (other: number): boolean => {
      if (other <= place) return false;
      const f = edges[other]!;
      const isNeighbour = e.ring === f.ring && (f.i - e.i === 1 || (e.i === 0 && f.i === e.last));
      // Neighbours meet in their corner; they touch elsewhere only where the ring turns back on itself.
      return isNeighbour ? turnsBack(e, f) : segmentsTouch(e.a, e.b, f.a, f.b);
    };
    return !index.anyMeets(boxes[place]!, touches);
  });
}

interface Edge {
  readonly a: Point;
  readonly b: Point;
}

function turnsBack(e: Edge, f: Edge): boolean {
  const [ux, uy, vx, vy] = [e.b.x - e.a.x, e.b.y - e.a.y, f.b.x - f.a.x, f.b.y - f.a.y];
  return ux * vy - uy * vx === 0 && ux * vx + uy * vy <= 0;
}

/**
 * The region that rings without any touch enclose (non-zero), as unionOf gives it, and without its work: rings inside what is
 * filled already go, the others run counter-clockwise as outlines and clockwise as holes. Null where rings touch.
 */
export function apartRegion(rings: Rings): Point[][] | null {
  if (rings.some((ring) => ring.length < 3) || !ringsApart(rings)) return null;
  const boxes = rings.map(polygonBounds);
  const turns = rings.map((ring) => Math.sign(signedArea(ring)));
  const index = boxIndexOf(boxes);
  const kept = rings.flatMap((ring, i): Point[][] => {
    const around = index.meeting(boxes[i]!).filter((j) => j !== i && pointSide(ring[0]!, rings[j]!) > 0);
    const outside = around.reduce((sum, j) => sum + turns[j]!, 0);
    const inside = outside + turns[i]!;
    if ((outside === 0) === (inside === 0)) return [];
    return [turns[i]! > 0 === (outside === 0) ? [...ring] : [...ring].reverse()];
  });
  const outlines = kept.filter((ring) => signedArea(ring) > 0).sort((a, b) => area(b) - area(a));
  return [...outlines, ...kept.filter((ring) => signedArea(ring) < 0)];
}
