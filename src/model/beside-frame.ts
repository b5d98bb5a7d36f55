import type { Rect } from '../geometry/rect.ts';
import type { FaceOpening } from './wall-face.ts';
import { isFree, type WallSpace } from './wall-space.ts';

/** Of a door plate from the frame, mm: 001篇四 四(一)2 「门牌与门框之间相距3公分」, the only notice that says. */
export const PLATE_GAP = 30;

type Side = 'left' | 'right';
const SIDES: readonly Side[] = ['right', 'left'];

export interface Plate {
  readonly width: number;
  readonly height: number;
}

/** Where a plate hangs beside the frame of a door: upper edges level, so far from the frame; x from the face's left end. */
function placeAt(frame: FaceOpening, left: number, plate: Plate, gap: number, side: Side): Rect {
  const x0 = side === 'right' ? frame.x1 - left + gap : frame.x0 - left - gap - plate.width;
  return { x0, x1: x0 + plate.width, y0: frame.y1 - plate.height, y1: frame.y1 };
}

/** The first free place: on the side asked for, or on either, the preferred one first. Null where something is in the way. */
export function besideFrame(
  space: WallSpace, frame: FaceOpening, plate: Plate, gap: number, side: Side | 'either', preferred: Side = 'right',
): Rect | null {
  const sides = side === 'either' ? SIDES.toSorted((a, b) => Number(b === preferred) - Number(a === preferred)) : [side];
  const places = sides.map((one) => placeAt(frame, space.face.x0, plate, gap, one));
  return places.find((place) => isFree(space, place)) ?? null;
}
