import { Clipper, FillRule } from 'clipper2-ts';
import { measureArea } from './measure.ts';
import type { Point } from './point.ts';
import { area, ringsArea, signedArea } from './polygon.ts';

type Rings = readonly (readonly Point[])[];

/** Clipping runs on whole thousandths of a millimetre: exact for whole and half millimetres. */
const SCALE = 1000;

/**
 * The library loses a hole now and then where outlines touch in a point (2.0.1: about one plan of oblique walls in a
 * thousand). The same input turned about the origin goes another way through its sweep, so outcomes are measured, and
 * tried again turned. The first two turns are exact.
 */
const TURNS: readonly (readonly [cos: number, sin: number])[] = [
  [1, 0],
  [0, 1],
  [Math.cos(0.3), Math.sin(0.3)],
  [Math.cos(1.1), Math.sin(1.1)],
  [Math.cos(2), Math.sin(2)],
];

/**
 * All that any of the rings encloses, overlaps once: outlines counter-clockwise by falling size, then holes clockwise.
 * `slack` below 1 accepts the outcome only where its area is nearer to the true one: for artwork that lies on whole
 * thousandths already and whose holes are smaller than a square millimetre.
 */
export const unionOf = (rings: Rings, slack = 1): Point[][] => clip(rings, [], slack);

/** The region of `rings` without what `holes` enclose, in the same form. */
export const differenceOf = (rings: Rings, holes: Rings, slack = 1): Point[][] => clip(rings, holes, slack);

/** What an odd number of the rings encloses, in the same form. */
export const evenOddOf = (rings: Rings): Point[][] => {
  const whole = rings.map((ring) => ring.map((p) => ({ x: Math.round(p.x * SCALE), y: Math.round(p.y * SCALE) })));
  return sorted(Clipper.union(whole, FillRule.EvenOdd).map((ring) => ring.map((p) => ({ x: p.x / SCALE, y: p.y / SCALE }))));
};

function clip(rings: Rings, holes: Rings, slack: number): Point[][] {
  const expected = measureArea(rings, holes);
  const tolerance = slack * (1 + (perimeter(rings) + perimeter(holes)) / SCALE);
  let [best, bestOff] = [[] as Point[][], Infinity];
  for (const turn of TURNS) {
    const found = clipTurned(rings, holes, turn);
    const off = Math.abs(ringsArea(found) - expected);
    if (off < bestOff) [best, bestOff] = [found, off];
    if (off <= tolerance) break;
  }
  return sorted(best);
}

function clipTurned(rings: Rings, holes: Rings, [cos, sin]: readonly [number, number]): Point[][] {
  const there = (p: Point): Point => ({
    x: Math.round((p.x * cos - p.y * sin) * SCALE),
    y: Math.round((p.x * sin + p.y * cos) * SCALE),
  });
  const back = (p: Point): Point => ({ x: (p.x * cos + p.y * sin) / SCALE + 0, y: (p.y * cos - p.x * sin) / SCALE + 0 });
  const turned = rings.map((ring) => ring.map(there));
  const found =
    holes.length === 0
      ? Clipper.union(turned, FillRule.NonZero)
      : Clipper.difference(turned, holes.map((ring) => ring.map(there)), FillRule.NonZero);
  return found.map((ring) => ring.map(back));
}

const perimeter = (rings: Rings): number =>
  rings.reduce(
    (sum, ring) => sum + ring.reduce((s, p, i) => s + Math.hypot(p.x - ring.at(i - 1)!.x, p.y - ring.at(i - 1)!.y), 0),
    0,
  );

function sorted(rings: Point[][]): Point[][] {
  const outer = rings.filter((ring) => signedArea(ring) > 0);
  const holes = rings.filter((ring) => signedArea(ring) < 0);
  return [...outer.sort((a, b) => area(b) - area(a)), ...holes];
}
