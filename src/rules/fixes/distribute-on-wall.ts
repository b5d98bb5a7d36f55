import type { Rect } from '../../geometry/rect.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { Sign } from '../../model/sign.ts';
import { roomOfSign, type RoomPlace } from '../../model/room-of-sign.ts';
import { signOnWall } from '../../model/sign-on-wall.ts';
import { facesOfRoom } from '../../model/wall-face.ts';
import type { Env } from '../env.ts';
import type { Check } from '../kinds/index.ts';
import type { Verdict } from '../verdict.ts';
import { setSign } from './fix.ts';
import { leafOf } from './leaves.ts';
import { freeStretches, hangAt, isFree, wallSpace, type WallSpace } from '../../model/wall-space.ts';

/** Lower edge of a board, mm: 001篇四 四(一)2 「制度牌下缘离地面1.6。米」. */
export const BOARD_HEIGHT = 1600;
/** Gaps between boards, mm: these are tried first, then wider ones, as far as the wall goes. */
const GAPS = [150, 100, 50] as const;
const STEP = 50;

type Sized = Pick<Sign, 'size'>;

interface Group {
  readonly place: RoomPlace;
  readonly signs: readonly Sign[];
}

const byId = (a: Sign, b: Sign): number => (a.id < b.id ? -1 : 1);

/** The signs that the finding speaks of, by the room they are in or for. */
function groupsOf(verdict: Verdict, { project }: Env): readonly Group[] {
  const refs = [verdict.subject, ...(verdict.places ?? [])].filter(({ kind }) => kind === 'sign');
  const signs = [...new Set(refs.map(({ id }) => id))].flatMap((id) => project.signs[id] ?? []).toSorted(byId);
  const placed = signs.flatMap((sign) => {
    const place = roomOfSign(project, sign);
    return place === null ? [] : [{ sign, place }];
  });
  const rooms = [...new Set(placed.map(({ place }) => place.room))];
  return rooms.map((room) => {
    const own = placed.filter(({ place }) => place.room === room);
    return { place: own[0]!.place, signs: own.map(({ sign }) => sign) };
  });
}

/** So that the row mirrors itself: pairs of one width outside, one single board in the middle. Null where that cannot be. */
export function mirrored<T extends Sized>(signs: readonly T[]): readonly T[] | null {
  const left: T[] = [];
  const right: T[] = [];
  const single: T[] = [];
  const widths = [...new Set(signs.map(({ size }) => size.width))].sort((a, b) => b - a);
  for (const width of widths) {
    const alike = signs.filter(({ size }) => size.width === width);
    const half = Math.floor(alike.length / 2);
    left.push(...alike.slice(0, half));
    right.unshift(...alike.slice(alike.length - half));
    single.push(...alike.slice(half, alike.length - half));
  }
  return single.length > 1 ? null : [...left, ...single, ...right];
}

/** The row about the middle of the face with one gap; null where something is in the way. */
function row(space: WallSpace, signs: readonly Sized[], gap: number, y0: number): readonly Rect[] | null {
  const total = signs.reduce((sum, { size }) => sum + size.width, 0) + gap * (signs.length - 1);
  let x = Math.round((space.width - total) / 2);
  const rects = signs.map(({ size }): Rect => {
    const area = { x0: x, x1: x + size.width, y0, y1: y0 + size.height };
    x += size.width + gap;
    return area;
  });
  return rects.every((area) => isFree(space, area)) ? rects : null;
}

function gapsFor(space: WallSpace, signs: readonly Sized[]): readonly number[] {
  if (signs.length === 1) return [0];
  const rest = space.width - signs.reduce((sum, { size }) => sum + size.width, 0);
  const widest = Math.floor(rest / (signs.length - 1));
  const wider = Array.from({ length: Math.max(0, Math.floor((widest - GAPS[0]) / STEP)) }, (_, i) => GAPS[0] + STEP * (i + 1));
  return [...GAPS, ...wider];
}

/** Where signs hang in one row about the middle of a face with equal gaps, x from its left end; null where they do not fit. */
export function rowOn(space: WallSpace, signs: readonly Sized[], y0: number): readonly Rect[] | null {
  for (const gap of gapsFor(space, signs)) {
    const rects = row(space, signs, gap, y0);
    if (rects !== null) return rects;
  }
  return null;
}

function onFace(space: WallSpace, signs: readonly Sign[], y0: number): readonly Edit[] | null {
  const rects = rowOn(space, signs, y0);
  if (rects === null) return null;
  return signs.map((sign, i) => setSign(sign, { ...hangAt(space, (rects[i]!.x0 + rects[i]!.x1) / 2), heightAboveFloor: y0 }));
}

const longest = (space: WallSpace, y0: number, y1: number): number =>
  Math.max(0, ...freeStretches(space, y0, y1).map(([x0, x1]) => x1 - x0));

/** The face where most of the boards hang already comes first, then the one with the longest free stretch. */
function spread({ place, signs }: Group, check: Check, height: number, env: Env): readonly Edit[] | null {
  const ordered = mirrored(signs) ?? (leafOf(check, 'symmetric') === null ? signs : null);
  if (ordered === null) return null;
  const moving = new Set(signs.map(({ id }) => id));
  const top = height + Math.max(...signs.map(({ size }) => size.height));
  const spaces = facesOfRoom(place.storey, place.room.id).map((face) => {
    const space = wallSpace(env.project, place.storey, face, moving);
    const there = signs.filter((sign) => signOnWall(env.project, sign)?.face.key === face.key).length;
    return { space, there, free: longest(space, height, top) };
  });
  const best = spaces.toSorted((a, b) => b.there - a.there || b.free - a.free);
  for (const { space } of best) {
    const edits = onFace(space, ordered, height);
    if (edits !== null) return edits;
  }
  return null;
}

/**
 * All boards of a room in one row on one wall: lower edges level, about the middle of the face, one gap between them, over
 * no door, window or other sign. Nothing where a room has no wall that is long and high enough.
 */
export function distributeOnWall(check: Check, heightMm: number | undefined, verdict: Verdict, env: Env): readonly Edit[] {
  const rows = groupsOf(verdict, env).map((group) => spread(group, check, heightMm ?? BOARD_HEIGHT, env));
  return rows.some((edits) => edits === null) ? [] : rows.flatMap((edits) => edits ?? []);
}
