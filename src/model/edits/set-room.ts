import { failure, problem, success, type Diagnostic, type Result } from '../diagnostic.ts';
import { outlineOf } from '../graph/outline.ts';
import { bindingOf } from '../graph/binding.ts';
import { WorkingGraph } from '../graph/working-graph.ts';
import type { Project } from '../project.ts';
import { isBlank } from '../settle/rooms.ts';
import { settle } from '../settle/settle.ts';
import { roomSchema, type Room, type Storey } from '../storey.ts';
import type { EditArgs } from './edit.ts';
import { findIn, findStorey, withStorey } from './find.ts';
import { finishStorey } from './finish-storey.ts';
import { checkBySchema, checkPoint } from './values.ts';

/** Changes what is said of a room. A new seed puts the record into another face, which may not be another's. */
export function setRoom(project: Project, args: EditArgs['setRoom']): Result<Project> {
  const storey = findStorey(project, args.storeyId);
  if (!storey.ok) return storey;
  const room = findIn(storey.value, 'room', storey.value.rooms, args.roomId);
  if (!room.ok) return room;
  const next: Room = { ...room.value, ...args.changes, id: args.roomId };
  const problems = check(storey.value, room.value, next);
  if (problems.length > 0) return failure(...problems);
  const rooms = { ...storey.value.rooms, [next.id]: next };
  const staysBound = next.seed === room.value.seed && !isBlank(next);
  if (staysBound) return success(withStorey(project, { ...storey.value, rooms }));
  const graph = new WorkingGraph(storey.value);
  return finishStorey(project, storey.value, settle(storey.value, { graph, rooms }), graph.lineage);
}

function check(storey: Storey, room: Room, next: Room): Diagnostic[] {
  const values = checkBySchema(roomSchema, next, '');
  if (values.length > 0 || next.seed === room.seed) return values;
  const far = checkPoint('seed', next.seed);
  return far.length > 0 ? far : checkSeed(storey, next);
}

function checkSeed(storey: Storey, room: Room): Diagnostic[] {
  const outline = outlineOf(storey.nodes, storey.walls);
  const face = outline.faceAt(room.seed);
  const place = { subject: { kind: 'room', id: room.id, storeyId: storey.id } } as const;
  if (face === null) return [problem('room.no-face', { room: room.id, x: room.seed.x, y: room.seed.y }, place)];
  const others = (bindingOf(outline, storey.rooms).roomsIn[outline.placeOf(face)!] ?? [])
    .map((id) => storey.rooms[id]!)
    .filter((other) => other.id !== room.id && !isBlank(other));
  return others.map((other) => problem('room.face-taken', { room: room.id, by: other.name || other.id }, place));
}
