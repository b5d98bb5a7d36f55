import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emblemPath, PARTY_EMBLEM } from '../../src/drawing/emblem.ts';
import * as figures from '../../src/drawing/emblem-points.ts';
import type { Path } from '../../src/geometry/path.ts';
import type { Point } from '../../src/geometry/point.ts';
import { EMBLEM_FILE, emblemSvg } from '../tools/make-emblem.ts';

const within = ({ centre, radius }: figures.Circle, { x, y }: Point): boolean => Math.hypot(x - centre.x, y - centre.y) < radius;

/** The construction told as areas instead of edges: what is filled where, hammer over sickle. */
function filled(p: Point): boolean {
  const { x, y } = p;
  const belowGH = y < x + 7;
  const outer = x >= 16 ? within(figures.outerRight, p) : belowGH && within(figures.outerLeft, p);
  const hollow = y >= 16.5 ? figures.innerTip : x >= 15.5 ? figures.innerBelly : figures.innerHeel;
  const blade = outer && !within(hollow, p);
  const grip = within(figures.knob, p) || (Math.abs(x - y) < 2 && x + y > 6 && x + y < 10);
  const handle = x + y > 28 && x + y < 36 && belowGH && y > x - 28;
  const head = x + y > 22 && x + y < 44 && !belowGH && y < x + 16 && !within(figures.notch, p);
  return blade || grip || handle || head;
}

/** Corners of the outline with curves cut into 64 chords. */
function flatten({ ops, xy }: Path): Point[] {
  const points: Point[] = [];
  let at = 0;
  const next = (): Point => ({ x: xy[at++]!, y: xy[at++]! });
  for (const op of ops) {
    if (op === 'Z') continue;
    if (op !== 'C') points.push(next());
    else points.push(...chords(points.at(-1)!, next(), next(), next()));
  }
  return points;
}

function chords(a: Point, b: Point, c: Point, d: Point): Point[] {
  return Array.from({ length: 64 }, (_, i) => {
    const t = (i + 1) / 64;
    const mix = (k: 'x' | 'y') => (1 - t) ** 3 * a[k] + 3 * t * (1 - t) ** 2 * b[k] + 3 * t * t * (1 - t) * c[k] + t ** 3 * d[k];
    return { x: mix('x'), y: mix('y') };
  });
}

/** Winding number of a closed outline about a point. */
function winding(outline: readonly Point[], p: Point): number {
  let turns = 0;
  for (const [i, a] of outline.entries()) {
    const b = outline[(i + 1) % outline.length]!;
    const side = (b.x - a.x) * (p.y - a.y) - (p.x - a.x) * (b.y - a.y);
    if (a.y <= p.y && b.y > p.y && side > 0) turns += 1;
    if (a.y > p.y && b.y <= p.y && side < 0) turns -= 1;
  }
  return turns;
}

describe('the party emblem', () => {
  const outline = flatten(emblemPath());

  it('has the check values of the construction', () => {
    const near = (p: Point, x: number, y: number) => {
      expect(p.x).toBeCloseTo(x, 3);
      expect(p.y).toBeCloseTo(y, 3);
    };
    near(figures.crossings(figures.outerLeft, figures.lineGH)[0], 1.02, 8.02);
    near(figures.S, 26.621, 16.5);
    near(figures.U, 15.5, 5.379);
    near(figures.crossings(figures.innerHeel, figures.lineGH)[0], 3.5, 10.5);
    expect(figures.innerTip.radius).toBeCloseTo(16.621, 3);
    expect(figures.innerBelly.radius).toBeCloseTo(11.121, 3);
    expect(figures.innerHeel.radius).toBeCloseTo(16.621, 3);
  });

  it('covers exactly sickle and hammer, each place once', () => {
    for (let x = 0.031; x < 32; x += 0.25) {
      for (let y = 0.047; y < 32; y += 0.25) {
        const turns = winding(outline, { x, y });
        expect(Math.abs(turns), `${x}, ${y}`).toBe(filled({ x, y }) ? 1 : 0);
      }
    }
  });

  it('is one outline that fills its square', () => {
    expect(PARTY_EMBLEM.path.ops).toMatch(/^M[LC]+Z$/);
    const unit = flatten(PARTY_EMBLEM.path);
    for (const axis of ['x', 'y'] as const) {
      expect(Math.min(...unit.map((p) => p[axis]))).toBeCloseTo(0, 5);
      expect(Math.max(...unit.map((p) => p[axis]))).toBeCloseTo(1, 5);
    }
  });

  it('closes where it began', () => {
    const { xy } = emblemPath();
    expect(xy.at(-2)).toBeCloseTo(xy[0]!, 9);
    expect(xy.at(-1)).toBeCloseTo(xy[1]!, 9);
  });

  it('is kept in assets as it is drawn', () => {
    expect(readFileSync(EMBLEM_FILE, 'utf8')).toBe(emblemSvg());
  });
});
