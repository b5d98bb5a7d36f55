import { planOf } from '../../model/plan.ts';
import type { Project } from '../../model/project.ts';
import type { RoomPlace } from '../../model/room-of-sign.ts';
import type { FunctionTraits } from '../../model/function-traits.ts';
import { isClosedName } from '../../rules/closed-rooms.ts';
import { allRooms, functionsOf } from '../../rules/functions.ts';
import type { Pack } from '../../rules/pack.ts';
import { storeyNumber } from '../../rules/storey-number.ts';
import { isFixed, traitOf } from './traits.ts';

/** Why a room takes no part: nobody can measure it, one only passes through, or a person keeps it. */
export type LeftOut = 'noArea' | 'fixed' | 'kept' | 'second';

/** A room as the allocation sees it. */
export interface RoomFacts {
  /** `storey:room`, the id of the room in the problem. */
  readonly key: string;
  readonly place: RoomPlace;
  /** 使用面积, m², two decimals. */
  readonly areaM2: number;
  readonly level: number;
  /** Codes that it serves today, by assignment or by name, in that order. */
  readonly serves: readonly string[];
  readonly neighbours: readonly string[];
  readonly leftOut: LeftOut | null;
}

export const roomKey = ({ storey, room }: RoomPlace): string => `${storey.id}:${room.id}`;

const servedBy = (place: RoomPlace, packs: readonly Pack[], traits: FunctionTraits): readonly string[] => {
  const own = place.room.functions.map(({ code }) => code);
  const named = packs.flatMap((pack) => functionsOf(place.room, pack));
  return [...new Set(own.length > 0 ? own : named)].filter((code) => traitOf(traits, code) !== null || isFixed(traits, code));
};

/** Rooms of a storey that share a piece of wall with each, by id. */
function besideOf({ storey, room }: RoomPlace): readonly string[] {
  const { rooms } = planOf(storey);
  const walls = new Set(rooms.get(room.id)?.face.wallIds);
  return [...rooms.values()].filter(({ roomId, face }) => roomId !== room.id && face.wallIds.some((id) => walls.has(id))).map(({ roomId }) => roomId);
}

const isPassage = (place: RoomPlace, serves: readonly string[], traits: FunctionTraits): boolean =>
  serves.length > 0 ? serves.every((code) => isFixed(traits, code)) : isClosedName(place.room.name);

/** Of several rooms with one function the largest is where it is; the others stay as they are. */
function secondRooms(rooms: readonly RoomFacts[]): ReadonlySet<string> {
  const bySize = rooms.filter(({ leftOut }) => leftOut === null).toSorted((a, b) => b.areaM2 - a.areaM2 || (a.key < b.key ? -1 : 1));
  const seen = new Set<string>();
  const second = new Set<string>();
  for (const { key, serves } of bySize) {
    if (serves.length > 0 && serves.every((code) => seen.has(code))) second.add(key);
    for (const code of serves) seen.add(code);
  }
  return second;
}

/** Every room of the centre by its key in code units, with what it serves and whether it takes part. */
export function roomFacts(project: Project, packs: readonly Pack[], traits: FunctionTraits, keep: readonly string[]): readonly RoomFacts[] {
  const rooms = allRooms(project).map((place): RoomFacts => {
    const key = roomKey(place);
    const shape = planOf(place.storey).rooms.get(place.room.id);
    const areaM2 = Math.round((shape?.netM2 ?? 0) * 100) / 100;
    const serves = servedBy(place, packs, traits);
    const leftOut = isPassage(place, serves, traits) ? 'fixed' : areaM2 <= 0 ? 'noArea' : keep.includes(key) ? 'kept' : null;
    const neighbours = besideOf(place).map((id) => `${place.storey.id}:${id}`).sort();
    return { key, place, areaM2, level: storeyNumber(project, place.storey), serves, neighbours, leftOut };
  });
  const second = secondRooms(rooms);
  const settled = rooms.map((room) => (second.has(room.key) ? { ...room, leftOut: 'second' as const } : room));
  return settled.sort((a, b) => (a.key < b.key ? -1 : 1));
}
