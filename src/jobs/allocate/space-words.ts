import type { Allocation } from './set-up.ts';

/** What a room is called in words: its number and name, else its id. */
export function roomWord({ rooms }: Allocation, key: string): string {
  const room = rooms.find((one) => one.key === key)?.place.room;
  if (room === undefined) return key;
  return [room.number, room.name].filter((word) => word !== '').join(' ') || room.id;
}

/** A whole room, a part of one (101 大厅隔出的甲间) or two joined (101 与 102 合并). */
export function spaceWord(allocation: Allocation, id: string): string {
  const space = allocation.spaces.get(id);
  const words = (space?.rooms ?? [id]).map((key) => roomWord(allocation, key));
  if (space?.building === undefined) return words.join('');
  return words.length > 1 ? `${words.join('与')}合并` : `${words[0]!}隔出的${id.endsWith('a') ? '甲' : '乙'}间`;
}
