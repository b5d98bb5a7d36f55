import type { Point } from '../../geometry/point.ts';
import type { Hole } from './wall-lines.ts';

/** Which side of a wall along x a door opens to, seen from above. */
type To = 'north' | 'south';

const DOOR_HEIGHT = 2400;
const WINDOW = { height: 1800, sill: 900 } as const;
/** Of toilets: nobody looks in. */
const HIGH_WINDOW = { height: 900, sill: 1500, width: 600 } as const;

const swingTo = (to: To): Hole['swing'] => (to === 'north' ? 'left' : 'right');

export const door = (at: Point, width: number, to: To, hinge: Hole['hinge'] = 'a'): Hole => ({ at, width, height: DOOR_HEIGHT, sill: 0, kind: 'door', hinge, swing: swingTo(to) });
export const slidingDoor = (at: Point, width: number): Hole => ({ at, width, height: DOOR_HEIGHT, sill: 0, kind: 'slidingDoor', hinge: 'a', swing: 'left' });
export const doubleDoor = (at: Point, width: number, to: To, height = DOOR_HEIGHT): Hole => ({ at, width, height, sill: 0, kind: 'doubleDoor', hinge: 'a', swing: swingTo(to) });
export const passage = (at: Point, width: number): Hole => ({ at, width, height: DOOR_HEIGHT, sill: 0, kind: 'passage', hinge: 'a', swing: 'left' });
export const glass = (at: Point, width: number): Hole => ({ at, width, ...WINDOW, kind: 'window', hinge: 'a', swing: 'left' });
export const highGlass = (at: Point): Hole => ({ at, ...HIGH_WINDOW, kind: 'window', hinge: 'a', swing: 'left' });

/** A door at an end of a passage: out of the house, into the open air. Walls there run from south to north. */
export const endDoor = (at: Point, width: number, isWest: boolean): Hole => ({ at, width, height: DOOR_HEIGHT, sill: 0, kind: 'doubleDoor', hinge: 'a', swing: isWest ? 'left' : 'right' });

/** A window for about so many mm of wall, with at least so much wall on both its sides; in steps of 300. */
const [WALL_PER_WINDOW, BESIDE_WINDOW, MOST_GLASS, LEAST_GLASS] = [3600, 450, 2400, 600];

/** Windows spread over a wall from x0 to x1 on the line y; none where it is too short for one. */
export function windows(x0: number, x1: number, y: number): readonly Hole[] {
  const count = Math.max(1, Math.round((x1 - x0) / WALL_PER_WINDOW));
  const part = (x1 - x0) / count;
  const width = Math.min(MOST_GLASS, Math.floor((part - 2 * BESIDE_WINDOW) / 300) * 300);
  if (width < LEAST_GLASS) return [];
  return Array.from({ length: count }, (_, i) => glass({ x: Math.round(x0 + (i + 0.5) * part), y }, width));
}

/** The pier on each side of the entrance where the plaques hang, mm. */
export const PIER = 1250;
export const ENTRANCE = { width: 1800, height: 2700 } as const;

/** The entrance in the middle of the hall's outer wall, a pier on both sides for the plaques, glass beyond them. */
export function entrance(x0: number, x1: number, y: number): readonly Hole[] {
  const middle = Math.round((x0 + x1) / 2);
  const beside = ENTRANCE.width / 2 + PIER;
  return [
    doubleDoor({ x: middle, y }, ENTRANCE.width, 'south', ENTRANCE.height),
    ...glassBeside(x0, middle - beside, y),
    ...glassBeside(middle + beside, x1, y),
  ];
}

/** One window, or some, that begin at the pier. */
function glassBeside(x0: number, x1: number, y: number): readonly Hole[] {
  return x1 - x0 < LEAST_GLASS + 2 * BESIDE_WINDOW ? [] : windows(x0, x1, y);
}
