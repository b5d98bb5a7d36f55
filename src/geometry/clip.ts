import { Clipper, FillRule } from 'clipper2-ts';
import type { Point } from './point.ts';
import { area, signedArea } from './polygon.ts';

/** Clipping runs on whole hundredths of a millimetre: exact for whole millimetres, and below what can be built. */
const SCALE = 100;

type Rings = readonly (readonly Point[])[];

/** All that any of the rings encloses, overlaps once: outlines counter-clockwise by falling size, then holes clockwise. */
export const unionOf = (rings: Rings): Point[][] => unscale(Clipper.union(scale(rings), FillRule.NonZero));

/** The region of `rings` without what `holes` enclose, in the same form. */
export const differenceOf = (rings: Rings, holes: Rings): Point[][] =>
  unscale(Clipper.difference(scale(rings), scale(holes), FillRule.NonZero));

const scale = (rings: Rings): Point[][] =>
  rings.map((ring) => ring.map((p) => ({ x: Math.round(p.x * SCALE), y: Math.round(p.y * SCALE) })));

function unscale(rings: Rings): Point[][] {
  const found = rings.map((ring) => ring.map((p) => ({ x: p.x / SCALE, y: p.y / SCALE })));
  const outer = found.filter((ring) => signedArea(ring) > 0);
  const holes = found.filter((ring) => signedArea(ring) < 0);
  return [...outer.sort((a, b) => area(b) - area(a)), ...holes];
}
