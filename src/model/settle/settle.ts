import type { Point } from '../../geometry/point.ts';
import { failure, problem, success, type Diagnostic, type Result } from '../diagnostic.ts';
import { arrange } from '../graph/arrange.ts';
import { bindingOf } from '../graph/binding.ts';
import { outlineOf } from '../graph/outline.ts';
import type { WorkingGraph } from '../graph/working-graph.ts';
import type { Opening, Room, Storey } from '../storey.ts';
import { rehomeOpenings, type Line } from './openings.ts';
import { rebindRooms } from './rooms.ts';
import { adoptRuns, straightenRuns } from './runs.ts';
import { simplify } from './simplify.ts';

/** What an edit did to a storey, before everything that follows from it is put in order. */
export interface PlanChange {
  readonly graph: WorkingGraph;
  /** Openings and rooms as the edit left them, where it touched them. */
  readonly openings?: Record<string, Opening>;
  readonly rooms?: Record<string, Room>;
  /** New places of nodes that were moved. */
  readonly moved?: ReadonlyMap<string, Point>;
  /** Walls that stay where they were although a node of theirs of before has moved. */
  readonly staying?: ReadonlySet<string>;
  /** The lines of walls that the edit made, as it drew them: new openings are placed along these. */
  readonly drawn?: ReadonlyMap<string, Line>;
  /** Runs that the edit made. */
  readonly newRuns?: ReadonlySet<string>;
}


/**
 * Brings a changed storey back to its invariants: arranges the walls, joins needless cuts, keeps runs straight, moves
 * openings to the right piece of wall and rooms to their faces. The diagnostics name rooms that lost or share a face.
 */
export function settle(before: Storey, change: PlanChange): Result<Storey> {
  const { graph } = change;
  if (!arrange(graph) || (simplify(graph) && !arrange(graph))) {
    return failure(problem('plan.unsettled', { storey: before.id }));
  }
  dropLooseNodes(graph);
  straightenRuns(graph);
  if (change.newRuns !== undefined) adoptRuns(graph, change.newRuns);
  const openings = rehomeOpenings(before, change.openings ?? before.openings, change);
  if (!openings.ok) return openings;
  const drawn: Storey = {
    ...before,
    nodes: graph.nodeRecord(),
    walls: graph.wallRecord(),
    openings: openings.value,
    rooms: change.rooms ?? before.rooms,
  };
  const rooms = rebindRooms(before, drawn, graph.lineage);
  const isSame = (['nodes', 'walls', 'openings'] as const).every((key) => drawn[key] === before[key]) && rooms === before.rooms;
  const after = isSame ? before : { ...drawn, rooms };
  return success(after, lostRooms(before, after));
}

/** Drops the nodes that no wall ends at any more. */
function dropLooseNodes(graph: WorkingGraph): void {
  const changed = [...graph.removed, ...graph.dirty].flatMap((id) => graph.base.walls[id] ?? []);
  for (const id of new Set([...changed.flatMap((wall) => [wall.a, wall.b]), ...graph.fresh])) {
    if (graph.hasNode(id) && graph.wallsAt(id).length === 0) graph.dropNode(id);
  }
}

/** Rooms that this change took the face from, or put together in one face. */
function lostRooms(before: Storey, after: Storey): Diagnostic[] {
  const [was, is] = [before, after].map((s) => bindingOf(outlineOf(s.nodes, s.walls), s.rooms)) as [
    ReturnType<typeof bindingOf>,
    ReturnType<typeof bindingOf>,
  ];
  const say = (code: string, id: string, data: Record<string, string>): Diagnostic => ({
    code, severity: 'warning', data, subject: { kind: 'room', id, storeyId: after.id },
  });
  const lost = is.unbound.filter((id) => !was.unbound.includes(id));
  const shared = is.roomsIn.filter(
    (ids) => ids.length > 1 && new Set(ids.map((id) => was.faceOf(id))).size > 1,
  );
  return [
    ...lost.map((id) => say('room.face-lost', id, { room: id, name: after.rooms[id]!.name })),
    ...shared.map((ids) =>
      say('room.face-shared', ids[0]!, { rooms: ids.map((id) => after.rooms[id]!.name || id).join('、') }),
    ),
  ];
}
