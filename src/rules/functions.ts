import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { RoomPlace } from '../model/room-of-sign.ts';
import type { Room } from '../model/storey.ts';
import type { PackHeader } from './header.ts';
import { roomRef } from './subject.ts';
import { foldText } from './text-template.ts';

/** Where a function is found: the rooms that serve it, and whether it stands near the centre, outside it. */
export interface FunctionPlace {
  readonly rooms: readonly EntityRef[];
  readonly nearby: boolean;
}

// Records never change, so what is derived from one is kept as long as it lives.
const codesOfName = new WeakMap<PackHeader, ReadonlyMap<string, readonly string[]>>();
const nameOfRoom = new WeakMap<Room, string>();
const codesOfRoom = new WeakMap<PackHeader, WeakMap<Room, ReadonlySet<string>>>();
const roomsOfProject = new WeakMap<Project['storeys'], readonly RoomPlace[]>();
const roomsOfCode = new WeakMap<Project['storeys'], WeakMap<PackHeader, Map<string, readonly RoomPlace[]>>>();

/** What was made of the key before, else what is made of it now. */
function kept<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Titles and aliases, folded: 标准化卫生室（社区卫生服务站） and 标准化卫生室(社区卫生服务站) are one name. */
const namesIn = (pack: PackHeader): ReadonlyMap<string, readonly string[]> =>
  kept(codesOfName, pack, () => {
    const codes = new Map<string, readonly string[]>();
    for (const { code, title, aliases } of pack.functions) {
      for (const name of new Set([title, ...aliases].map(foldText))) codes.set(name, [...(codes.get(name) ?? []), code]);
    }
    return codes;
  });

/** Codes of all functions that a room serves: those assigned to it first, then those whose name or alias it bears. */
const codesIn = (room: Room, pack: PackHeader): ReadonlySet<string> =>
  kept(kept(codesOfRoom, pack, () => new WeakMap()), room, () => {
    const name = kept(nameOfRoom, room, () => foldText(room.name));
    return new Set([...room.functions.map((f) => f.code), ...(namesIn(pack).get(name) ?? [])]);
  });

/**
 * A room serves a function that is assigned to it, or whose name or alias it bears. A code that the pack does not
 * declare is found nowhere; packs that use one are refused when loaded.
 */
export const serves = (room: Room, code: string, pack: PackHeader): boolean => codesIn(room, pack).has(code);

export const functionsOf = (room: Room, pack: PackHeader): readonly string[] => [...codesIn(room, pack)];

const byId = (a: Room, b: Room): number => (a.id < b.id ? -1 : 1);

/** Every room, storey by storey as they are listed, by id in code units within one. */
export const allRooms = ({ storeys }: Project): readonly RoomPlace[] =>
  kept(roomsOfProject, storeys, () =>
    storeys.flatMap((storey) => Object.values(storey.rooms).sort(byId).map((room) => ({ storey, room }))),
  );

/** The rooms that serve at least one of the functions, each once. */
export function roomsServing(project: Project, pack: PackHeader, codes: readonly string[]): readonly RoomPlace[] {
  const ofPack = kept(kept(roomsOfCode, project.storeys, () => new WeakMap<PackHeader, Map<string, readonly RoomPlace[]>>()), pack, () => new Map());
  const key = codes.join(' ');
  const known = ofPack.get(key);
  if (known !== undefined) return known;
  const found = allRooms(project).filter(({ room }) => codes.some((code) => serves(room, code, pack)));
  ofPack.set(key, found);
  return found;
}

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
