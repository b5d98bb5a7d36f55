import { apartRegion } from '../../geometry/apart-rings.ts';
import { boxIndexOf } from '../../geometry/box-index.ts';
import { differenceOf, unionOf } from '../../geometry/clip.ts';
import { area, polygonBounds, signedArea, tidyRing } from '../../geometry/polygon.ts';
import type { Point } from '../../geometry/point.ts';
import type { Rect } from '../../geometry/rect.ts';

type Rings = readonly (readonly Point[])[];

/** A closed ring of a region; holes run clockwise. */
export interface RegionRing {
  readonly points: readonly Point[];
  readonly isHole: boolean;
}

/** Parts of a region that lie together (a letter, a mark), so that clipping one leaves the rest alone. */
export interface Island {
  readonly rings: readonly RegionRing[];
  readonly box: Rect;
}

/** Rounding leaves slivers where contours touch; no machine cuts a square of a tenth of a millimetre. */
const LEAST_AREA = 0.01;
/** Artwork lies on whole thousandths, and holes of its letters are small: clipping is held to a fiftieth of its usual slack. */
const SLACK = 0.02;

/** Rounded to whole thousandths of a millimetre, the grid that clipping works on; points that fall together are one. */
export const onGrid = (ring: readonly Point[]): Point[] =>
  ring
    .map((p) => ({ x: Math.round(p.x * 1000) / 1000, y: Math.round(p.y * 1000) / 1000 }))
    .filter((p, i, all) => p.x !== all[(i + 1) % all.length]!.x || p.y !== all[(i + 1) % all.length]!.y);

/** The region that rings on the grid enclose (non-zero), its outlines counter-clockwise and its holes clockwise. */
export const regionOf = (rings: Rings): Point[][] => apartRegion(rings) ?? unionOf(rings, SLACK);

/** What of a region lies inside another. */
export const commonOf = (region: Rings, area: Rings): Point[][] => {
  const outside = differenceOf(region, area, SLACK);
  return outside.length === 0 ? region.map((ring) => [...ring]) : differenceOf(region, outside, SLACK);
};

/** The regions (as regionOf gives them) as one, islands where their boxes are apart. */
export function joinIslands(parts: readonly Rings[]): Island[] {
  const regions = parts.flatMap((part) => (part.length === 0 ? [] : [{ part, box: boxOf(part) }]));
  return clusters(regions.map(({ box }) => box)).flatMap((cluster) => {
    const [first, ...others] = cluster.map((i) => regions[i]!.part);
    return islandOf(others.length === 0 ? first! : regionOf([first!, ...others].flat()));
  });
}

/** What of an island lies outside the rings. */
export const withoutRings = (island: Island, holes: Rings): Island[] => islandOf(differenceOf(pointsOf(island), holes, SLACK));

/** What of an island lies inside the rings. */
export function insideOf(island: Island, frame: Rings): Island[] {
  const box = boxOf(frame);
  if (frame.length === 1 && isRect(frame[0]!, box) && holds(box, island.box)) return [island];
  return islandOf(commonOf(pointsOf(island), frame));
}

const isRect = (ring: readonly Point[], { x0, y0, x1, y1 }: Rect): boolean =>
  Math.abs(area(ring) - (x1 - x0) * (y1 - y0)) < 1e-9;

const holds = (outer: Rect, inner: Rect): boolean =>
  outer.x0 <= inner.x0 && outer.y0 <= inner.y0 && outer.x1 >= inner.x1 && outer.y1 >= inner.y1;

export const pointsOf = (island: Island): Point[][] => island.rings.map(({ points }) => [...points]);

function islandOf(rings: Rings): Island[] {
  const kept = rings.map((ring) => tidyRing(ring)).filter((ring) => area(ring) >= LEAST_AREA);
  if (kept.length === 0) return [];
  return [{ rings: kept.map((points) => ({ points, isHole: signedArea(points) < 0 })), box: boxOf(kept) }];
}

export const boxOf = (rings: Rings): Rect => polygonBounds(rings.flat());

/** The places of boxes that meet, directly or by way of others, in the order of their first. */
function clusters(boxes: readonly Rect[]): number[][] {
  const index = boxIndexOf(boxes);
  const seen = new Set<number>();
  return boxes.flatMap((_, first) => {
    if (seen.has(first)) return [];
    const cluster: number[] = [];
    const open = [first];
    seen.add(first);
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      cluster.push(place);
      for (const other of index.meeting(boxes[place]!)) {
        if (!seen.has(other)) open.push(other);
        seen.add(other);
      }
    }
    return [cluster.sort((a, b) => a - b)];
  });
}
