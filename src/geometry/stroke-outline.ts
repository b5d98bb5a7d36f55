import { Clipper, EndType, JoinType } from 'clipper2-ts';
import type { FlatRun } from './flatten.ts';
import type { Point } from './point.ts';

/** Whole ten-thousandths of a millimetre: widths of a hundredth stay exact to a hundredth of themselves. */
const SCALE = 10_000;
/** PDF's limit, which drawings are made for. */
const MITER_LIMIT = 10;

export interface StrokeShape {
  readonly width: number;
  readonly cap?: 'butt' | 'round' | 'square';
  readonly join?: 'miter' | 'round' | 'bevel';
}

const JOINS = { miter: JoinType.Miter, round: JoinType.Round, bevel: JoinType.Bevel } as const;
const CAPS = { butt: EndType.Butt, round: EndType.Round, square: EndType.Square } as const;

/** The area that a stroke covers: outlines counter-clockwise, holes clockwise. Round parts are within `tolerance` mm. */
export function strokeOutline(runs: readonly FlatRun[], { width, cap = 'butt', join = 'miter' }: StrokeShape, tolerance: number): Point[][] {
  const grown = runs.flatMap(({ points, closed }) => {
    const path = points.map((p) => ({ x: Math.round(p.x * SCALE), y: Math.round(p.y * SCALE) }));
    const end = closed ? EndType.Joined : CAPS[cap];
    return Clipper.inflatePaths([path], (width / 2) * SCALE, JOINS[join], end, MITER_LIMIT, tolerance * SCALE);
  });
  return grown.map((ring) => ring.map((p) => ({ x: p.x / SCALE, y: p.y / SCALE })));
}

/** The pieces of a run that a dash pattern leaves; the run itself where the pattern is empty or has no length. */
export function dashes(run: FlatRun, pattern: readonly number[]): FlatRun[] {
  const total = pattern.reduce((sum, length) => sum + length, 0);
  if (!(total > 0) || run.points.length < 2) return [run];
  const points = run.closed ? [...run.points, run.points[0]!] : run.points;
  const pieces: Point[][] = [];
  let [phase, left, isOn] = [0, pattern[0]!, true];
  pieces.push([points[0]!]);
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    let walked = 0;
    while (length - walked > left) {
      walked += left;
      const at = { x: a.x + ((b.x - a.x) * walked) / length, y: a.y + ((b.y - a.y) * walked) / length };
      if (isOn) pieces.at(-1)!.push(at);
      else pieces.push([at]);
      isOn = !isOn;
      phase = (phase + 1) % pattern.length;
      left = pattern[phase]!;
    }
    left -= length - walked;
    if (isOn) pieces.at(-1)!.push(b);
  }
  return pieces.filter((piece) => piece.length > 1).map((piece) => ({ points: piece, closed: false }));
}
