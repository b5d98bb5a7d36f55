import { maybeChanged } from '../model/graph/record-changes.ts';
import { wallsByNode } from '../model/graph/wall-index.ts';
import { planOf, type Plan, type RoomShape } from '../model/plan.ts';
import type { Storey, Wall } from '../model/storey.ts';
import { openingsByWall } from './plan-facade.ts';

/** The things of a storey whose pictures may have become others, by id; a few more do no harm. */
export interface PlanChanges {
  readonly walls: ReadonlySet<string>;
  readonly openings: ReadonlySet<string>;
  readonly rooms: ReadonlySet<string>;
  /** The dimensions about the building. */
  readonly outline: boolean;
}

/**
 * What an edit left to be drawn anew; null where things came or went, so that all is to be looked at. It only compares
 * objects, one after the other, which costs a hundredth of asking each picture whether it still holds.
 */
export function planChanges(before: Storey, after: Storey): PlanChanges | null {
  const [nodes, walls] = [differing(before.nodes, after.nodes), differing(before.walls, after.walls, looksLike)];
  const [openings, rooms] = [differing(before.openings, after.openings), differing(before.rooms, after.rooms)];
  if (!nodes || !walls || !openings || !rooms || before.level !== after.level) return null;
  const moved = wallsTouching(after, touchedNodes(before, after, nodes, walls));
  for (const id of openings) for (const { openings: record } of [before, after]) moved.add(record[id]!.wallId);
  // The corner that a wall makes with its neighbour changes the neighbour's body.
  const shown = wallsTouching(after, new Set([...moved].flatMap((id) => endsOf(after.walls[id]))));
  const hanging = openingsByWall(after);
  return {
    walls: shown,
    openings: new Set([...openings, ...[...moved].flatMap((id) => (hanging.get(id) ?? []).map((opening) => opening.id))]),
    rooms: roomsChanged(before, after, rooms, moved),
    outline: !sameRings(planOf(before).grossOutline, planOf(after).grossOutline) || [...moved].some((id) => after.walls[id]?.kind === 'exterior'),
  };
}

/** A corner that leaves its line gives a new run to all walls along it, which nobody sees. */
const looksLike = (p: Wall, q: Wall): boolean =>
  p.a === q.a && p.b === q.b && p.kind === q.kind && p.thickness === q.thickness && p.justify === q.justify && p.height === q.height;

/** The ids whose records are not the same objects; null where one side has an id that the other has not. */
function differing<T>(before: Readonly<Record<string, T>>, after: Readonly<Record<string, T>>, alike?: (p: T, q: T) => boolean): Set<string> | null {
  const changed = new Set<string>();
  const suspects = maybeChanged(before, after);
  if (suspects !== null) {
    for (const id of suspects) {
      const [was, is] = [before[id], after[id]];
      if (was === is) continue;
      if (was === undefined || is === undefined) return null;
      if (alike?.(was, is) !== true) changed.add(id);
    }
    return changed;
  }
  let count = 0;
  for (const id in after) {
    const last = before[id];
    if (last === undefined) return null;
    if (last !== after[id] && alike?.(last, after[id]!) !== true) changed.add(id);
    count += 1;
  }
  return count === Object.keys(before).length ? changed : null;
}

type Rings = Plan['grossOutline'];

const sameRings = (a: Rings, b: Rings): boolean =>
  a === b || (a.length === b.length && a.every((ring, i) => ring.length === b[i]!.length && ring.every(({ x, y }, k) => x === b[i]![k]!.x && y === b[i]![k]!.y)));

const endsOf = (wall: Wall | undefined): string[] => (wall === undefined ? [] : [wall.a, wall.b]);

function touchedNodes(before: Storey, after: Storey, nodes: ReadonlySet<string>, walls: ReadonlySet<string>): Set<string> {
  const touched = new Set(nodes);
  for (const id of walls) for (const { walls: record } of [before, after]) for (const node of endsOf(record[id])) touched.add(node);
  return touched;
}

function wallsTouching({ walls }: Storey, nodes: ReadonlySet<string>): Set<string> {
  const touching = new Set<string>();
  if (nodes.size === 0) return touching;
  const index = wallsByNode(walls);
  for (const node of nodes) for (const id of index.get(node) ?? []) touching.add(id);
  return touching;
}

/** Rooms of which the record, the outline, a door beside them or their place among the others changed. */
function roomsChanged(before: Storey, after: Storey, records: ReadonlySet<string>, walls: ReadonlySet<string>): Set<string> {
  const [was, is] = [planOf(before), planOf(after)];
  const changed = new Set(records);
  for (const [id, shape] of is.rooms) {
    if (shape !== was.rooms.get(id) || shape.face.wallIds.some((wall) => walls.has(wall))) changed.add(id);
  }
  // A room may have lost its face.
  if (is.rooms.size < was.rooms.size || is.unbound.length > 0) for (const id of was.rooms.keys()) if (!is.rooms.has(id)) changed.add(id);
  for (const plan of [was, is]) {
    for (const id of plan.shared.flat()) changed.add(id);
    changed.add(largestRoom(plan) ?? '');
  }
  return changed;
}

const largest = new WeakMap<Plan, string | undefined>();

/** The room with the most 使用面积 among those that have a face to themselves: it shows the level. */
export function largestRoom(plan: Plan): string | undefined {
  if (largest.has(plan)) return largest.get(plan);
  const shared = new Set(plan.shared.flat());
  let found: RoomShape | undefined;
  for (const shape of plan.rooms.values()) if (!shared.has(shape.roomId) && (found === undefined || shape.netM2 > found.netM2)) found = shape;
  largest.set(plan, found?.roomId);
  return found?.roomId;
}
