import type { Project } from './project.ts';
import { roomBesideWall, roomOfDoor } from './room-of-sign.ts';
import type { Sign } from './sign.ts';
import type { Opening, Storey } from './storey.ts';
import { wallFace, type FaceOpening, type WallFace } from './wall-face.ts';
import type { WallSide } from './wall-line.ts';

/** Where a sign hangs on a wall of the plan: its outline in the frame of the face, mm, y above the finished floor. */
export interface SignOnWall {
  readonly storey: Storey;
  readonly face: WallFace;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  /** The door that is the sign's host. */
  readonly door: FaceOpening | null;
}

const DOORS: ReadonlySet<Opening['kind']> = new Set(['door', 'doubleDoor', 'slidingDoor']);
export const isDoor = ({ kind }: Pick<Opening, 'kind'>): boolean => DOORS.has(kind);

/**
 * The side of a door's wall (seen from a to b) on which its signs hang: outside of the room that the sign serves, else of
 * the room whose door it is; the right side where neither tells.
 */
export function sideAtDoor(storey: Storey, opening: Opening, serves: string | null): WallSide {
  const roomId = serves ?? roomOfDoor(storey, opening.id)?.id ?? null;
  const isLeft = roomId !== null && roomBesideWall(storey, opening.wallId, 'left')?.id === roomId;
  const isRight = roomId !== null && roomBesideWall(storey, opening.wallId, 'right')?.id === roomId;
  return isRight && !isLeft ? 'left' : 'right';
}

function placed(storey: Storey, face: WallFace, sign: Sign, middle: number, door: FaceOpening | null): SignOnWall {
  const [x0, y0] = [middle - sign.size.width / 2, sign.heightAboveFloor];
  return { storey, face, x0, x1: x0 + sign.size.width, y0, y1: y0 + sign.size.height, door };
}

type WallHost = Extract<Sign['host'], { kind: 'wall' | 'door' }>;

const known = new WeakMap<Storey, WeakMap<Sign, SignOnWall | null>>();

/** Null for a sign that hangs on no wall or door of the plan. */
export function signOnWall(project: Project, sign: Sign): SignOnWall | null {
  const { host } = sign;
  if (host.kind !== 'wall' && host.kind !== 'door') return null;
  const storey = project.storeys.find(({ id }) => id === host.storeyId);
  if (storey === undefined) return null;
  const ofStorey = known.get(storey) ?? new WeakMap<Sign, SignOnWall | null>();
  known.set(storey, ofStorey);
  const last = ofStorey.get(sign);
  if (last !== undefined) return last;
  const found = lookFor(storey, sign, host);
  ofStorey.set(sign, found);
  return found;
}

function lookFor(storey: Storey, sign: Sign, host: WallHost): SignOnWall | null {
  if (host.kind === 'wall') {
    const face = wallFace(storey, host.wallId, host.side);
    return face === null ? null : placed(storey, face, sign, sign.offset, null);
  }
  const opening = storey.openings[host.openingId];
  if (opening === undefined) return null;
  const face = wallFace(storey, opening.wallId, sideAtDoor(storey, opening, sign.serves?.roomId ?? null));
  const door = face?.openings.find(({ id }) => id === opening.id);
  if (face === null || door === undefined) return null;
  return placed(storey, face, sign, (door.x0 + door.x1) / 2 + sign.offset, door);
}

/** What the sign takes of its face, mm from the face's left end: comparable for signs on any of the face's walls. */
export const fromLeftEnd = ({ face, x0, x1 }: SignOnWall): readonly [number, number] => [x0 - face.x0, x1 - face.x0];
