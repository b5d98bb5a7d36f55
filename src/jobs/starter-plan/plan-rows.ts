import type { FunctionTrait } from '../../model/function-traits.ts';
import { leastLength, lengthOf, levelsOf, type StarterRoom } from './plan-rooms.ts';
import { MODULE, type PlanSize } from './plan-size.ts';

/** A part of a row with its width between axes, mm: a room, or what stands at its place on every storey. */
export type Bay = { readonly width: number } & ({ readonly kind: 'room'; readonly room: StarterRoom } | { readonly kind: 'stairs' } | { readonly kind: 'toilets'; readonly isLarge: boolean } | { readonly kind: 'spare' });

/** A storey as two rows of bays, from west to east. */
export interface StoreyRows {
  readonly south: readonly Bay[];
  readonly north: readonly Bay[];
}

/** Two flights side by side, mm between axes. */
const STAIRS = 3300;
/** Lobby, men and women; with an accessible toilet beside the lobby. */
const TOILETS = { small: 3000, large: 5400 } as const;
/** Rows that are less deep hold no accessible toilet in front of the others, mm. */
const LARGE_TOILETS_FROM = 4500;
/** What is to be left of a row beside toilets that are asked for, mm. */
const LEAST_BESIDE = 3000;
/** A storey above ground that is larger has two stairs (GB 50016 5.5.8), m². */
const ONE_STAIR_M2 = 200;
const M2 = 1e6;

/** How much of what is left over a room gets, for each metre that it needs: halls are never too large, offices may be. */
const GROWTH: Readonly<Record<FunctionTrait['group'], number>> = {
  hall: 3, activity: 3, reading: 2, care: 1.5, commerce: 1.5, kitchen: 1, window: 1, office: 0.3, records: 0.2, store: 0.2,
};
/** From the west: what is noisy and has its own visitors, the hall in the middle, what is quiet. */
const ORDER: readonly FunctionTrait['group'][] = ['care', 'kitchen', 'commerce', 'window', 'store', 'activity', 'hall', 'reading', 'office', 'records'];

const groupOf = ({ wants }: StarterRoom): FunctionTrait['group'] => wants[0]!.trait.group;
const isHall = (room: StarterRoom): boolean => groupOf(room) === 'hall';

/** What stands at the ends of the north row: stairs west, toilets and, on large storeys, more stairs east. */
export function fixedBays({ storeys, width, south, corridor, north }: PlanSize, needsAccessible: boolean): { readonly west: readonly Bay[]; readonly east: readonly Bay[] } {
  const isLarge = needsAccessible || north >= LARGE_TOILETS_FROM;
  const storeyM2 = (width * (south + corridor + north)) / M2;
  const stairCount = storeys === 1 ? 0 : storeyM2 > ONE_STAIR_M2 ? 2 : 1;
  const fits = width - stairCount * STAIRS - TOILETS.large >= (needsAccessible ? LEAST_BESIDE : TOILETS.large);
  const toilets: Bay = isLarge && fits ? { kind: 'toilets', width: TOILETS.large, isLarge: true } : { kind: 'toilets', width: TOILETS.small, isLarge: false };
  if (storeys === 1) return { west: [], east: [toilets] };
  const stairs: Bay = { kind: 'stairs', width: STAIRS };
  return { west: [stairs], east: stairCount > 1 ? [toilets, stairs] : [toilets] };
}

interface Row {
  readonly level: number;
  readonly isSouth: boolean;
  readonly length: number;
  readonly rooms: { readonly room: StarterRoom; readonly length: number }[];
}

const used = ({ rooms }: Row): number => rooms.reduce((sum, { length }) => sum + length, 0);
const left = (row: Row): number => row.length - used(row);

const allows = (room: StarterRoom, level: number): boolean => levelsOf(room)?.includes(level) ?? true;

/** What people come to first is on the ground: clauses say so, or the function loses much above it. */
const wantsGround = ({ wants }: StarterRoom): boolean => wants.some(({ trait }) => trait.ground >= 3);

/** The rows where a room may be: where clauses let it, else anywhere; on the ground where it wants to be and there is length left. */
function rowsFor(room: StarterRoom, length: number, rows: readonly Row[]): readonly Row[] {
  if (isHall(room)) return rows.filter(({ level, isSouth }) => level === 1 && isSouth);
  const allowed = rows.filter(({ level }) => allows(room, level));
  const among = allowed.length > 0 ? allowed : rows;
  const ground = among.filter((row) => row.level === 1 && (left(row) >= length || row.rooms.length === 0));
  return wantsGround(room) && ground.length > 0 ? ground : among;
}

const mostLeft = (rows: readonly Row[]): Row => rows.reduce((best, row) => (left(row) > left(best) ? row : best));

/** Bound rooms first, then the long ones: each goes where most length is left. */
function placed(rooms: readonly StarterRoom[], grown: (room: StarterRoom) => number, rows: readonly Row[]): void {
  const rank = (room: StarterRoom): number => (isHall(room) ? 0 : levelsOf(room) !== null ? 1 : wantsGround(room) ? 2 : 3);
  const order = rooms.toSorted((a, b) => rank(a) - rank(b) || grown(b) - grown(a) || (a.wants[0]!.code < b.wants[0]!.code ? -1 : 1));
  for (const room of order) {
    const length = grown(room);
    mostLeft(rowsFor(room, length, rows)).rooms.push({ room, length });
  }
}

type Needed = Row['rooms'][number];

/** Lengths that make up a whole: as the rooms need, the rest by their growth; what is lacking is taken from what is above the least. */
function fitted(rooms: readonly Needed[], whole: number): readonly number[] {
  const rest = whole - rooms.reduce((all, { length }) => all + length, 0);
  const share = ({ room, length }: Needed): number => (rest > 0 ? length * GROWTH[groupOf(room)] : Math.max(1, length - leastLength(room)));
  const shares = rooms.reduce((all, one) => all + share(one), 0);
  return rooms.map((one) => one.length + (rest * share(one)) / shares);
}

/** Bays that fill a row to the millimetre, in whole modules but for the longest. */
function filled({ rooms, length }: Pick<Row, 'rooms' | 'length'>): readonly Bay[] {
  if (rooms.length === 0) return length <= 0 ? [] : [{ kind: 'spare', width: length }];
  const widths = fitted(rooms, length).map((one) => Math.floor(one / MODULE) * MODULE);
  const longest = widths.indexOf(Math.max(...widths));
  const over = length - widths.reduce((all, one) => all + one, 0);
  return rooms.map(({ room }, i) => ({ kind: 'room', room, width: widths[i]! + (i === longest ? over : 0) }));
}

const place = (bay: Bay): number => (bay.kind === 'room' ? ORDER.indexOf(groupOf(bay.room)) : ORDER.length);
const code = (bay: Bay): string => (bay.kind === 'room' ? bay.room.wants[0]!.code : '');

const inOrder = (bays: readonly Bay[]): readonly Bay[] => bays.toSorted((a, b) => place(a) - place(b) || (code(a) < code(b) ? -1 : 1));

/** A side of the hall may be so much fuller than what it is filled to. */
const MOST_SQUEEZED = 1.25;

/** The same rooms in another length; null where there are none, or they would be squeezed. */
function refilled(side: readonly Bay[], length: number): readonly Bay[] | null {
  const rooms = side.flatMap((bay) => (bay.kind === 'room' ? [{ room: bay.room, length: bay.width }] : []));
  const sum = rooms.reduce((all, one) => all + one.length, 0);
  const isTooLong = sum > length * MOST_SQUEEZED || rooms.reduce((all, { room }) => all + leastLength(room), 0) > length;
  return rooms.length === 0 || isTooLong ? null : inOrder(filled({ rooms, length }));
}

/**
 * A row from west to east. The hall stands in the very middle, with its entrance on the axis of the house, where the others
 * can fill both its sides; else as near to it as they let it.
 */
function arranged(row: Pick<Row, 'rooms' | 'length'>): readonly Bay[] {
  const sorted = inOrder(filled(row));
  const hall = sorted.find((bay) => bay.kind === 'room' && isHall(bay.room));
  if (hall === undefined) return sorted;
  const others = sorted.filter((bay) => bay !== hall);
  const before = (count: number): number => others.slice(0, count).reduce((sum, { width }) => sum + width, 0);
  const offMiddle = (count: number): number => Math.abs(before(count) + hall.width / 2 - row.length / 2);
  const at = others.map((_, i) => i + 1).reduce((best, next) => (offMiddle(next) < offMiddle(best) ? next : best), 0);
  const half = Math.floor((row.length - hall.width) / 2 / MODULE) * MODULE;
  const [west, east] = [refilled(others.slice(0, at), half), refilled(others.slice(at), half)];
  if (west === null || east === null) return [...others.slice(0, at), hall, ...others.slice(at)];
  return [...west, { ...hall, width: row.length - 2 * half }, ...east];
}

/** The length of all rows together that is left for rooms, mm. */
export function roomLength(size: PlanSize, needsAccessible: boolean): number {
  const { west, east } = fixedBays(size, needsAccessible);
  const fixed = [...west, ...east].reduce((sum, { width }) => sum + width, 0);
  return size.storeys * (2 * size.width - fixed);
}

/** The rooms in the rows of their storeys, every row filled. */
export function planRows(rooms: readonly StarterRoom[], size: PlanSize, needsAccessible: boolean): readonly StoreyRows[] {
  const { west, east } = fixedBays(size, needsAccessible);
  const north = size.width - [...west, ...east].reduce((sum, { width }) => sum + width, 0);
  const rows = Array.from({ length: size.storeys }, (_, i): readonly Row[] => [
    { level: i + 1, isSouth: true, length: size.width, rooms: [] }, { level: i + 1, isSouth: false, length: north, rooms: [] },
  ]).flat();
  const needed = rooms.map((room) => ({ room, length: lengthOf(room, size) }));
  // As if all rows were one: what each room gets of it.
  const fitting = new Map(needed.map(({ room }, i) => [room, fitted(needed, roomLength(size, needsAccessible))[i]!]));
  placed(rooms, (room) => fitting.get(room)!, rows);
  return Array.from({ length: size.storeys }, (_, i): StoreyRows => {
    const [front, back] = rows.slice(2 * i, 2 * i + 2) as [Row, Row];
    return { south: arranged(front), north: [...west, ...arranged(back), ...east] };
  });
}
