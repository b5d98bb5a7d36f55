import { failure, problem, type Result } from '../diagnostic.ts';
import { bindingOf } from '../graph/binding.ts';
import { outlineOf } from '../graph/outline.ts';
import type { Project } from '../project.ts';
import { isBlank } from '../settle/rooms.ts';
import { addWalls } from './add-walls.ts';
import type { EditArgs } from './edit.ts';
import { findIn, findStorey } from './find.ts';
import { setRoom } from './set-room.ts';

/**
 * Draws walls across a room. The part that holds the point `keep` keeps the record; the others are new rooms. Refused where
 * the walls do not divide it.
 */
export function splitRoom(project: Project, { roomId, keep, ...walls }: EditArgs['splitRoom']): Result<Project> {
  const storey = findStorey(project, walls.storeyId);
  if (!storey.ok) return storey;
  const room = findIn(storey.value, 'room', storey.value.rooms, roomId);
  if (!room.ok) return room;
  const drawn = addWalls(project, { ...walls, closed: false });
  if (!drawn.ok) return drawn;
  const after = drawn.value.storeys.find(({ id }) => id === walls.storeyId)!;
  const outline = outlineOf(after.nodes, after.walls);
  const face = outline.faceAt(keep);
  const inFace = face === null ? [] : bindingOf(outline, after.rooms).roomsIn[outline.placeOf(face)!]!;
  const isNew = Object.keys(after.rooms).length > Object.keys(storey.value.rooms).length;
  if (!isNew || face === null) return failure(problem('room.not-divided', {}, { subject: { kind: 'room', id: roomId, storeyId: walls.storeyId } }));
  if (inFace.includes(roomId)) return drawn;
  const seed = inFace.map((id) => after.rooms[id]!).find(isBlank)?.seed ?? keep;
  const moved = setRoom(drawn.value, { storeyId: walls.storeyId, roomId, changes: { seed } });
  return moved.ok ? { ...moved, diagnostics: [...drawn.diagnostics, ...moved.diagnostics] } : moved;
}
