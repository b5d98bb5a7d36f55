import { success, type Result } from '../../model/diagnostic.ts';
import { applyEdits } from '../../model/edits/apply.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { Project } from '../../model/project.ts';
import type { Room, RoomFunction } from '../../model/storey.ts';
import type { AllocationPlan } from '../../solver/problem.ts';
import { splitOff } from './building.ts';
import { roomKey } from './rooms.ts';
import type { Allocation, FunctionFacts } from './set-up.ts';

/** What a room that no function is left in is called. */
const SPARE_NAME = '备用房间';

/** Where a space of a plan is found once everything is built. */
interface Built {
  readonly project: Project;
  readonly edits: readonly Edit[];
  /** `storey:room` by space. */
  readonly keys: ReadonlyMap<string, string>;
}

/**
 * The edits that carry out a plan: walls first, then what each room serves and is called. All of them are one undo step for
 * whoever commits them; rooms in which nothing changes are not touched.
 */
export function planEdits(project: Project, allocation: Allocation, plan: AllocationPlan): Result<readonly Edit[]> {
  const built = build(project, allocation, plan);
  if (!built.ok) return built;
  const { keys } = built.value;
  const inRoom = new Map<string, FunctionFacts[]>();
  for (const fn of allocation.functions) {
    const space = plan.assignment[fn.code];
    if (space === null || space === undefined) continue;
    const key = keys.get(space) ?? space;
    inRoom.set(key, [...(inRoom.get(key) ?? []), fn]);
  }
  const taking = new Set(allocation.rooms.filter(({ leftOut }) => leftOut === null).map(({ key }) => key));
  for (const key of keys.values()) taking.add(key);
  const changes = placesOf(built.value.project).flatMap(({ key, storeyId, room }): readonly Edit[] =>
    taking.has(key) ? (changed(storeyId, room, inRoom.get(key) ?? [], allocation) ?? []) : [],
  );
  return success([...built.value.edits, ...changes]);
}

const placesOf = (project: Project): readonly { readonly key: string; readonly storeyId: string; readonly room: Room }[] =>
  project.storeys.flatMap((storey) => Object.values(storey.rooms).map((room) => ({ key: roomKey({ storey, room }), storeyId: storey.id, room })));

/** Parts and joins what the plan asks for, and tells where its spaces are then. */
function build(project: Project, { splits, merges, rooms }: Allocation, plan: AllocationPlan): Result<Built> {
  let built: Built = { project, edits: [], keys: new Map() };
  for (const id of plan.buildings) {
    const merge = merges.find((one) => one.rooms.join('+') === id);
    const split = merge === undefined ? splitNamed(id, splits) : null;
    const edits = merge?.edits ?? split?.edits ?? [];
    const after = applyEdits(built.project, edits);
    if (!after.ok) return after;
    const keys = new Map(built.keys);
    if (merge !== undefined) keys.set(id, merge.rooms[0]);
    if (split !== null) {
      const { storey } = rooms.find(({ key }) => key === split.room)!.place;
      keys.set(`${id}a`, split.room);
      keys.set(`${id}b`, `${storey.id}:${splitOff(built.project, after.value, storey.id)!}`);
    }
    built = { project: after.value, edits: [...built.edits, ...edits], keys };
  }
  return success(built);
}

/** `s1:r3/2`: the third way to part the room. */
function splitNamed(id: string, splits: Allocation['splits']): Allocation['splits'][number] | null {
  const at = id.lastIndexOf('/');
  return splits.filter(({ room }) => room === id.slice(0, at))[Number(id.slice(at + 1))] ?? null;
}

/** The edit that makes the room serve these; null where it does already. */
function changed(storeyId: string, room: Room, functions: readonly FunctionFacts[], allocation: Allocation): readonly Edit[] | null {
  const placed = new Set(allocation.functions.map(({ code }) => code));
  // What is not up for distribution (a toilet in a hall) stays with its room.
  const staying = room.functions.filter(({ code }) => !placed.has(code));
  const wanted = ordered(functions).map((fn) => recordOf(fn, room, allocation));
  const next = [...wanted, ...staying];
  const before = new Set(room.functions.map(({ code }) => code));
  const facts = allocation.rooms.find(({ key }) => key === `${storeyId}:${room.id}`);
  const same = (codes: ReadonlySet<string> | readonly string[]): boolean => new Set(codes).size === next.length && next.every(({ code }) => new Set(codes).has(code));
  if (same(before) || (before.size === 0 && same(facts?.serves ?? []) && next.length > 0)) return null;
  if (next.length === 0 && room.functions.length === 0 && (room.name === '' || room.name === SPARE_NAME)) return null;
  const name = next.length === 0 ? SPARE_NAME : nameOf(ordered(functions).map(({ title }) => title), room.name);
  return [{ verb: 'setRoom', args: { storeyId, roomId: room.id, changes: { functions: next, name } } }];
}

/** Hosts before their guests, the larger before the smaller, else by code. */
const ordered = (functions: readonly FunctionFacts[]): readonly FunctionFacts[] =>
  functions.toSorted((a, b) => Number(a.hosts.length > 0) - Number(b.hosts.length > 0) || b.least.m2 - a.least.m2 || (a.code < b.code ? -1 : 1));

/** As it was said of the room before, else by how the function uses a room. */
function recordOf({ code }: FunctionFacts, room: Room, { problem }: Allocation): RoomFunction {
  const known = room.functions.find((fn) => fn.code === code);
  return known ?? { code, mode: problem.functions.find(({ id }) => id === code)!.mode };
}

/** 居民议事室（社区工作人员会议室、技能培训中心）: the first function, the others behind it; side by side where it has brackets of its own. */
function nameOf(titles: readonly string[], before: string): string {
  const [first, ...others] = titles;
  if (first === undefined) return before;
  if (others.length === 0) return first;
  return titles.some((title) => title.includes('（')) ? titles.join('、') : `${first}（${others.join('、')}）`;
}
