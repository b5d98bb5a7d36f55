import { bindingOf } from '../graph/binding.ts';
import { outlineOf } from '../graph/outline.ts';
import { isBlank } from '../settle/rooms.ts';
import type { Storey } from '../storey.ts';
import type { Fragment } from './fragment.ts';
import type { Motion } from './motion.ts';
import type { NewNames } from './new-names.ts';

/**
 * What a fragment says of its rooms, written into the blank records of the faces that came to lie there. A face that is
 * somebody's already keeps its record; numbers are not copied, since no two rooms share one.
 */
export function insertRooms(storey: Storey, fragment: Fragment, motion: Motion, names: NewNames): Storey {
  const outline = outlineOf(storey.nodes, storey.walls);
  const { roomsIn } = bindingOf(outline, storey.rooms);
  const rooms = { ...storey.rooms };
  for (const room of Object.values(fragment.rooms)) {
    const face = outline.faceAt(motion.place(room.seed));
    const [id, ...others] = face === null ? [] : roomsIn[outline.placeOf(face)!]!;
    if (id === undefined || others.length > 0 || !isBlank(rooms[id]!)) continue;
    rooms[id] = { ...room, id, seed: rooms[id]!.seed, number: '' };
    names.rooms.set(room.id, id);
  }
  return names.rooms.size === 0 ? storey : { ...storey, rooms };
}
