import { problem as fault, type Diagnostic } from '../model/diagnostic.ts';
import { hundredths } from './area.ts';
import { pairKey } from './order.ts';
import type { ProblemRoom } from './problem.ts';
import { spacesOf } from './spaces.ts';

const isArea = (m2: number): boolean => Number.isFinite(m2) && hundredths(m2) > 0;

function checkRoom(room: ProblemRoom, rooms: ReadonlyMap<string, ProblemRoom>): Diagnostic[] {
  const unknown = [...room.neighbours, ...room.merges.map((merge) => merge.with)].filter((id) => !rooms.has(id));
  const badSplit = room.splits.some(({ partsM2: [a, b] }) => !isArea(a) || !isArea(b) || hundredths(a) + hundredths(b) > hundredths(room.areaM2));
  const badMerges = room.merges.filter((merge) => merge.with === room.id || (rooms.get(merge.with)?.level ?? room.level) !== room.level);
  return [
    ...(isArea(room.areaM2) ? [] : [fault('solver.areaUnknown', { room: room.id })]),
    ...(Number.isInteger(room.level) ? [] : [fault('solver.levelUnknown', { room: room.id })]),
    ...unknown.map((id) => fault('solver.unknownRoom', { room: id, list: room.id })),
    ...(badSplit ? [fault('solver.splitArea', { room: room.id })] : []),
    ...badMerges.map((merge) => fault('solver.cannotMerge', { rooms: [room.id, merge.with] })),
  ];
}

function mergedTwice(rooms: readonly ProblemRoom[]): Diagnostic[] {
  const seen = new Set<string>();
  return rooms.flatMap((room) =>
    room.merges.flatMap((merge) => {
      const key = pairKey(room.id, merge.with);
      if (seen.has(key)) return [fault('solver.mergedTwice', { rooms: [room.id, merge.with] })];
      seen.add(key);
      return [];
    }),
  );
}

/** What is wrong with the rooms. A room whose area nobody knows is asked about, never assumed. */
export function checkRooms(rooms: readonly ProblemRoom[]): Diagnostic[] {
  const faults = [...rooms.flatMap((room) => checkRoom(room, new Map(rooms.map((one) => [one.id, one])))), ...mergedTwice(rooms)];
  const ids = (faults.length > 0 ? rooms : spacesOf({ rooms })).map(({ id }) => id);
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [...faults, ...[...twice].map((room) => fault('solver.duplicateRoom', { room }))];
}
