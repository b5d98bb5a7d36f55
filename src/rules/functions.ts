import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { Room } from '../model/storey.ts';
import type { PackFunction, PackHeader } from './header.ts';
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
export function placeOfFunction(project: Project, pack: PackHeader, code: string): FunctionPlace {
  const fn = pack.functions.find((candidate) => candidate.code === code);
  const rooms = project.storeys.flatMap((storey) =>
    Object.values(storey.rooms)
      .filter((room) => room.functions.some((f) => f.code === code) || (fn !== undefined && functionNames(fn).has(roomName(room))))
      .map((room): EntityRef => ({ kind: 'room', id: room.id, storeyId: storey.id })),
  );
  return { rooms, nearby: project.site.nearbyFunctions.includes(code) };
}
