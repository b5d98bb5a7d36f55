import type { Project } from './project.ts';
import type { Room, Storey } from './storey.ts';

export interface DirectoryRoom {
  readonly number: string;
  readonly name: string;
}

/** A storey as a directory names it, with its rooms in their order. */
export interface DirectoryStorey {
  readonly title: string;
  readonly rooms: readonly DirectoryRoom[];
}

/** Functions that nobody looks for on a directory: one passes through them. */
const WAYS: readonly string[] = ['corridor', 'stairs', 'storage'];

/** The storeys from the lowest up with their named rooms; storeys without any are left out. A new number or name is seen at once. */
export function directoryOf({ storeys }: Pick<Project, 'storeys'>): readonly DirectoryStorey[] {
  return storeys
    .toSorted((a, b) => a.level - b.level)
    .map((storey) => ({ title: titleOf(storey), rooms: roomsOf(storey) }))
    .filter(({ rooms }) => rooms.length > 0);
}

/** A plan says 一层, a sign says 一楼. */
const titleOf = ({ name }: Storey): string => name.replace(/层$/u, '楼');

/** By number as people count, then those without one in the order of the plan. */
function roomsOf({ rooms }: Storey): readonly DirectoryRoom[] {
  const named = Object.values(rooms).filter((room) => room.name.trim() !== '' && !isWay(room));
  const numbered = named.filter(({ number }) => number.trim() !== '').toSorted((a, b) => byNumber(a.number, b.number));
  return [...numbered, ...named.filter(({ number }) => number.trim() === '')].map(({ number, name }) => ({ number: number.trim(), name: name.trim() }));
}

const isWay = ({ functions }: Room): boolean => functions.length > 0 && functions.every(({ code }) => WAYS.includes(code));

/** 9 stands before 10, 101 before 101A. */
function byNumber(a: string, b: string): number {
  const [x, y] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  if (!Number.isNaN(x) && !Number.isNaN(y) && x !== y) return x - y;
  return a < b ? -1 : Number(a > b);
}
