import type { Path } from '../../src/geometry/path.ts';
import type { Point } from '../../src/geometry/point.ts';

const CHORDS = 24;

/** The closed outlines of a path, curves as chords. */
export function flatRings({ ops, xy }: Path): Point[][] {
  const rings: Point[][] = [];
  let at = 0;
  const next = (): Point => ({ x: xy[at++]!, y: xy[at++]! });
  for (const op of ops) {
    if (op === 'M') rings.push([]);
    const ring = rings.at(-1)!;
    if (op === 'C') ring.push(...chords(ring.at(-1)!, next(), next(), next()));
    else if (op !== 'Z') ring.push(next());
  }
  return rings;
}

function chords(a: Point, b: Point, c: Point, d: Point): Point[] {
  return Array.from({ length: CHORDS }, (_, i) => {
    const t = (i + 1) / CHORDS;
    const mix = (k: 'x' | 'y') => (1 - t) ** 3 * a[k] + 3 * t * (1 - t) ** 2 * b[k] + 3 * t * t * (1 - t) * c[k] + t ** 3 * d[k];
    return { x: mix('x'), y: mix('y') };
  });
}
