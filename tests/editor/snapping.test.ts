import { describe, expect, it } from 'vitest';
import { snapAcross } from '../../src/editor/snapping/snap-across.ts';
import { snapPoint, type SnapRequest } from '../../src/editor/snapping/snap-point.ts';
import { snapRect, type Neighbour } from '../../src/editor/snapping/snap-rect.ts';
import type { Storey } from '../../src/model/storey.ts';
import { emptyPlot } from './sample.ts';

const wall = (id: string, a: string, b: string) =>
  ({ id, a, b, kind: 'interior', thickness: 200, justify: 'centre', height: 3000, run: id }) as const;

/** One level wall from (1030, 2020) to (5030, 2020). */
const storey: Storey = {
  ...emptyPlot().storeys[0]!,
  nodes: { n1: { id: 'n1', x: 1030, y: 2020 }, n2: { id: 'n2', x: 5030, y: 2020 } },
  walls: { w1: wall('w1', 'n1', 'n2') },
};
const ALL = { node: true, wall: true, midpoint: true, perpendicular: true, intersection: true, guide: true, grid: true, angle: true };
const NONE = { node: false, wall: false, midpoint: false, perpendicular: false, intersection: false, guide: false, grid: false, angle: false };
const snap = (x: number, y: number, more: Partial<SnapRequest> = {}) =>
  snapPoint({ at: { x, y }, storey, snaps: ALL, grid: 100, reach: 80, ...more });

describe('catching a point of the plan', () => {
  it('takes a corner before the wall it ends', () => {
    expect(snap(1060, 2060)).toMatchObject({ point: { x: 1030, y: 2020 }, hint: { why: { key: 'snap.node' } } });
  });

  it('takes the line of a wall, in even steps from its end', () => {
    expect(snap(2511, 2100)).toMatchObject({ point: { x: 2530, y: 2020 }, hint: { why: { key: 'snap.wall' } } });
  });

  it('lines up with other corners and shows them', () => {
    const { point, hint } = snap(1050, 4444);
    expect(point).toEqual({ x: 1030, y: 4400 });
    expect(hint).toMatchObject({ why: { key: 'snap.aligned' }, guides: [[{ x: 1030, y: 2020 }, { x: 1030, y: 4400 }]] });
  });

  it('falls to the grid where nothing else is near', () => {
    expect(snap(3333, 7777)).toMatchObject({ point: { x: 3300, y: 7800 }, hint: { why: { key: 'snap.grid' } } });
  });

  it('keeps a line at a step of 15 degrees from where it starts', () => {
    const { point, hint } = snap(11_020, 8_030, { from: { x: 10_000, y: 7_000 } });
    expect(hint?.why).toMatchObject({ key: 'snap.angle', data: { angleDeg: 45 } });
    expect(point.x - 10_000).toBe(point.y - 7_000);
  });

  it('takes a right angle from the wall before, whatever its direction', () => {
    const before = { x: 9_000, y: 6_000 };
    const from = { x: 12_000, y: 7_000 };
    const { point, hint } = snap(11_650, 8_020, { from, before });
    expect(hint?.why.key).toBe('snap.angle');
    const dot = (point.x - from.x) * (from.x - before.x) + (point.y - from.y) * (from.y - before.y);
    expect(Math.abs(dot) / 1e6).toBeLessThan(0.01);
  });

  it('ends a line level with a corner it passes', () => {
    const { point, hint } = snap(5_010, 6_010, { from: { x: 8_000, y: 6_000 } });
    expect(point).toEqual({ x: 5_030, y: 6_000 });
    expect(hint?.why.key).toBe('snap.angleAligned');
  });

  it('ends a line on the wall it meets', () => {
    const { point } = snap(3_020, 2_050, { from: { x: 3_000, y: 6_000 } });
    expect(point).toEqual({ x: 3_000, y: 2_020 });
  });

  it('keeps the angle with Shift however far the pointer is', () => {
    const { point } = snap(9_000, 7_700, { from: { x: 6_000, y: 7_000 }, constrain: true });
    expect([0, 15].map((deg) => Math.round(Math.tan((deg * Math.PI) / 180) * (point.x - 6_000)) + 7_000)).toContain(point.y);
  });

  it('catches nothing with Alt but whole millimetres', () => {
    expect(snap(1031.4, 2021.6, { free: true })).toEqual({ point: { x: 1031, y: 2022 }, hint: null });
  });

  it('catches nothing that is switched off', () => {
    expect(snap(1031, 2021, { snaps: NONE })).toEqual({ point: { x: 1031, y: 2021 }, hint: null });
  });

  it('leaves out the corners under the hand', () => {
    expect(snap(1060, 2060, { without: new Set(['n1', 'n2']) }).hint?.why.key).toBe('snap.grid');
  });
});

describe('the marks of a plan', () => {
  /** A second wall, upright, that ends 1 m above the first one's line. */
  const two: Storey = {
    ...storey,
    nodes: { ...storey.nodes, n3: { id: 'n3', x: 5830, y: 3020 }, n4: { id: 'n4', x: 5830, y: 6020 } },
    walls: { ...storey.walls, w2: wall('w2', 'n3', 'n4') },
  };
  const guides = [{ axis: 'x', at: 2345 }, { axis: 'y', at: 4567 }] as const;

  it('takes the middle of a wall', () => {
    expect(snap(3050, 2060)).toMatchObject({ point: { x: 3030, y: 2020 }, hint: { why: { key: 'snap.midpoint' } } });
  });

  it('takes the foot of the perpendicular from the last point', () => {
    const { point, hint } = snap(2030, 2050, { from: { x: 2001, y: 6000 } });
    expect([point, hint?.why.key]).toEqual([{ x: 2001, y: 2020 }, 'snap.perpendicular']);
  });

  it('takes the crossing of two walls drawn on beyond their ends', () => {
    expect(snap(5860, 1990, { storey: two })).toMatchObject({ point: { x: 5830, y: 2020 }, hint: { why: { key: 'snap.intersection' } } });
  });

  it('leaves alone where a wall far away would meet the line', () => {
    const far = { ...two, nodes: { ...two.nodes, n3: { id: 'n3', x: 5830, y: 5020 } } };
    expect(snap(5860, 1990, { storey: far }).hint?.why.key).not.toBe('snap.intersection');
  });

  it('takes the crossing of a guide and a wall, and of two guides', () => {
    expect(snap(2320, 2060, { guides })).toMatchObject({ point: { x: 2345, y: 2020 }, hint: { why: { key: 'snap.intersection' } } });
    expect(snap(2390, 4530, { guides }).point).toEqual({ x: 2345, y: 4567 });
  });

  it('takes a guide, and the grid along it', () => {
    expect(snap(2380, 5_240, { guides })).toMatchObject({ point: { x: 2345, y: 5200 }, hint: { why: { key: 'snap.guide' } } });
  });

  it.each([
    ['midpoint', { at: { x: 3050, y: 2060 } }],
    ['intersection', { at: { x: 2320, y: 2060 }, guides }],
    ['guide', { at: { x: 2380, y: 5240 }, guides }],
    ['perpendicular', { at: { x: 2030, y: 2050 }, from: { x: 2001, y: 6000 } }],
  ] as const)('leaves out the %s where it is switched off', (id, request) => {
    const { hint } = snap(0, 0, { ...request, snaps: { ...ALL, [id]: false } });
    expect(hint?.why.key).not.toBe(`snap.${id}`);
  });

  it('goes by the step of the grid that was chosen', () => {
    expect(snap(8_170, 8_260, { grid: 300 })).toMatchObject({ point: { x: 8_100, y: 8_400 }, hint: { why: { key: 'snap.grid', data: { step: 300 } } } });
  });
});

describe('catching a wall that is moved square to its line', () => {
  const request = { from: { x: 0, y: 3000 }, side: { x: 0, y: 1 }, storey, snaps: ALL, grid: 100, reach: 80, free: false, without: new Set<string>() };

  it('stops in line with another corner', () => {
    expect(snapAcross({ ...request, by: -1_020 })).toMatchObject({ by: -980, hint: { why: { key: 'snap.aligned' } } });
  });

  it('stops at the grid otherwise', () => {
    expect(snapAcross({ ...request, by: 444 })).toMatchObject({ by: 400, hint: { why: { key: 'snap.grid' } } });
  });

  it('goes by whole millimetres with Alt', () => {
    expect(snapAcross({ ...request, by: 443.6, free: true })).toEqual({ by: 444, hint: null });
  });
});

describe('catching a plaque beside others', () => {
  const box = (x0: number, y0 = 600) => ({ x0, y0, x1: x0 + 320, y1: y0 + 2100 });
  const sign = (x0: number): Neighbour => ({ kind: 'sign', box: box(x0) });
  const opening: Neighbour = { kind: 'opening', box: { x0: -1500, x1: 1500, y0: 0, y1: 3000 } };
  const options = { free: false, grid: true };

  it('keeps the gap that the next two have', () => {
    const others = [opening, sign(1700), sign(2220)];
    const { by, hint } = snapRect(box(2731), others, 20, options);
    expect(by.x).toBe(9);
    expect(hint?.why).toEqual({ key: 'snap.equalGap', data: { mm: 200 } });
  });

  it('takes the middle between two', () => {
    const { by, hint } = snapRect(box(2205), [sign(1700), sign(2700)], 20, options);
    expect(by.x).toBe(-5);
    expect(hint?.why).toEqual({ key: 'snap.equalGap', data: { mm: 180 } });
  });

  it('lines up with the lower edge of another', () => {
    const { by, hint } = snapRect(box(2600, 612), [sign(1700)], 20, options);
    expect(by.y).toBe(-12);
    expect(hint?.why.key).toBe('snap.aligned');
  });

  it('takes the middle of the wall beside the opening', () => {
    const strip: Neighbour = { kind: 'strip', box: { x0: 1500, x1: 3500, y0: 0, y1: 3000 } };
    expect(snapRect(box(2352), [opening, strip], 20, options)).toMatchObject({ by: { x: -12 }, hint: { why: { key: 'snap.wallCentre' } } });
  });

  it('goes in steps of ten where nothing is near, by whole millimetres with Alt', () => {
    expect(snapRect(box(2403, 777), [], 20, options)).toEqual({ by: { x: -3, y: 3 }, hint: null });
    expect(snapRect(box(2403, 777), [sign(2400)], 20, { free: true, grid: true })).toEqual({ by: { x: 0, y: 0 }, hint: null });
  });
});
