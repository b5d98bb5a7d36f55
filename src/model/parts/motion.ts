import type { Point } from '../../geometry/point.ts';

/**
 * A way to carry parts of a plan as a whole: mirrored or not, turned by `turnDeg` counter-clockwise, and shifted. A mirror
 * turns what it reflects about the x axis by twice the angle of its own line.
 */
export interface Motion {
  /** To whole millimetres. */
  readonly place: (p: Point) => Point;
  readonly turnDeg: number;
  readonly reflects: boolean;
}

const whole = (x: number, y: number): Point => ({ x: Math.round(x) + 0, y: Math.round(y) + 0 });

export const shiftBy = (by: Point): Motion => ({ place: (p) => whole(p.x + by.x, p.y + by.y), turnDeg: 0, reflects: false });

export function turnAbout(about: Point, angleDeg: number): Motion {
  const { cos, sin } = cosSin(angleDeg);
  const place = ({ x, y }: Point): Point => {
    const [dx, dy] = [x - about.x, y - about.y];
    return whole(about.x + dx * cos - dy * sin, about.y + dx * sin + dy * cos);
  };
  return { place, turnDeg: angleDeg, reflects: false };
}

/** Quarter turns are exact. */
function cosSin(angleDeg: number): { cos: number; sin: number } {
  const quarters = angleDeg / 90;
  if (!Number.isInteger(quarters)) return { cos: Math.cos((angleDeg * Math.PI) / 180), sin: Math.sin((angleDeg * Math.PI) / 180) };
  const quarter = ((quarters % 4) + 4) % 4;
  return { cos: [1, 0, -1, 0][quarter]!, sin: [0, 1, 0, -1][quarter]! };
}

/** Mirrored in the line through two points, which must be apart. */
export function mirrorIn(from: Point, to: Point): Motion {
  const [ux, uy] = [to.x - from.x, to.y - from.y];
  const square = ux * ux + uy * uy;
  const place = ({ x, y }: Point): Point => {
    const along = ((x - from.x) * ux + (y - from.y) * uy) / square;
    return whole(2 * (from.x + along * ux) - x, 2 * (from.y + along * uy) - y);
  };
  return { place, turnDeg: (2 * Math.atan2(uy, ux) * 180) / Math.PI, reflects: true };
}
