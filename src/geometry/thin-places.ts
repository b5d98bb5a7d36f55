import { boxIndexOf, type BoxIndex } from './box-index.ts';
import type { Point } from './point.ts';
import { polygonBounds, signedArea } from './polygon.ts';
import { inflate, type Rect } from './rect.ts';
import { distance, orientation, pointAlong, projection, segmentBox } from './segment.ts';

type Rings = readonly (readonly Point[])[];

/** A place where material is narrower than wanted: the middle of its narrowest part, and the width there in mm. */
export interface ThinPlace {
  readonly at: Point;
  readonly width: number;
  /** The ring (place in the list) on whose edge it was found. */
  readonly ring: number;
}

interface Edge {
  readonly a: Point;
  readonly b: Point;
  readonly length: number;
  /** Unit, into the material. */
  readonly normal: Point;
  readonly ring: number;
  /** Distance of `a` from the ring's first point along the ring. */
  readonly from: number;
}

/** A spot on an edge that sees the other side of the material at less than the wanted width. */
interface Seen {
  readonly ring: number;
  readonly along: number;
  readonly point: Point;
  /** That of its edge. */
  readonly normal: Point;
  readonly width: number;
  readonly opposite: Point;
  readonly oppositeRing: number;
  readonly oppositeAlong: number;
}

interface Outlines {
  readonly edges: readonly Edge[];
  readonly perimeters: readonly number[];
  readonly index: BoxIndex;
  readonly least: number;
}

/** Spots an edge is looked at from, for each wanted width of its length. */
const SPOTS = 4;
/** Sides that are further than this from parallel make a wedge, not a stroke: cosine of 45°. */
const FACING = Math.SQRT1_2;
/** Edges that turn by more than this (cosine) are the two sides of an end. */
const BACK = 0.3;
/** A way round the end of a stroke, in wanted widths: a blunt end of a thin stroke is shorter. */
const END = 1.6;
/** A thin end longer than this many wanted widths is a stroke of its own; what a sharp corner leaves is shorter. */
const SPUR = 2;
/** A thin end that narrows to less than this part of its width runs out to a point. */
const POINTED = 0.5;
/** Turning into the material by more than this makes a notch (sine of 30°). */
const NOTCH = 0.5;

/**
 * Places where the region inside closed rings (outlines counter-clockwise, holes clockwise; turned round, the gaps between
 * them) is narrower than `least` mm, the narrowest first. Edges look straight into the material for an edge that faces them,
 * which costs in proportion to the edges that are near each other, and gives the width itself; an opening by least / 2
 * would give areas whose sharp corners cannot be told from hairlines. A narrow run that joins wider parts at both
 * ends always counts; one that ends counts when it is longer than twice `least` and does not run out to a point, which is
 * what every sharp corner and every brush tip does.
 */
export function thinPlaces(rings: Rings, least: number): ThinPlace[] {
  const edges = edgesOf(rings);
  const index = boxIndexOf(edges.map(({ a, b }) => segmentBox(a, b)));
  const outlines = { edges, perimeters: rings.map(perimeter), index, least };
  const runs = runsOf(edges.flatMap((edge) => seenFrom(edge, outlines)), outlines);
  const places = [...runs.flatMap((run) => placeOf(run, outlines)), ...notches(outlines), ...specks(rings, least)];
  return distinct(places.sort((p, q) => p.width - q.width), least);
}

const perimeter = (ring: readonly Point[]): number => ring.reduce((sum, p, i) => sum + distance(p, ring[(i + 1) % ring.length]!), 0);

function edgesOf(rings: Rings): Edge[] {
  return rings.flatMap((points, ring) => {
    let from = 0;
    return points.flatMap((a, i): Edge[] => {
      const b = points[(i + 1) % points.length]!;
      const length = distance(a, b);
      if (length === 0) return [];
      from += length;
      return [{ a, b, length, normal: { x: (a.y - b.y) / length, y: (b.x - a.x) / length }, ring, from: from - length }];
    });
  });
}

const dot = (p: Point, q: Point): number => p.x * q.x + p.y * q.y;
const minus = (p: Point, q: Point): Point => ({ x: p.x - q.x, y: p.y - q.y });

/** The box that an edge can look into. */
function viewOf({ a, b, normal }: Edge, least: number): Rect {
  const [x, y] = [normal.x * least, normal.y * least];
  const here = segmentBox(a, b);
  return {
    x0: Math.min(here.x0, here.x0 + x),
    y0: Math.min(here.y0, here.y0 + y),
    x1: Math.max(here.x1, here.x1 + x),
    y1: Math.max(here.y1, here.y1 + y),
  };
}

function seenFrom(edge: Edge, { edges, index, least }: Outlines): Seen[] {
  const facing = index
    .meeting(viewOf(edge, least))
    .map((i) => edges[i]!)
    .filter((other) => dot(edge.normal, other.normal) < -FACING);
  if (facing.length === 0) return [];
  const count = Math.max(1, Math.ceil((edge.length * SPOTS) / least));
  return Array.from({ length: count }, (_, i) => ((i + 0.5) * edge.length) / count).flatMap((along) => {
    const seen = facing.map((other) => look(edge, along, other)).filter((one) => one !== null && one.width < least) as Seen[];
    return seen.length === 0 ? [] : [seen.reduce((nearest, one) => (one.width < nearest.width ? one : nearest))];
  });
}

/** What a spot of an edge sees of another edge, straight along its normal. */
function look(edge: Edge, along: number, other: Edge): Seen | null {
  const point = pointAlong(edge.a, edge.b, along);
  const slope = dot(edge.normal, other.normal);
  const far = dot(minus(other.a, point), other.normal) / slope;
  if (far <= 0) return null;
  const opposite = { x: point.x + edge.normal.x * far, y: point.y + edge.normal.y * far };
  const at = projection(opposite, other.a, other.b);
  if (at < 0 || at > other.length) return null;
  return { ring: edge.ring, along: edge.from + along, point, normal: edge.normal, width: far, opposite, oppositeRing: other.ring, oppositeAlong: other.from + at };
}

/** Whether a run goes on from one spot to the next: near, and not on the way back round a tip. */
const goesOn = (before: Seen, one: Seen, way: number, least: number): boolean =>
  way <= least / 2 && dot(before.normal, one.normal) > BACK;

/** Spots that follow each other along a ring, as runs; a run across the ring's first point is one. */
const runsOf = (seen: readonly Seen[], { perimeters, least }: Outlines): Seen[][] =>
  byRing(seen).flatMap((ring) => {
    const runs: Seen[][] = [];
    for (const one of ring) {
      const before = runs.at(-1)?.at(-1);
      if (before !== undefined && goesOn(before, one, one.along - before.along, least)) runs.at(-1)!.push(one);
      else runs.push([one]);
    }
    const [first, last] = [runs[0]!, runs.at(-1)!];
    const across = first[0]!.along + perimeters[first[0]!.ring]! - last.at(-1)!.along;
    return runs.length > 1 && goesOn(last.at(-1)!, first[0]!, across, least) ? [[...last, ...first], ...runs.slice(1, -1)] : runs;
  });

/** Spots come ring by ring. */
function byRing(seen: readonly Seen[]): Seen[][] {
  const rings: Seen[][] = [];
  for (const one of seen) {
    if (rings.at(-1)?.[0]!.ring === one.ring) rings.at(-1)!.push(one);
    else rings.push([one]);
  }
  return rings;
}

/** The way from one place of a ring to another, the shorter way round; endless between rings. */
function wayRound(one: Pick<Seen, 'ring' | 'along' | 'oppositeRing' | 'oppositeAlong'>, perimeters: readonly number[]): number {
  if (one.ring !== one.oppositeRing) return Infinity;
  const way = Math.abs(one.along - one.oppositeAlong);
  return Math.min(way, perimeters[one.ring]! - way);
}

function placeOf(run: readonly Seen[], { perimeters, least }: Outlines): ThinPlace[] {
  const [first, last] = [run[0]!, run.at(-1)!];
  const whole = perimeters[first.ring]!;
  const walked = run.map((one) => (one.along - first.along + whole) % whole);
  const isEnd = (one: Seen): boolean => wayRound(one, perimeters) <= END * least;
  const [startsAtEnd, endsAtEnd] = [isEnd(first), isEnd(last)];
  const length = walked.at(-1)!;
  if ((startsAtEnd || endsAtEnd) && length < SPUR * least) return [];
  // The end of a stroke narrows as every corner does: its width is taken where it is one.
  const [low, high] = [startsAtEnd ? least : 0, length - (endsAtEnd ? least : 0)];
  const inner = run.filter((_, i) => walked[i]! >= low && walked[i]! <= high);
  if (inner.length === 0) return [];
  const narrowest = inner.reduce((best, one) => (one.width < best.width ? one : best));
  const widest = Math.max(...inner.map(({ width }) => width));
  const tip = startsAtEnd ? first : last;
  if (startsAtEnd !== endsAtEnd && tip.width < POINTED * widest) return [];
  return [placeBetween(narrowest.point, narrowest.opposite, narrowest.ring)];
}

const placeBetween = (p: Point, q: Point, ring: number): ThinPlace => ({
  at: { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 },
  width: distance(p, q),
  ring,
});

/** Corners that point into the material and come too near to its other side, which need not face an edge of theirs. */
function notches(outlines: Outlines): ThinPlace[] {
  const { edges } = outlines;
  return edges.flatMap((next, i): ThinPlace[] => {
    const before = edges[i - 1]?.ring === next.ring ? edges[i - 1]! : lastOf(edges, i);
    const turn = before.normal.x * next.normal.y - before.normal.y * next.normal.x;
    return turn < -NOTCH || (turn < 0 && dot(before.normal, next.normal) < 0) ? nearestTo(next, before, outlines) : [];
  });
}

function lastOf(edges: readonly Edge[], first: number): Edge {
  let last = first;
  while (edges[last + 1]?.ring === edges[first]!.ring) last += 1;
  return edges[last]!;
}

function nearestTo(next: Edge, before: Edge, { edges, index, perimeters, least }: Outlines): ThinPlace[] {
  const corner = next.a;
  const around = inflate({ x0: corner.x, y0: corner.y, x1: corner.x, y1: corner.y }, least);
  let best: ThinPlace | null = null;
  for (const other of index.meeting(around).map((i) => edges[i]!)) {
    if (orientation(other.a, other.b, corner) <= 0) continue;
    const at = Math.min(other.length, Math.max(0, projection(corner, other.a, other.b)));
    const opposite = pointAlong(other.a, other.b, at);
    const way = minus(opposite, corner);
    const isInside = dot(way, next.normal) >= 0 && dot(way, before.normal) >= 0;
    const width = distance(corner, opposite);
    const place = { ring: next.ring, along: next.from, oppositeRing: other.ring, oppositeAlong: other.from + at };
    // What lies beyond is no larger than the end of a stroke.
    if (!isInside || width >= least || wayRound(place, perimeters) <= 2 * SPUR * least) continue;
    if (best === null || width < best.width) best = placeBetween(corner, opposite, next.ring);
  }
  return best === null ? [] : [best];
}

/** Parts that are smaller than the wanted width in every direction. */
const specks = (rings: Rings, least: number): ThinPlace[] =>
  rings.flatMap((points, ring): ThinPlace[] => {
    const { x0, y0, x1, y1 } = polygonBounds(points);
    const width = Math.max(x1 - x0, y1 - y0);
    return width < least && signedArea(points) > 0 ? [{ at: { x: (x0 + x1) / 2, y: (y0 + y1) / 2 }, width, ring }] : [];
  });

/** Both sides of a stroke see the same place: the narrower stays. */
function distinct(places: readonly ThinPlace[], least: number): ThinPlace[] {
  const kept: ThinPlace[] = [];
  for (const place of places) if (!kept.some((other) => distance(other.at, place.at) < least)) kept.push(place);
  return kept;
}
