import type { Point } from '../../geometry/point.ts';

/** Words in a plate, CSS pixels: its middle where it would best stand, and its width. */
export interface Plate {
  readonly at: Point;
  readonly width: number;
}

export const PLATE_HEIGHT = 18;
const GAP = 3;

/** Steps away from the best place: above and below first, then aside, then farther. */
const STEPS: readonly (readonly [x: number, y: number])[] = [
  [0, 0], [0, -1], [0, 1], [0, -2], [0, 2], [1, 0], [-1, 0], [1, -1], [-1, -1], [1, 1], [-1, 1],
  [0, -3], [0, 3], [1, -2], [-1, -2], [1, 2], [-1, 2], [0, -4], [0, 4], [0, -5], [0, 5], [2, 0], [-2, 0],
];

/**
 * The middles of the plates, moved aside where they would cover one another: those that come first stay where they are. Where no
 * place is free a plate stays at its best one.
 */
export function spread(plates: readonly Plate[]): readonly Point[] {
  const placed: Plate[] = [];
  for (const plate of plates) {
    const free = STEPS.map((step) => moved(plate, step)).find((place) => placed.every((other) => isClear(place, other)));
    placed.push(free ?? plate);
  }
  return placed.map(({ at }) => at);
}

const moved = ({ at, width }: Plate, [x, y]: readonly [number, number]): Plate => ({
  at: { x: at.x + x * (width + GAP) * 0.6, y: at.y + y * (PLATE_HEIGHT + GAP) },
  width,
});

const isClear = (a: Plate, b: Plate): boolean =>
  Math.abs(a.at.x - b.at.x) >= (a.width + b.width) / 2 + GAP - 1 || Math.abs(a.at.y - b.at.y) >= PLATE_HEIGHT + GAP - 1;
