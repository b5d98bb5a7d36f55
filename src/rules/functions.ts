import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import type { PackFunction, PackHeader } from './header.ts';

/** Where a function is found: the rooms that serve it, and whether it stands near the centre, outside it. */
export interface FunctionPlace {
  readonly rooms: readonly EntityRef[];
  readonly nearby: boolean;
}

/** Folded so that 标准化卫生室（社区卫生服务站） and 标准化卫生室(社区卫生服务站) are one name. */
const fold = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '');

const bearsName = (roomName: string, fn: PackFunction): boolean => {
  const folded = fold(roomName);
  return folded !== '' && [fn.title, ...fn.aliases].some((name) => fold(name) === folded);
};

/**
 * A room serves a function that is assigned to it, or whose name or alias it bears. A code that the pack does not
 * declare is found nowhere; packs that use one are refused when loaded.
 */
export function placeOfFunction(project: Project, pack: PackHeader, code: string): FunctionPlace {
  const fn = pack.functions.find((candidate) => candidate.code === code);
  const rooms = project.storeys.flatMap((storey) =>
    Object.values(storey.rooms)
      .filter((room) => room.functions.some((f) => f.code === code) || (fn !== undefined && bearsName(room.name, fn)))
      .map((room): EntityRef => ({ kind: 'room', id: room.id, storeyId: storey.id })),
  );
  return { rooms, nearby: project.site.nearbyFunctions.includes(code) };
}
