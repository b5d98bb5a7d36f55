import { describe, expect, it } from 'vitest';
import { pointInRegion } from '../../src/geometry/polygon.ts';
import { planOf } from '../../src/model/plan.ts';
import type { Storey } from '../../src/model/storey.ts';
import { facesOfRoom, wallFace, type WallFace } from '../../src/model/wall-face.ts';
import { lineOfWall } from '../../src/model/wall-line.ts';
import { baseProject } from '../standards/base.ts';

const storey = baseProject().storeys[0]!;

const BARE = { dimensions: {}, fixtures: {}, labels: {}, underlays: {} };

type Corner = readonly [x: number, y: number];

/** Rooms enclosed by walls between numbered corners: `walls` are pairs of corners, exterior, 240 thick. */
function storeyOf(corners: readonly Corner[], walls: readonly (readonly [number, number, Partial<Storey['walls'][string]>?])[], seeds: readonly Corner[]): Storey {
  const nodes = Object.fromEntries(corners.map(([x, y], i) => [`n${i}`, { id: `n${i}`, x, y }]));
  const room = { name: '室', number: '', functions: [], occupants: [], capacity: null, openPlan: false, equipment: {}, water: null, accessible: null, finishes: {} };
  return {
    ...BARE, id: 'st1', name: '一层', level: 0, height: 3600, nodes,
    walls: Object.fromEntries(walls.map(([a, b, changes], i) => [
      `w${i}`,
      { id: `w${i}`, a: `n${a}`, b: `n${b}`, kind: 'exterior', thickness: 240, justify: 'centre', height: 3000, run: `run${i}`, ...changes },
    ])),
    openings: {},
    rooms: Object.fromEntries(seeds.map(([x, y], i) => [`r${i}`, { id: `r${i}`, seed: { x, y }, ...room }])),
  };
}

const turned = (corners: readonly Corner[], deg: number): Corner[] => {
  const [cos, sin] = [Math.cos((deg * Math.PI) / 180), Math.sin((deg * Math.PI) / 180)];
  return corners.map(([x, y]) => [Math.round(x * cos - y * sin), Math.round(x * sin + y * cos)]);
};

const length = ({ x0, x1 }: WallFace): number => x1 - x0;

describe('the face of a wall', () => {
  it('reaches from inner face to inner face of the neighbouring walls', () => {
    const face = wallFace(storey, 'w18', 'left')!;
    expect(face).toMatchObject({ roomId: 'r5', x0: -2150, x1: 2130, height: 3600 });
  });

  it('joins walls that go on in a straight line before one room, and says where each of them is', () => {
    const [from33, from34] = [wallFace(storey, 'w33', 'right')!, wallFace(storey, 'w34', 'right')!];
    expect(from33.key).toBe(from34.key);
    expect(length(from33)).toBe(7200);
    expect(from33.walls).toMatchObject([{ wallId: 'w33', at: 0 }, { wallId: 'w34', at: 3600 }]);
    expect(from34.x0 - from33.x0).toBe(-3600);
  });

  it('ends where a partition meets it on that side only', () => {
    const [inside, outside] = [wallFace(storey, 'w1', 'left')!, wallFace(storey, 'w1', 'right')!];
    expect(length(inside)).toBe(4500 - 120 - 100);
    expect(outside.roomId).toBeNull();
    expect(length(outside)).toBe(24240);
  });

  it('shows doors and windows with x to the right of the person before it, mirrored from the other side', () => {
    const [hall, station] = [wallFace(storey, 'w33', 'right')!, wallFace(storey, 'w33', 'left')!];
    expect(hall.openings).toMatchObject([{ id: 'o26', x0: 300, x1: 1800, y0: 0, y1: 2400 }]);
    expect(station.openings.find(({ id }) => id === 'o26')).toMatchObject({ x0: -1800, x1: -300 });
  });

  it('is not there on a virtual wall, and ends where one begins', () => {
    expect(wallFace(storey, 'w24', 'left')).toBeNull();
    const corridor = wallFace(storey, 'w31', 'right')!;
    expect(corridor.walls.map(({ wallId }) => wallId)).toEqual(['w31', 'w32']);
    expect(corridor.x1).toBe(2400);
  });

  it('is null for a wall that is gone', () => {
    expect(wallFace(storey, 'nothing', 'left')).toBeNull();
  });

  it('lists each face of a room once', () => {
    const keys = facesOfRoom(storey, 'r1').map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(4);
  });
});

describe('a turned house', () => {
  const corners: readonly Corner[] = [[0, 0], [6000, 0], [6000, 4000], [0, 4000], [3000, 0], [3000, 4000]];
  const walls = [[0, 4, { run: 's' }], [4, 1, { run: 's' }], [1, 2], [2, 5, { run: 'n' }], [3, 5, { run: 'n' }], [3, 0], [4, 5, { thickness: 120 }]] as const;
  const seeds: readonly Corner[] = [[1500, 2000], [4500, 2000]];

  it.each([0, 17, 33, 45, 61, 90, 123, 180, 211, 305])('by %i° has the same faces to a few millimetres', (deg) => {
    const house = storeyOf(turned(corners, deg), walls, turned(seeds, deg));
    const lengths = facesOfRoom(house, 'r0').map(length);
    expect(lengths).toHaveLength(4);
    lengths.forEach((one, i) => expect(Math.abs(one - [2820, 2820, 3760, 3760][i]!)).toBeLessThanOrEqual(3));
  });

  it.each([0, 33, 123])('by %i° shows a wall drawn the other way from its other side', (deg) => {
    const house = storeyOf(turned(corners, deg), walls, turned(seeds, deg));
    expect(wallFace(house, 'w3', 'left')!.roomId).toBe('r1');
    expect(wallFace(house, 'w4', 'right')!.roomId).toBe('r0');
    const outside = wallFace(house, 'w3', 'right')!;
    expect(outside.walls.map(({ wallId, side }) => `${wallId} ${side}`)).toEqual(['w3 right', 'w4 left']);
    expect(Math.abs(length(outside) - 6240)).toBeLessThanOrEqual(3);
  });

  it('has no one face where a wall grows thicker', () => {
    const stepped = walls.map((wall, i) => (i === 1 ? ([4, 1, { run: 's', thickness: 370 }] as const) : wall));
    const house = storeyOf(corners, stepped.slice(0, 6), [[1500, 2000]]);
    expect(wallFace(house, 'w0', 'left')!.walls).toHaveLength(1);
    expect(wallFace(house, 'w0', 'left')!.key).not.toBe(wallFace(house, 'w1', 'left')!.key);
  });

  it('reaches beyond its node at an inner corner of an L', () => {
    const l: readonly Corner[] = [[0, 0], [6000, 0], [6000, 3000], [3000, 3000], [3000, 6000], [0, 6000]];
    const house = storeyOf(l, [[0, 1], [1, 2], [2, 3], [3, 4], [4, 5], [5, 0]], [[1500, 1500]]);
    expect(length(wallFace(house, 'w2', 'left')!)).toBe(3000);
    expect(wallFace(house, 'w2', 'left')!).toMatchObject({ x0: -1620, x1: 1380 });
  });
});

describe('every face of the starter', () => {
  const rooms = [...planOf(storey).rooms.keys()];

  it.each(rooms)('of %s has its room right before it, over its whole length', (roomId) => {
    const net = planOf(storey).rooms.get(roomId)!.net;
    for (const face of facesOfRoom(storey, roomId)) {
      const { wallId, side, at } = face.walls[0]!;
      const line = lineOfWall(storey, storey.walls[wallId]!, side)!;
      for (const x of [face.x0 + 5, (face.x0 + face.x1) / 2, face.x1 - 5]) {
        const p = { x: line.middle.x + line.direction.x * (x - at) + line.direction.y * 5, y: line.middle.y + line.direction.y * (x - at) - line.direction.x * 5 };
        expect(pointInRegion(p, net[0]!, net.slice(1))).toBe(true);
      }
    }
  });
});
