import { joinPaths, polygonPath } from '../geometry/path.ts';
import { problem, type Diagnostic } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import type { RoomShape } from '../model/plan.ts';
import type { Room } from '../model/storey.ts';
import type { ChunkDraft, PlanScene } from './plan-scene.ts';
import { roomTint } from './plan-inks.ts';
import { levelMark } from './plan-level.ts';
import { swingSpaces } from './plan-opening.ts';
import type { TagSpace } from './plan-place.ts';
import { roomTag } from './plan-room-tag.ts';
import { missingCharacters } from './plan-text.ts';

/** The tinted grounds. Rooms that share a face show the first one's. */
export function fillDrafts({ storey, plan }: PlanScene): ChunkDraft[] {
  const second = new Set(plan.shared.map(([, id]) => id));
  return Object.values(storey.rooms).flatMap((room) => {
    const shape = plan.rooms.get(room.id);
    const fill = roomTint(room.functions);
    if (!shape || !fill || second.has(room.id)) return [];
    const source = refOf(storey.id, room);
    const path = joinPaths(shape.net.map(polygonPath));
    const make = () => ({
      items: [{ kind: 'path', layer: 'roomFill', source, path, fill, fillRule: 'evenodd' } as const],
    });
    return [{ key: `roomFill:${room.id}`, owner: room, parts: [shape.net], make }];
  });
}

/** The tags; a room without a face of its own is tagged at its seed, without an area. The largest room shows the level. */
export function tagDrafts(scene: PlanScene): ChunkDraft[] {
  const { storey, plan, ctx, pen } = scene;
  const shared = new Map(plan.shared.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  const largest = largestRoom([...plan.rooms.values()].filter(({ roomId }) => !shared.has(roomId)));
  return Object.values(storey.rooms).map((room) => {
    const space = tagSpace(scene, room, shared.has(room.id));
    const measure = shared.has(room.id) ? 'shared' : (plan.rooms.get(room.id)?.netM2 ?? 'unbound');
    const level = room.id === largest ? storey.level : null;
    const source = refOf(storey.id, room);
    const binding = bindingNotes(scene, room, shared.get(room.id), source);
    const make = () => {
      const tag = roomTag(room, measure, space, ctx, pen, source);
      const mark = level === null ? [] : levelMark(level, space, tag.box, ctx, pen, source);
      const unfit = tag.complete ? [] : [note('plan.tagDoesNotFit', room, source, {})];
      const diagnostics = [...missingCharacters(ctx, room.name, source), ...binding, ...unfit];
      return { items: [...tag.items, ...mark], diagnostics };
    };
    return { key: `roomTag:${room.id}`, owner: room, parts: [space, measure, level, binding], make };
  });
}

const largestRoom = (shapes: readonly RoomShape[]): string | undefined =>
  shapes.reduce<RoomShape | undefined>((a, b) => (a && a.netM2 >= b.netM2 ? a : b), undefined)?.roomId;

const refOf = (storeyId: string, room: Room): EntityRef => ({ kind: 'room', id: room.id, storeyId });

function tagSpace({ plan, pen, openings, frames }: PlanScene, room: Room, isShared: boolean): TagSpace {
  const shape = plan.rooms.get(room.id);
  if (!shape) return { net: [squareAbout(room, pen.mm(40))], labelAt: room.seed, swings: [] };
  const swings = shape.face.wallIds.flatMap((wallId) => {
    const frame = frames.get(wallId);
    return frame ? (openings.get(wallId) ?? []).flatMap((opening) => swingSpaces(opening, frame)) : [];
  });
  return { net: shape.net, labelAt: isShared ? room.seed : shape.labelAt, swings };
}

/** Room for the tag of a room that has no outline. */
function squareAbout({ seed: { x, y } }: Room, half: number) {
  return [
    { x: x - half, y: y - half },
    { x: x + half, y: y - half },
    { x: x + half, y: y + half },
    { x: x - half, y: y + half },
  ];
}

function bindingNotes({ plan, storey }: PlanScene, room: Room, other: string | undefined, source: EntityRef): Diagnostic[] {
  if (plan.unbound.includes(room.id)) return [note('plan.roomUnbound', room, source, {})];
  if (other === undefined) return [];
  const { name = '', number = '' } = storey.rooms[other] ?? {};
  return [note('plan.roomsShareFace', room, source, { other: name || number || other })];
}

const note = (code: string, room: Room, subject: EntityRef, data: Readonly<Record<string, string>>): Diagnostic => ({
  ...problem(code, { room: room.name || room.number || room.id, ...data }, { subject }),
  severity: 'warning',
});
