import { EQUIPMENT_KINDS, type Equipment, type EquipmentKind } from '../model/equipment.ts';
import { bindingOf } from '../model/graph/binding.ts';
import { outlineOf } from '../model/graph/outline.ts';
import type { RoomPlace } from '../model/room-of-sign.ts';
import type { Storey } from '../model/storey.ts';

type Counts = ReadonlyMap<string, number>;

const drawn = new WeakMap<Storey, ReadonlyMap<string, Counts>>();

/** What is drawn in each room, by kind of equipment. */
function drawnIn(storey: Storey): ReadonlyMap<string, Counts> {
  const known = drawn.get(storey);
  if (known !== undefined) return known;
  const counts = new Map<string, Map<string, number>>();
  drawn.set(storey, counts);
  const fixtures = Object.values(storey.fixtures);
  if (fixtures.length === 0) return counts;
  const outline = outlineOf(storey.nodes, storey.walls);
  const { roomsIn } = bindingOf(outline, storey.rooms);
  for (const { equipment, position } of fixtures) {
    const face = outline.faceAt(position);
    const [roomId] = face === null ? [] : roomsIn[outline.placeOf(face)!]!;
    if (roomId === undefined) continue;
    const own = counts.get(roomId) ?? new Map<string, number>();
    for (const [kind, count] of Object.entries(equipment)) own.set(kind, (own.get(kind) ?? 0) + count);
    counts.set(roomId, own);
  }
  return counts;
}

/** What is drawn in one room, by kind; nothing where nothing is. */
export const drawnInRoom = (storey: Storey, roomId: string): Counts => drawnIn(storey).get(roomId) ?? NOTHING;

const NOTHING: Counts = new Map();

/** How many of a kind a room has: as stated, or as drawn in it where that is more. */
export const equipmentIn = ({ storey, room }: RoomPlace, kind: EquipmentKind): number =>
  Math.max(room.equipment[kind] ?? 0, drawnIn(storey).get(room.id)?.get(kind) ?? 0);

/** All that the rooms have together. */
export const equipmentOf = (rooms: readonly RoomPlace[]): Equipment =>
  Object.fromEntries(
    EQUIPMENT_KINDS.map((kind): [EquipmentKind, number] => [kind, rooms.reduce((sum, place) => sum + equipmentIn(place, kind), 0)]).filter(
      ([, count]) => count > 0,
    ),
  );
