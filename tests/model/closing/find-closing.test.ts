import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/geometry/point.ts';
import { closingEdits } from '../../../src/model/closing/closing-edits.ts';
import { findClosing } from '../../../src/model/closing/find-closing.ts';
import { applyEdits } from '../../../src/model/edits/apply.ts';
import type { Edit } from '../../../src/model/edits/edit.ts';
import { checkInvariants } from '../../../src/model/invariants.ts';
import { planOf } from '../../../src/model/plan.ts';
import type { Project } from '../../../src/model/project.ts';
import { pointInRegion } from '../../../src/geometry/polygon.ts';
import { emptyProject, points, rectangle, storeyOf, walls } from '../sample.ts';

const MOST = 1500;
const closing = (project: Project, x: number, y: number, most = MOST) => findClosing(storeyOf(project), { x, y }, most);
type Pair = readonly [number, number];
const byPlace = ([a, b]: Pair, [c, d]: Pair): number => a - c || b - d;
const lines = (found: ReturnType<typeof findClosing>): readonly (readonly Pair[])[] =>
  'gaps' in found ? found.gaps.map(({ points: line }) => line.map(({ x, y }): Pair => [x, y]).sort(byPlace)).sort(([p], [q]) => byPlace(p!, q!)) : [];
const faceAt = (project: Project, p: Point) =>
  planOf(storeyOf(project)).faces.find(({ outer, holes }) => pointInRegion(p, outer, holes));
const after = (project: Project, edits: readonly Edit[]): Project => {
  const result = applyEdits(project, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
};

const draw = (...edits: readonly Edit[]): Project => after(emptyProject(), edits);

/** A room of 6 × 4 m whose lower wall is missing between two places. */
const openBelow = (from: number, to: number) => draw(walls(points([from, 0], [0, 0], [0, 4000], [6000, 4000], [6000, 0], [to, 0])));

describe('the gaps that keep a space open', () => {
  it('are found between two ends that look at each other', () => {
    const found = closing(openBelow(2000, 3000), 3000, 2000);
    expect(found.kind).toBe('gaps');
    expect(lines(found)).toEqual([[[2000, 0], [3000, 0]]]);
  });

  it('are none in a closed room', () => {
    expect(closing(draw(rectangle(0, 0, 6000, 4000)), 3000, 2000)).toEqual({ kind: 'closed' });
  });

  it('are none where no walls stand', () => {
    expect(closing(draw(rectangle(0, 0, 6000, 4000)), 60_000, 2000)).toEqual({ kind: 'nothing' });
  });

  it('that are wider than they may be are told with their width', () => {
    const found = closing(openBelow(1000, 3400), 3000, 2000);
    expect(found).toMatchObject({ kind: 'tooWide', wide: [{ width: 2400 }] });
    expect(closing(openBelow(1000, 3400), 3000, 2000, 2400).kind).toBe('gaps');
  });

  it('end on a wall in the line of the one that stops before it', () => {
    const project = draw(walls(points([0, 0], [6000, 0], [6000, 4000], [0, 4000])), walls(points([0, 3000], [0, 900])));
    expect(lines(closing(project, 3000, 2000))).toEqual([[[0, 0], [0, 900]], [[0, 3000], [0, 4000]]]);
  });

  it('at a missing corner are closed along both walls', () => {
    const project = draw(walls(points([5200, 0], [0, 0], [0, 4000], [6000, 4000], [6000, 700])));
    const found = closing(project, 3000, 2000);
    expect(lines(found)).toEqual([[[5200, 0], [6000, 0], [6000, 700]]]);
    expect(found).toMatchObject({ gaps: [{ width: 1500 }] });
  });

  it('part a hall in which a partition stops short', () => {
    const project = draw(rectangle(0, 0, 9000, 4000), walls(points([5000, 4000], [5000, 1000])));
    expect(lines(closing(project, 2000, 2000))).toEqual([[[5000, 0], [5000, 1000]]]);
    expect(lines(closing(project, 7000, 2000))).toEqual([[[5000, 0], [5000, 1000]]]);
  });

  it('around the middle of a hall are both of its partitions', () => {
    const partitions = [3000, 6000].map((x) => walls(points([x, 4000], [x, 1000])));
    const project = draw(rectangle(0, 0, 9000, 4000), ...partitions);
    expect(lines(closing(project, 4500, 2000))).toEqual([[[3000, 0], [3000, 1000]], [[6000, 0], [6000, 1000]]]);
    expect(lines(closing(project, 1000, 2000))).toEqual([[[3000, 0], [3000, 1000]]]);
  });

  it('of a passage between two houses lie between their corners', () => {
    const project = draw(rectangle(0, 0, 8000, 3000), rectangle(0, 4400, 8000, 3000));
    expect(lines(closing(project, 4000, 3700))).toEqual([[[0, 3000], [0, 4400]], [[8000, 3000], [8000, 4400]]]);
  });

  it('do not cut an L-shaped room in two', () => {
    const project = draw(walls(points([0, 0], [6000, 0], [6000, 1200], [1200, 1200], [1200, 6000], [0, 6000]), { closed: true }));
    expect(closing(project, 600, 600)).toEqual({ kind: 'closed' });
  });

  it('leave a niche with the room that it lies in', () => {
    const shell = walls(points([2000, 0], [0, 0], [0, 4000], [6000, 4000], [6000, 0], [3000, 0]));
    const nibs = [2500, 3700].map((x) => walls(points([x, 4000], [x, 3600])));
    expect(lines(closing(draw(shell, ...nibs), 3000, 2000))).toEqual([[[2000, 0], [3000, 0]]]);
  });
});

describe('closing them', () => {
  it('makes a room, with lines or with walls like those beside', () => {
    const project = openBelow(2000, 3000);
    const found = closing(project, 3000, 2000);
    const gaps = found.kind === 'gaps' ? found.gaps : [];
    const byLines = after(project, closingEdits(storeyOf(project), gaps, 'virtual'));
    const byWalls = after(project, closingEdits(storeyOf(project), gaps, 'wall'));
    expect(Object.values(storeyOf(byLines).walls).filter(({ kind }) => kind === 'virtual')).toHaveLength(1);
    expect(Object.values(storeyOf(byWalls).walls).map(({ thickness }) => thickness)).not.toContain(0);
    for (const made of [byLines, byWalls]) expect(faceAt(made, { x: 3000, y: 2000 })?.roomIds).toHaveLength(1);
  });

  it('keeps the side on which the body of the wall beside lies', () => {
    const project = draw(walls(points([2000, 0], [0, 0], [0, 4000], [6000, 4000], [6000, 0], [3000, 0]), { justify: 'left' }));
    const found = closing(project, 3000, 2000);
    const made = after(project, closingEdits(storeyOf(project), found.kind === 'gaps' ? found.gaps : [], 'wall'));
    const below = [...planOf(storeyOf(made)).wallBodies.values()].filter((body) => body.every(({ y }) => Math.abs(y) <= 200));
    expect(below.length).toBeGreaterThan(0);
    expect(new Set(below.map((body) => Math.max(...body.map(({ y }) => y)))).size).toBe(1);
  });
});

describe('whatever the shape, turned whichever way', () => {
  const ring = fc.record({
    corners: fc.integer({ min: 3, max: 9 }),
    radius: fc.integer({ min: 3000, max: 9000 }),
    turn: fc.double({ min: 0, max: 6.28, noNaN: true }),
    width: fc.integer({ min: 300, max: 1400 }),
    part: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
  });

  it('a ring of walls with one gap is closed by that gap, and the room holds the point', () => {
    fc.assert(
      fc.property(ring, ({ corners, radius, turn, width, part }) => {
        const at = (angle: number): Point => ({ x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) });
        const around = Array.from({ length: corners }, (_, i) => at(turn + (i * 2 * Math.PI) / corners));
        const [p, q] = [around[0]!, around.at(-1)!];
        const length = Math.hypot(p.x - q.x, p.y - q.y);
        const on = (mm: number): Point => ({ x: Math.round(q.x + ((p.x - q.x) * mm) / length), y: Math.round(q.y + ((p.y - q.y) * mm) / length) });
        fc.pre(width < length * 0.35);
        const middle = length * part * 0.6 + length * 0.2;
        const project = draw(walls([on(middle + width / 2), ...around, on(middle - width / 2)]));
        const found = findClosing(storeyOf(project), { x: 0, y: 0 }, MOST);
        expect(found).toMatchObject({ kind: 'gaps', gaps: [{}] });
        const gaps = found.kind === 'gaps' ? found.gaps : [];
        expect(Math.abs(gaps[0]!.width - width)).toBeLessThan(4);
        const made = after(project, closingEdits(storeyOf(project), gaps, 'virtual'));
        expect(faceAt(made, { x: 0, y: 0 })).toBeDefined();
        expect(checkInvariants(made).filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gaps that were found always close the space, whatever stands about', () => {
    const wall = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 12 })));
    fc.assert(
      fc.property(fc.array(wall, { minLength: 2, maxLength: 9 }), fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 11 }), (drawn, px, py) => {
        const edits = drawn.flatMap(([x, y, u, v]) => (x === u && y === v ? [] : [walls(points([x! * 700, y! * 700], [u! * 700, v! * 700]))]));
        fc.pre(edits.length > 0);
        const project = draw(...edits);
        const at = { x: px * 700 + 311, y: py * 700 + 173 };
        const before = faceAt(project, at);
        const found = findClosing(storeyOf(project), at, MOST);
        if (found.kind !== 'gaps') return;
        const made = after(project, closingEdits(storeyOf(project), found.gaps, 'virtual'));
        const face = faceAt(made, at);
        expect(face).toBeDefined();
        expect(face!.areaM2).toBeLessThan(before?.areaM2 ?? Infinity);
        expect(checkInvariants(made).filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('in a town of houses', () => {
  it('only what stands around the place is looked at, and the answer is the same', () => {
    const house = (i: number): Edit => {
      const [x, y] = [(i % 5) * 9000, Math.floor(i / 5) * 9000];
      return walls(points([x + 2000, y], [x, y], [x, y + 4000], [x + 6000, y + 4000], [x + 6000, y], [x + 3000, y]));
    };
    const town = draw(...Array.from({ length: 25 }, (_, i) => house(i)));
    for (const [x, y] of [[0, 0], [18_000, 18_000], [36_000, 36_000]] as const) {
      expect(lines(closing(town, x + 3000, y + 2000))).toEqual([[[x + 2000, y], [x + 3000, y]]]);
    }
  });
});
