import { boxIndexOf, type BoxIndex } from '../geometry/box-index.ts';
import { joinPaths, polygonPath } from '../geometry/path.ts';
import { polygonBounds } from '../geometry/polygon.ts';
import type { Rect } from '../geometry/rect.ts';
import { problem, type Diagnostic } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import { fixtureRing } from '../model/fixture-place.ts';
import type { RoomShape } from '../model/plan.ts';
import type { Room, Storey } from '../model/storey.ts';
import { largestRoom } from './plan-changes.ts';
import { chosen, type Picture, type PlanScene } from './plan-scene.ts';
import { roomTint } from './plan-inks.ts';
import { levelMark } from './plan-level.ts';
import { swingSpaces } from './plan-opening.ts';
import type { TagSpace } from './plan-place.ts';
import { roomTag } from './plan-room-tag.ts';
import { missingCharacters } from './plan-text.ts';

/** The tinted grounds. Rooms that share a face show the first one's. */
export function drawGrounds({ storey, plan, draw }: PlanScene, only: ReadonlySet<string> | null): void {
  const second = new Set(plan.shared.map(([, id]) => id));
  for (const room of chosen(storey.rooms, only)) {
    const shape = plan.rooms.get(room.id);
    const fill = roomTint(room.functions);
    if (!shape || !fill || second.has(room.id)) continue;
    draw('roomFill', room.id, [room, shape.net], () => {
      const [source, path] = [refOf(storey.id, room), joinPaths(shape.net.map(polygonPath))];
      return { items: [{ kind: 'path', layer: 'roomFill', source, path, fill, fillRule: 'evenodd' }] };
    });
  }
}

/** The tags; a room without a face of its own is tagged at its seed, without an area. The largest room shows the level. */
export function drawTags(scene: PlanScene, only: ReadonlySet<string> | null): void {
  const { storey, plan, frames, openings } = scene;
  const shared = new Map(plan.shared.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  const largest = largestRoom(plan);
  for (const room of chosen(storey.rooms, only)) {
    const shape = plan.rooms.get(room.id);
    const other = storey.rooms[shared.get(room.id) ?? ''];
    const level = room.id === largest ? storey.level : null;
    const parts: unknown[] = [room, shape, other?.name, other?.number, level];
    for (const id of shape?.face.wallIds ?? []) if (openings.has(id)) parts.push(frames.get(id), openings.get(id));
    if (shape) parts.push(fixturesIn(storey, shape));
    scene.draw('roomTag', room.id, parts, () => tagOf(scene, room, shape, other, level));
  }
}

function tagOf(scene: PlanScene, room: Room, shape: RoomShape | undefined, other: Room | undefined, level: number | null): Picture {
  const { storey, ctx, pen } = scene;
  const source = refOf(storey.id, room);
  const space = tagSpace(scene, room, shape, other !== undefined);
  const measure = other ? 'shared' : (shape?.netM2 ?? 'unbound');
  const tag = roomTag(room, measure, space, ctx, pen, source);
  const mark = level === null ? [] : levelMark(level, space, tag.box, ctx, pen, source);
  const diagnostics = [
    ...missingCharacters(ctx, room.name, source),
    ...(shape ? [] : [note('plan.roomUnbound', room, source, {})]),
    ...(other ? [note('plan.roomsShareFace', room, source, { other: nameOf(other) })] : []),
    ...(tag.complete ? [] : [note('plan.tagDoesNotFit', room, source, {})]),
  ];
  return { items: [...tag.items, ...mark], diagnostics };
}

const refOf = (storeyId: string, room: Room): EntityRef => ({ kind: 'room', id: room.id, storeyId });

function tagSpace(scene: PlanScene, room: Room, shape: RoomShape | undefined, isShared: boolean): TagSpace {
  const { pen, openings, frames } = scene;
  if (!shape) return { net: [squareAbout(room, pen.mm(40))], labelAt: room.seed, swings: [] };
  const swings = shape.face.wallIds.flatMap((wallId) => {
    const frame = frames.get(wallId);
    return frame ? (openings.get(wallId) ?? []).flatMap((opening) => swingSpaces(opening, frame)) : [];
  });
  return { net: shape.net, labelAt: isShared ? room.seed : shape.labelAt, swings: [...swings, ...fixturesIn(scene.storey, shape)] };
}

const NONE: readonly Rect[] = [];

interface FixtureBoxes {
  readonly boxes: readonly Rect[];
  readonly index: BoxIndex;
}
const fixtureBoxes = new WeakMap<Storey['fixtures'], FixtureBoxes>();

/** A tag stands beside furniture where it can: the boxes of the fixtures that reach into the room. */
function fixturesIn({ fixtures }: Storey, { net }: RoomShape): readonly Rect[] {
  if (net.length === 0 || Object.keys(fixtures).length === 0) return NONE;
  const known = fixtureBoxes.get(fixtures) ?? boxesOf(fixtures);
  fixtureBoxes.set(fixtures, known);
  return known.index.meeting(polygonBounds(net.flat())).map((place) => known.boxes[place]!);
}

function boxesOf(fixtures: Storey['fixtures']): FixtureBoxes {
  const boxes = Object.values(fixtures).map((fixture) => polygonBounds(fixtureRing(fixture)));
  return { boxes, index: boxIndexOf(boxes) };
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

const nameOf = ({ name, number, id }: Room): string => name || number || id;

const note = (code: string, room: Room, subject: EntityRef, data: Readonly<Record<string, string>>): Diagnostic => ({
  ...problem(code, { room: nameOf(room), ...data }, { subject }),
  severity: 'warning',
});
