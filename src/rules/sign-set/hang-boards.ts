import type { Rect } from '../../geometry/rect.ts';
import type { NewSign } from '../../model/make-signs.ts';
import type { RoomPlace } from '../../model/room-of-sign.ts';
import { mirrored, rowOn } from '../fixes/distribute-on-wall.ts';
import { freeStretches, hangAt, type WallSpace } from '../../model/wall-space.ts';
import type { Walls } from './walls.ts';

/** Least distance between boards, and to what is beside them, mm. */
const GAP = 100;
/** Wished distance between boards, mm. */
const WISHED = 150;

/** A board that is to hang; the caller knows it by its key. */
export interface Board {
  readonly key: string;
  readonly sign: NewSign;
  readonly size: NewSign['size'];
}

type Hung = ReadonlyMap<string, NewSign>;

const longestOf = (space: WallSpace, y0: number, y1: number): number =>
  Math.max(0, ...freeStretches(space, y0, y1).map(([x0, x1]) => x1 - x0));

function hang(board: Board, space: WallSpace, area: Rect, walls: Walls): NewSign {
  walls.take(space, area);
  return { ...board.sign, ...hangAt(space, (area.x0 + area.x1) / 2), heightAboveFloor: area.y0 };
}

/** All in one row about the middle of one face, mirrored where their widths allow it; null where no face has room. */
function inOneRow(boards: readonly Board[], place: RoomPlace, y0: number, walls: Walls): Hung | null {
  const top = y0 + Math.max(...boards.map(({ size }) => size.height));
  const spaces = walls.spacesOf(place).toSorted((a, b) => longestOf(b, y0, top) - longestOf(a, y0, top));
  const ordered = mirrored(boards) ?? boards;
  for (const space of spaces) {
    const rects = rowOn(space, ordered, y0);
    if (rects !== null) return new Map(ordered.map((board, i) => [board.key, hang(board, space, rects[i]!, walls)]));
  }
  return null;
}

/** As many as the stretch takes, in their order, about its middle with one gap. */
function fill(boards: readonly Board[], space: WallSpace, [from, to]: readonly [number, number], y0: number, walls: Walls): Hung {
  const fitting: Board[] = [];
  let width = GAP;
  for (const board of boards) {
    if (width + board.size.width + GAP > to - from) break;
    fitting.push(board);
    width += board.size.width + GAP;
  }
  const bare = fitting.reduce((sum, { size }) => sum + size.width, 0);
  const gap = Math.min(WISHED, Math.floor((to - from - bare) / (fitting.length + 1)));
  let x = from + Math.round((to - from - bare - gap * (fitting.length - 1)) / 2);
  const hung = new Map<string, NewSign>();
  for (const board of fitting) {
    hung.set(board.key, hang(board, space, { x0: x, x1: x + board.size.width, y0, y1: y0 + board.size.height }, walls));
    x += board.size.width + gap;
  }
  return hung;
}

interface Stretch {
  readonly space: WallSpace;
  readonly span: readonly [number, number];
}

function longestStretch(place: RoomPlace, y0: number, y1: number, walls: Walls): Stretch | null {
  const all = walls.spacesOf(place).flatMap((space) => freeStretches(space, y0, y1).map((span): Stretch => ({ space, span })));
  return all.toSorted((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))[0] ?? null;
}

/**
 * Boards of one height on the walls of a room, lower edges level: in one row where a wall is long enough, else wall by wall.
 * Those for which nothing is left are not in the answer.
 */
export function hangBoards(boards: readonly Board[], place: RoomPlace, y0: number, walls: Walls): Hung {
  const row = inOneRow(boards, place, y0, walls);
  if (row !== null) return row;
  const hung = new Map<string, NewSign>();
  let left = boards;
  while (left.length > 0) {
    const top = y0 + Math.max(...left.map(({ size }) => size.height));
    const stretch = longestStretch(place, Math.max(0, y0 - GAP), top, walls);
    const filled = stretch === null ? hung : fill(left, stretch.space, stretch.span, y0, walls);
    if (stretch === null || filled.size === 0) break;
    for (const [key, sign] of filled) hung.set(key, sign);
    left = left.filter(({ key }) => !hung.has(key));
  }
  return hung;
}

/** Whether any wall of the room is so high. */
export const isHighEnough = (place: RoomPlace, top: number, walls: Walls): boolean => walls.spacesOf(place).some(({ face }) => face.height >= top);
