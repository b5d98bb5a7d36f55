import type { FunctionTrait } from '../../model/function-traits.ts';
import { isPair } from '../allocate/company.ts';
import type { PlanSize } from './plan-size.ts';
import { MODULE, INNER_WALL, OUTER_WALL } from './plan-size.ts';
import type { Pair } from '../../solver/problem.ts';

/** A function that a starter plan is to hold. */
export interface StarterWant {
  readonly code: string;
  /** Least net area, m². */
  readonly areaM2: number;
  readonly trait: FunctionTrait;
  /** It stands in the room of one of these; none = in a room of its own. */
  readonly hosts: readonly string[];
  /** Storeys on which clauses let it be; null = any. */
  readonly levels: readonly number[] | null;
}

/** A room of a starter plan: what it serves, the first function named first. */
export interface StarterRoom {
  readonly wants: readonly StarterWant[];
}

/** What is asked for, in order; what is good to have where there is room for it, the most useful first; and who may share. */
export interface StarterProgram {
  readonly asked: readonly StarterWant[];
  readonly more: readonly StarterWant[];
  readonly share: readonly Pair[];
}

const M2 = 1e6;
/** More functions in one room are no room for any of them. */
const MOST_FUNCTIONS = 4;
/** Between axes, mm: a hall with its doors, a room with a desk and a cupboard, a store. */
const LEAST_WIDTH = { hall: 4500, store: 2400, records: 2700 } as const;
const USUAL_LEAST_WIDTH = 3000;

const groupOf = ({ wants }: StarterRoom): FunctionTrait['group'] => wants[0]!.trait.group;

/** Functions by the hour need the largest of their areas, those that are there all day the sum (allocation.json, `mode`). */
export function areaOf({ wants }: StarterRoom): number {
  const byHour = wants.filter(({ trait }) => trait.mode === 'timeShared').map(({ areaM2 }) => areaM2);
  const allDay = wants.filter(({ trait }) => trait.mode === 'exclusive').reduce((sum, { areaM2 }) => sum + areaM2, 0);
  return allDay + Math.max(0, ...byHour);
}

/** Net depth of the shallower row, mm. */
export const netDepth = ({ north }: PlanSize): number => north - (OUTER_WALL + INNER_WALL) / 2;

/** Length of a row below which a room is of no use, mm between axes. */
export function leastLength(room: StarterRoom): number {
  const group = groupOf(room);
  return group in LEAST_WIDTH ? LEAST_WIDTH[group as keyof typeof LEAST_WIDTH] : USUAL_LEAST_WIDTH;
}

/** Length of a row that a room needs between the axes of its walls, mm. */
export function lengthOf(room: StarterRoom, size: PlanSize): number {
  const needed = (areaOf(room) * M2) / netDepth(size) + OUTER_WALL;
  return Math.max(leastLength(room), Math.ceil(needed / MODULE) * MODULE);
}

const together = (a: StarterRoom, b: StarterRoom): StarterRoom => ({ wants: [...a.wants, ...b.wants] });

/** Whether all of one room may share with all of the other, on some storey. */
function mayJoin(a: StarterRoom, b: StarterRoom, share: readonly Pair[]): boolean {
  if (a.wants.length + b.wants.length > MOST_FUNCTIONS || levelsOf(together(a, b))?.length === 0) return false;
  return a.wants.every((x) => b.wants.every((y) => isPair(share, x.code, y.code)));
}

/** Storeys on which all of a room may be; null = any. */
export function levelsOf({ wants }: StarterRoom): readonly number[] | null {
  return wants.reduce<readonly number[] | null>((all, { levels }) => (levels === null ? all : all === null ? levels : all.filter((one) => levels.includes(one))), null);
}

const total = (rooms: readonly StarterRoom[], size: PlanSize): number => rooms.reduce((sum, room) => sum + lengthOf(room, size), 0);

/** Rooms are rather a little smaller than two in one, and two in one only where that saves as much as this, mm. */
const [MOST_NEEDED, LEAST_SAVED] = [1.1, 900];

/** The two rooms that save most when they become one; null where none may or little is saved. */
function bestJoin(rooms: readonly StarterRoom[], share: readonly Pair[], size: PlanSize): readonly StarterRoom[] | null {
  let [best, saved]: [readonly StarterRoom[] | null, number] = [null, LEAST_SAVED];
  for (const [i, a] of rooms.entries()) {
    for (const b of rooms.slice(i + 1)) {
      const joined = together(a, b);
      const saving = lengthOf(a, size) + lengthOf(b, size) - lengthOf(joined, size);
      if (saving <= saved || !mayJoin(a, b, share)) continue;
      [best, saved] = [rooms.flatMap((room) => (room === a ? [joined] : room === b ? [] : [room])), saving];
    }
  }
  return best;
}

/** A function without a room of its own goes to its host; where none is there it gets a room. */
function withGuest(rooms: readonly StarterRoom[], guest: StarterWant): readonly StarterRoom[] {
  const host = rooms.find(({ wants }) => wants.some(({ code }) => guest.hosts.includes(code)));
  return host === undefined ? [...rooms, { wants: [guest] }] : rooms.map((room) => (room === host ? { wants: [...room.wants, guest] } : room));
}

/** One function more where there is length for it: in a room of its own, else in one that it may share at no cost. */
function withMore(rooms: readonly StarterRoom[], want: StarterWant, { share }: StarterProgram, size: PlanSize, most: number): readonly StarterRoom[] {
  const alone: StarterRoom = { wants: [want] };
  const isThere = rooms.some(({ wants }) => wants.some(({ code }) => want.hosts.includes(code)));
  const grown = want.hosts.length > 0 && isThere ? withGuest(rooms, want) : [...rooms, alone];
  if (total(grown, size) <= most) return grown;
  const host = rooms.find((room) => mayJoin(room, alone, share) && lengthOf(together(room, alone), size) === lengthOf(room, size));
  return host === undefined ? rooms : rooms.map((room) => (room === host ? together(room, alone) : room));
}

/** Rooms that get less than the first part of what they need are no rooms; in a house of fewer than `LEAST_ROOMS` less has to do. */
const [LEAST_PARTS, LEAST_ROOMS] = [[0.4, 0.3, 0.2], 3] as const;

/** Without the least useful rooms, as far as they do not fit; the check tells what is missing. */
function withoutLast(rooms: readonly StarterRoom[], size: PlanSize, most: number): readonly StarterRoom[] {
  let kept = rooms;
  for (const part of LEAST_PARTS) {
    const least = (all: readonly StarterRoom[]): number => all.reduce((sum, room) => sum + Math.max(leastLength(room), part * lengthOf(room, size)), 0);
    kept = rooms;
    while (kept.length > 1 && least(kept) > most) kept = kept.slice(0, -1);
    if (kept.length >= Math.min(LEAST_ROOMS, rooms.length)) break;
  }
  return kept;
}

/**
 * The rooms of a program in rows of `most` mm together: what is asked for has rooms of its own as far as they fit, shares
 * where that saves most and is allowed where they do not; then what else there is room for. Rooms may need more than there
 * is, down to the least part of it; what does not fit even so is left out.
 */
export function planRooms(program: StarterProgram, size: PlanSize, most: number): readonly StarterRoom[] {
  const hosts = program.asked.filter((want) => want.hosts.length === 0).map((want): StarterRoom => ({ wants: [want] }));
  let rooms = program.asked.filter((want) => want.hosts.length > 0).reduce(withGuest, hosts);
  while (total(rooms, size) > most * MOST_NEEDED) {
    const next = bestJoin(rooms, program.share, size);
    if (next === null) break;
    rooms = next;
  }
  return program.more.reduce((all, want) => withMore(all, want, program, size, most), withoutLast(rooms, size, most));
}
