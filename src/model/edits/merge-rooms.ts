import { failure, problem, success, type Diagnostic, type Result } from '../diagnostic.ts';
import { bindingOf } from '../graph/binding.ts';
import type { Cycle } from '../graph/cycles.ts';
import type { FaceShape } from '../graph/faces.ts';
import { outlineOf } from '../graph/outline.ts';
import { WorkingGraph } from '../graph/working-graph.ts';
import type { Project } from '../project.ts';
import { settle } from '../settle/settle.ts';
import type { Storey } from '../storey.ts';
import type { EditArgs } from './edit.ts';
import { findIn, findStorey } from './find.ts';
import { finishStorey } from './finish-storey.ts';
import { withoutThoseOn } from './trim-wall.ts';
import { badValue } from './values.ts';

type Args = EditArgs['mergeRooms'];

/**
 * Makes one room of several: the walls between them go, and one record stays. With `virtual` the walls become virtual
 * boundaries and the rooms stay what they are: zones of one hall. Rooms that share a face already lose the other records.
 */
export function mergeRooms(project: Project, args: Args): Result<Project> {
  const storey = findStorey(project, args.storeyId);
  if (!storey.ok) return storey;
  const problems = check(storey.value, args);
  if (problems.length > 0) return failure(...problems);
  const between = wallsBetween(storey.value, args.roomIds);
  const openings = withoutThoseOn(storey.value, between);
  const graph = new WorkingGraph(storey.value);
  if (args.virtual === true) return madeVirtual(project, storey.value, between, graph, openings);
  for (const id of between) graph.dropWall(id);
  const gone = new Set(args.roomIds.filter((id) => id !== args.keep));
  const rooms = Object.fromEntries(Object.entries(storey.value.rooms).filter(([id]) => !gone.has(id)));
  const settled = settle(storey.value, { graph, openings, rooms });
  if (!settled.ok) return settled;
  if (!areOne(settled.value, storey.value, args)) return notNeighbours(args);
  return finishStorey(withSigns(project, args, gone), storey.value, success(settled.value, settled.diagnostics), graph.lineage);
}

function check(storey: Storey, { roomIds, keep }: Args): Diagnostic[] {
  return [
    ...roomIds.flatMap((id) => [...findIn(storey, 'room', storey.rooms, id).diagnostics]),
    ...(new Set(roomIds).size < 2 ? [badValue('roomIds', 'at least 2 rooms', roomIds.length)] : []),
    ...(roomIds.includes(keep) ? [] : [badValue('keep', roomIds.join(' | '), keep)]),
  ];
}

const notNeighbours = ({ storeyId, keep }: Args): Result<Project> =>
  failure(problem('room.not-neighbours', {}, { subject: { kind: 'room', id: keep, storeyId } }));

/** The walls with one of the rooms on each side. */
function wallsBetween(storey: Storey, roomIds: readonly string[]): ReadonlySet<string> {
  const { faceOf } = bindingOf(outlineOf(storey.nodes, storey.walls), storey.rooms);
  const faces = new Set(roomIds.flatMap((id) => faceOf(id) ?? []));
  const beside = new Map<string, Set<FaceShape>>();
  for (const face of faces) {
    const cycles: readonly Cycle[] = [face.cycle, ...face.inner];
    for (const { id } of cycles.flatMap(({ walls }) => walls)) beside.set(id, (beside.get(id) ?? new Set()).add(face));
  }
  return new Set([...beside].filter(([, both]) => both.size > 1).map(([id]) => id));
}

function madeVirtual(
  project: Project, storey: Storey, between: ReadonlySet<string>, graph: WorkingGraph, openings: Storey['openings'],
): Result<Project> {
  if (between.size === 0) return failure(problem('room.not-neighbours'));
  for (const id of between) graph.setWall({ ...storey.walls[id]!, kind: 'virtual', thickness: 0 });
  return finishStorey(project, storey, settle(storey, { graph, openings }), graph.lineage);
}

/** Whether the face of the record that stays holds where the others were. */
function areOne(settled: Storey, before: Storey, { roomIds, keep }: Args): boolean {
  const outline = outlineOf(settled.nodes, settled.walls);
  const kept = settled.rooms[keep];
  const face = kept === undefined ? null : outline.faceAt(kept.seed);
  return face !== null && roomIds.every((id) => outline.faceAt(before.rooms[id]!.seed) === face);
}

/** What stood on a desk of a room that is no more, or spoke for it, does so for the one that stays. */
function withSigns(project: Project, { storeyId, keep }: Args, gone: ReadonlySet<string>): Project {
  let changed = false;
  const signs = Object.fromEntries(
    Object.entries(project.signs).map(([id, sign]) => {
      const { host, serves } = sign;
      const desk = host.kind === 'desk' && host.storeyId === storeyId && gone.has(host.roomId);
      const served = serves !== null && serves.storeyId === storeyId && gone.has(serves.roomId);
      if (!desk && !served) return [id, sign];
      changed = true;
      return [id, { ...sign, host: desk ? { ...host, roomId: keep } : host, serves: served ? { storeyId, roomId: keep } : serves }];
    }),
  );
  return changed ? { ...project, signs } : project;
}
