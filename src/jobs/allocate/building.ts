import type { Point } from '../../geometry/point.ts';
import { area, polygonBounds } from '../../geometry/polygon.ts';
import { rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import { netAreaM2 } from '../../model/areas.ts';
import { applyEdits } from '../../model/edits/apply.ts';
import type { Edit } from '../../model/edits/edit.ts';
import { planOf } from '../../model/plan.ts';
import type { Project } from '../../model/project.ts';
import type { Storey } from '../../model/storey.ts';
import type { AllocationSettings } from './settings.ts';
import type { RoomFacts } from './rooms.ts';

/** A way to part or to join rooms: what it costs in thousands of yuan, what comes of it, and the edits that draw it. */
export interface Split {
  readonly room: string;
  readonly partsM2: readonly [number, number];
  readonly cost: number;
  readonly edits: readonly Edit[];
}
export interface Merge {
  readonly rooms: readonly [string, string];
  readonly areaM2: number;
  readonly cost: number;
  readonly edits: readonly Edit[];
}

/** This tool's figures: a light partition and a door for a split; taking a wall out and making good for a merge. */
const PARTITION_MM = 100;
const COST = { perWallM: 0.4, door: 2, merge: 6 };
/** Nobody parts a room that is smaller, m². */
const LEAST_TO_SPLIT_M2 = 30;
/** Where the wall goes, as a part of the length of the room. */
const PLACES = [1 / 3, 1 / 2, 2 / 3] as const;

const round = (m2: number): number => Math.round(m2 * 100) / 100;
const offered = (list: readonly string[] | 'all', key: string): boolean => list === 'all' || list.includes(key);

/** A rectangle between the lines of its walls; only such a room is parted by one straight wall without a person's eye. */
function boxOf(storey: Storey, roomId: string): Rect | null {
  const face = planOf(storey).rooms.get(roomId)?.face;
  if (face === undefined || face.holes.length > 0) return null;
  const box = polygonBounds(face.outer);
  return Math.abs(area(face.outer) - rectWidth(box) * rectHeight(box)) < 1 ? box : null;
}

/** Across the longer side, at a part of its length. `keep`: a point in the nearer part. */
function cutAt(box: Rect, part: number): { readonly points: readonly [Point, Point]; readonly keep: Point } {
  if (rectWidth(box) >= rectHeight(box)) {
    const x = Math.round(box.x0 + rectWidth(box) * part);
    return { points: [{ x, y: box.y0 }, { x, y: box.y1 }], keep: { x: Math.round((box.x0 + x) / 2), y: Math.round((box.y0 + box.y1) / 2) } };
  }
  const y = Math.round(box.y0 + rectHeight(box) * part);
  return { points: [{ x: box.x0, y }, { x: box.x1, y }], keep: { x: Math.round((box.x0 + box.x1) / 2), y: Math.round((box.y0 + y) / 2) } };
}

const storeyIn = (project: Project, id: string): Storey => project.storeys.find((storey) => storey.id === id)!;

/** Rooms that are there after an edit and were not before. */
const newRooms = (before: Storey, after: Storey): readonly string[] => Object.keys(after.rooms).filter((id) => !Object.hasOwn(before.rooms, id));

/** The room that a split adds; null where it did not make exactly one. */
export function splitOff(before: Project, after: Project, storeyId: string): string | null {
  const [first, ...more] = newRooms(storeyIn(before, storeyId), storeyIn(after, storeyId));
  return first !== undefined && more.length === 0 ? first : null;
}

function splitAt(project: Project, { key, place: { storey, room } }: RoomFacts, box: Rect, part: number): Split | null {
  const { points, keep } = cutAt(box, part);
  const edit: Edit = { verb: 'splitRoom', args: { storeyId: storey.id, roomId: room.id, points, keep, kind: 'interior', thickness: PARTITION_MM } };
  const after = applyEdits(project, [edit]);
  // A wall that would stand in a door or a window, or leave something behind, is no proposal.
  if (!after.ok || after.diagnostics.length > 0) return null;
  const added = splitOff(project, after.value, storey.id);
  const own = netAreaM2(storeyIn(after.value, storey.id), room.id);
  const other = added === null ? null : netAreaM2(storeyIn(after.value, storey.id), added);
  if (own === null || other === null) return null;
  const lengthM = Math.hypot(points[1].x - points[0].x, points[1].y - points[0].y) / 1000;
  return { room: key, partsM2: [round(own), round(other)], cost: Math.round(lengthM * COST.perWallM + COST.door), edits: [edit] };
}

/** The ways in which the rooms that may be can be parted. */
export const splitsOf = (project: Project, rooms: readonly RoomFacts[], { maySplit }: AllocationSettings): readonly Split[] =>
  rooms.flatMap((room) => {
    if (room.leftOut !== null || room.areaM2 < LEAST_TO_SPLIT_M2 || !offered(maySplit, room.key)) return [];
    const box = boxOf(room.place.storey, room.place.room.id);
    return box === null ? [] : PLACES.flatMap((part) => splitAt(project, room, box, part) ?? []);
  });

/** Only partitions are taken out: an exterior wall, a fence or a railing stays. */
function partition(storey: Storey, one: string, other: string): boolean {
  const { rooms } = planOf(storey);
  const walls = new Set(rooms.get(one)?.face.wallIds);
  const between = (rooms.get(other)?.face.wallIds ?? []).filter((id) => walls.has(id));
  return between.length > 0 && between.every((id) => storey.walls[id]!.kind === 'interior' || storey.walls[id]!.kind === 'virtual');
}

function merged(project: Project, a: RoomFacts, b: RoomFacts): Merge | null {
  const { storey } = a.place;
  const roomIds = [a.place.room.id, b.place.room.id];
  const edit: Edit = { verb: 'mergeRooms', args: { storeyId: storey.id, roomIds, keep: roomIds[0]! } };
  const after = applyEdits(project, [edit]);
  if (!after.ok) return null;
  const areaM2 = netAreaM2(storeyIn(after.value, storey.id), roomIds[0]!);
  return areaM2 === null ? null : { rooms: [a.key, b.key], areaM2: round(areaM2), cost: COST.merge, edits: [edit] };
}

/** The pairs of neighbours that may be made one, each pair once. */
export const mergesOf = (project: Project, rooms: readonly RoomFacts[], { mayMerge }: AllocationSettings): readonly Merge[] => {
  const open = rooms.filter(({ leftOut, key }) => leftOut === null && offered(mayMerge, key));
  return open.flatMap((a) =>
    open.flatMap((b) => {
      if (a.key >= b.key || !a.neighbours.includes(b.key)) return [];
      return partition(a.place.storey, a.place.room.id, b.place.room.id) ? (merged(project, a, b) ?? []) : [];
    }),
  );
};
