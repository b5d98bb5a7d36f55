import type { Point } from '../../geometry/point.ts';
import type { Site, SiteFeature } from '../../model/site.ts';
import { ENTRANCE, PIER } from './openings.ts';
import { OUTER_WALL, type PlanSize } from './plan-size.ts';
import { STOREY_HEIGHT } from './storey-plan.ts';

/** How far the roof edge stands above the last floor, mm. */
const PARAPET = 300;

/** Before the house, mm: 400 m² at least. */
const SQUARE = { width: 24_000, depth: 16_800 } as const;

const box = (x0: number, y0: number, x1: number, y1: number): Point[] => [{ x: x0, y: y0 }, { x: x1, y: y0 }, { x: x1, y: y1 }, { x: x0, y: y1 }];

/** The yard before a house: a square with flagpole and notice board, a sports ground, parking, green behind. `door` is the middle of its entrance. */
export function starterSite(size: PlanSize, door: number): Site {
  const [w, d] = [size.width, size.south + size.corridor + size.north];
  // As wide as the house and about its entrance, and wide enough for people to gather before a small one.
  const half = Math.max(door, w - door, SQUARE.width / 2);
  const [west, east] = [door - half, door + half];
  const near = -2400;
  const far = near - SQUARE.depth;
  const outlines: readonly (readonly [SiteFeature['kind'], Point[]])[] = [
    ['square', box(west, far, east, near)],
    ['flagpole', box(door - 1500, near - 7500, door + 1500, near - 4500)],
    ['noticeBoard', box(west + 1800, far + 300, west + 9000, far + 600)],
    ['sportsGround', box(west - 9000, far, west - 1200, near)],
    ['green', box(west - 9000, d + 2100, east + 3000, d + 5100)],
    ['parking', box(east + 1200, far, east + 6600, near)],
  ];
  const features = outlines.map(([kind, outline], i): SiteFeature => ({ id: `f${i + 1}`, kind, name: '', outline, existing: false, hardened: null, weatherproof: null }));
  const pier = { width: PIER, height: STOREY_HEIGHT, finish: 'render' } as const;
  return {
    outline: box(west - 9600, far - 600, east + 7200, d + 5700),
    features: Object.fromEntries(features.map((one) => [one.id, one])),
    gate: { where: 'mainEntrance', opening: [-ENTRANCE.width / 2, ENTRANCE.width / 2], height: ENTRANCE.height, left: pier, right: pier },
    facade: { width: w + OUTER_WALL, height: size.storeys * STOREY_HEIGHT + PARAPET },
    northDeg: 90, nearbyFunctions: [], equipment: {},
  };
}
