import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { RoomPlace } from '../model/room-of-sign.ts';
import type { Room } from '../model/storey.ts';
import type { PackFunction, PackHeader } from './header.ts';
import { roomRef } from './subject.ts';
import { foldText } from './text-template.ts';

/** Where a function is found: the rooms that serve it, and whether it stands near the centre, outside it. */
export interface FunctionPlace {
  readonly rooms: readonly EntityRef[];
  readonly nearby: boolean;
}

// Records never change, so what is derived from one is kept as long as it lives.
const namesOfFunction = new WeakMap<PackFunction, ReadonlySet<string>>();
const nameOfRoom = new WeakMap<Room, string>();

/** Title and aliases, folded: 标准化卫生室（社区卫生服务站） and 标准化卫生室(社区卫生服务站) are one name. */
function functionNames(fn: PackFunction): ReadonlySet<string> {
  const known = namesOfFunction.get(fn);
  if (known !== undefined) return known;
  const names = new Set([fn.title, ...fn.aliases].map(foldText));
  namesOfFunction.set(fn, names);
  return names;
}

function roomName(room: Room): string {
  const known = nameOfRoom.get(room);
  if (known !== undefined) return known;
  const name = foldText(room.name);
  nameOfRoom.set(room, name);
  return name;
}

/**
 * A room serves a function that is assigned to it, or whose name or alias it bears. A code that the pack does not
 * declare is found nowhere; packs that use one are refused when loaded.
 */
export const serves = (room: Room, code: string, pack: PackHeader): boolean =>
  room.functions.some((f) => f.code === code) || bearsName(room, pack.functions.find((fn) => fn.code === code));

const bearsName = (room: Room, fn: PackFunction | undefined): boolean => fn !== undefined && functionNames(fn).has(roomName(room));

/** Codes of all functions that a room serves in the sense above: those assigned to it first, then those of its name. */
export const functionsOf = (room: Room, pack: PackHeader): readonly string[] => [
  ...new Set([...room.functions.map((f) => f.code), ...pack.functions.filter((fn) => bearsName(room, fn)).map((fn) => fn.code)]),
];

const byId = (a: Room, b: Room): number => (a.id < b.id ? -1 : 1);

/** Every room, storey by storey as they are listed, by id in code units within one. */
export const allRooms = (project: Project): readonly RoomPlace[] =>
  project.storeys.flatMap((storey) => Object.values(storey.rooms).sort(byId).map((room) => ({ storey, room })));

/** The rooms that serve at least one of the functions, each once. */
export const roomsServing = (project: Project, pack: PackHeader, codes: readonly string[]): readonly RoomPlace[] =>
  allRooms(project).filter(({ room }) => codes.some((code) => serves(room, code, pack)));

/** Where the function is found. */
export function placeOfFunction(project: Project, pack: PackHeader, code: string): FunctionPlace {
  const rooms = roomsServing(project, pack, [code]).map(roomRef);
  return { rooms, nearby: project.site.nearbyFunctions.includes(code) };
}

/** What a finding calls a function: the pack's title, else its code. */
export const functionTitle = (code: string, pack: PackHeader): string =>
  pack.functions.find((fn) => fn.code === code)?.title ?? code;

/** What a finding calls a room: its name, else its number. */
export const roomWord = ({ room }: RoomPlace): string => room.name || room.number || room.id;
