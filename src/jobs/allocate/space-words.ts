import type { Allocation } from './set-up.ts';

/** What a room is called in words: its number and name, else its id. */
export function roomWord({ rooms }: Allocation, key: string): string {
  const room = rooms.find((one) => one.key === key)?.place.room;
  if (room === undefined) return key;
  return [room.number, room.name].filter((word) => word !== '').join(' ') || room.id;
}

/** A whole room, a part of one (101 大厅的甲间) or two joined (101 与 102 合并). */
export function spaceWord(allocation: Allocation, space: string): string {
  if (allocation.rooms.some(({ key }) => key === space)) return roomWord(allocation, space);
  const merge = allocation.merges.find(({ rooms }) => rooms.join('+') === space);
  if (merge !== undefined) return `${merge.rooms.map((key) => roomWord(allocation, key)).join('与')}合并`;
  const part = /^(?<room>.+)\/\d+(?<part>[ab])$/u.exec(space)?.groups;
  return part === undefined ? space : `${roomWord(allocation, part.room!)}隔出的${part.part === 'a' ? '甲' : '乙'}间`;
}

/** Net area of a space, m². */
export function spaceM2({ rooms, splits, merges }: Allocation, space: string): number | null {
  const whole = rooms.find(({ key }) => key === space);
  if (whole !== undefined) return whole.areaM2;
  const merge = merges.find((one) => one.rooms.join('+') === space);
  if (merge !== undefined) return merge.areaM2;
  const at = space.lastIndexOf('/');
  const split = splits.filter(({ room }) => room === space.slice(0, at))[Number.parseInt(space.slice(at + 1), 10)];
  return split === undefined ? null : split.partsM2[space.endsWith('a') ? 0 : 1];
}

/** The storey of a space: 1 is the ground floor. */
export const spaceLevel = ({ rooms }: Allocation, space: string): number | null =>
  rooms.filter(({ key }) => space === key || space.startsWith(`${key}/`) || space.startsWith(`${key}+`))[0]?.level ?? null;
