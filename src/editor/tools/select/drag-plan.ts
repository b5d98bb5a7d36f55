import type { Point } from '../../../geometry/point.ts';
import type { EntityRef } from '../../../model/entity.ts';
import type { Opening, Storey, Wall } from '../../../model/storey.ts';
import { isAnnotation } from '../../annotations.ts';
import { areaShapes } from '../../live/area-shapes.ts';
import { wallShapes } from '../../live/wall-shapes.ts';
import { cornersOf, moveBy, squareTo } from '../../move.ts';
import { guidesShown } from '../../guides.ts';
import { freePlace } from '../../openings-on-wall.ts';
import { snapAcross } from '../../snapping/snap-across.ts';
import { snapPoint } from '../../snapping/snap-point.ts';
import type { PreviewShape, SnapHint } from '../../state.ts';
import { beside, distanceToBody, pointAlong, runOf, storeyOf, wallLine, type WallLine } from '../../storey-view.ts';
import { distance, dot, leftOf, minus, plus, straight, times, toStep, whole } from '../../vector.ts';
import type { Shown, ToolContext } from '../tool.ts';
import { showFixtureDrag } from './drag-fixtures.ts';
import type { SelectStates } from './states.ts';

const CATCH_PX = 8;

type Data = SelectStates['translating'];

/** Walls, corners, rooms, openings and signs inside follow the pointer in the plan. */
export function showPlanDrag(tool: ToolContext, data: Data): Shown {
  const storey = storeyOf(tool.state.project, tool.state.storeyId);
  if (!storey) return {};
  const only = data.refs.length === 1 ? data.refs[0]! : null;
  if (data.grip.kind === 'sign') return moveBy(tool.state.project, data.refs, minus(data.at, data.from), 'plan');
  if (data.grip.kind === 'fixture') return showFixtureDrag(tool, storey, data);
  if (only?.kind === 'opening') return slideOpening(tool, storey, only, data);
  if (data.refs.every(isAnnotation)) return moveBy(tool.state.project, data.refs, stepped(tool, data), 'plan');
  const by = snappedBy(tool, storey, data);
  const applied = only?.kind === 'wall' ? squareTo(storey, only.id, by.by) : by.by;
  const move = moveBy(tool.state.project, data.refs, applied, 'plan');
  return { ...move, snapHint: by.hint, preview: moveMeasure(storey, data, applied), live: liveOf(storey, data) };
}

/** Steps of a label or of a dimension line, mm. */
const STEP = 50;

function stepped(tool: ToolContext, data: Data): Point {
  const pulled = minus(data.at, data.from);
  const by = data.constrain ? straight(pulled) : pulled;
  return data.free || !tool.state.snaps.grid ? whole(by) : { x: toStep(by.x, STEP), y: toStep(by.y, STEP) };
}

/** Lengths of all walls that change, angles where a hand is, areas of the rooms beside. */
function liveOf(storey: Storey, data: Data): NonNullable<Shown['live']> {
  const grip = data.grip.kind === 'room' ? [] : cornersOf(storey, [data.grip]);
  return (before, after) => [...wallShapes(before, after, grip), ...areaShapes(before, after)];
}

/** The corner that leads: it is caught, and all others go the same way. */
function leader(storey: Storey, data: Data): Point | null {
  const wall = data.grip.kind === 'wall' ? storey.walls[data.grip.id] : null;
  const ids = wall ? [wall.a, wall.b] : cornersOf(storey, [data.grip]);
  const nodes = ids.map((id) => storey.nodes[id]).filter((node) => node !== undefined);
  return nodes.reduce<Point | null>(
    (best, node) => (best === null || distance(node, data.from) < distance(best, data.from) ? node : best),
    null,
  );
}

function snappedBy(tool: ToolContext, storey: Storey, data: Data): { by: Point; hint: SnapHint | null } {
  const start = leader(storey, data);
  const pulled = minus(data.at, data.from);
  if (!start) return { by: data.constrain ? straight(pulled) : pulled, hint: null };
  const target = plus(start, data.constrain ? straight(pulled) : pulled);
  const wall = data.refs.length === 1 && data.grip.kind === 'wall' ? storey.walls[data.grip.id] : undefined;
  const line = wall && wallLine(storey, wall);
  if (line) return snapSquare(storey, line, minus(target, start), tool, data);
  const snapped = snapPoint({
    at: target,
    storey,
    snaps: tool.state.snaps,
    grid: tool.state.gridStep,
    guides: guidesShown(tool.state),
    reach: tool.mm(CATCH_PX),
    free: data.free,
    without: movingNodes(storey, data),
  });
  return { by: minus(snapped.point, start), hint: snapped.hint };
}

/** A wall that is moved alone goes square to its line: it is caught in line with other corners, and by the grid. */
function snapSquare(storey: Storey, line: WallLine, by: Point, tool: ToolContext, data: Data): { by: Point; hint: SnapHint | null } {
  const side = leftOf(line.along);
  const snapped = snapAcross({
    from: line.a,
    side,
    by: dot(side, by),
    storey,
    snaps: tool.state.snaps,
    grid: tool.state.gridStep,
    reach: tool.mm(CATCH_PX),
    free: data.free,
    without: movingNodes(storey, data),
  });
  return { by: times(side, snapped.by), hint: snapped.hint };
}

function movingNodes(storey: Storey, data: Data): ReadonlySet<string> {
  const wall = data.refs.length === 1 && data.grip.kind === 'wall' ? storey.walls[data.grip.id] : undefined;
  if (wall) return new Set(runOf(storey, wall).flatMap((each) => [each.a, each.b]));
  return new Set(cornersOf(storey, data.refs));
}

function moveMeasure(storey: Storey, data: Data, by: Point): readonly PreviewShape[] {
  const start = leader(storey, data);
  const mm = Math.round(Math.hypot(by.x, by.y));
  return start && mm > 0 ? [{ kind: 'measure', from: start, to: plus(start, by), mm }] : [];
}

/** Where an opening would stand on a wall. */
interface Place {
  readonly wall: Wall;
  readonly line: WallLine;
  readonly at: number;
  readonly key: string | null;
}

/** An opening slides along its wall and goes over to another where the pointer is on that one and it has room. */
function slideOpening(tool: ToolContext, storey: Storey, ref: EntityRef, data: Data): Shown {
  const opening = storey.openings[ref.id];
  const place = opening && placeFor(tool, storey, opening, data);
  if (!opening || !place) return { cursor: 'not-allowed' };
  const { wall, line, at, key } = place;
  const unmoved = at === opening.at && wall.id === opening.wallId;
  const changes = wall.id === opening.wallId ? { at } : { at, wallId: wall.id };
  const [from, to] = [at - opening.width / 2, at + opening.width / 2];
  return {
    edits: unmoved ? [] : [{ verb: 'setOpening', args: { storeyId: storey.id, openingId: opening.id, changes } }],
    label: 'undo.moveOpening',
    snapHint: key === null ? null : { point: pointAlong(line, at), why: { key }, guides: [] },
    preview: [
      { kind: 'measure', from: line.a, to: pointAlong(line, from), mm: Math.round(from) },
      { kind: 'measure', from: pointAlong(line, to), to: line.b, mm: Math.round(line.length - to) },
    ],
  };
}

function placeFor(tool: ToolContext, storey: Storey, opening: Opening, data: Data): Place | null {
  for (const wall of wallsFor(storey, opening, data, tool.mm(CATCH_PX))) {
    const line = wallLine(storey, wall);
    if (!line) continue;
    const raw = beside(line, data.at).along - grabbedAt(storey, opening, data);
    const caught = catchAlong(tool, line.length, raw, data.free);
    const at = freePlace(storey, wall, caught.at, opening.width, opening.id);
    if (at !== null) return { wall, line, at, key: at === Math.round(caught.at) ? caught.key : null };
  }
  return null;
}

/** How far from the middle of the opening the pointer took it: it keeps that place under the hand. */
function grabbedAt(storey: Storey, opening: Opening, data: Data): number {
  const wall = storey.walls[opening.wallId];
  const line = wall && wallLine(storey, wall);
  return line ? beside(line, data.from).along - opening.at : 0;
}

/** The walls to try: its own where the pointer is near it; else the one under the pointer, and its own after all. */
function wallsFor(storey: Storey, opening: Opening, data: Data, reach: number): readonly Wall[] {
  const own = storey.walls[opening.wallId];
  const ownLine = own && wallLine(storey, own);
  if (!own || !ownLine) return [];
  if (distanceToBody(ownLine, data.at) <= 4 * reach) return [own];
  const under = Object.values(storey.walls).filter((wall) => {
    const line = wall.kind === 'virtual' ? null : wallLine(storey, wall);
    return line !== null && line.length >= opening.width && distanceToBody(line, data.at) <= reach;
  });
  return [...under, own];
}

/** Along a wall: its middle first, then steps of 50 mm from a. */
function catchAlong(tool: ToolContext, length: number, raw: number, free: boolean): { at: number; key: string | null } {
  if (free) return { at: raw, key: null };
  if (tool.state.snaps.wall && Math.abs(raw - length / 2) <= tool.mm(CATCH_PX)) return { at: length / 2, key: 'snap.wallCentre' };
  return tool.state.snaps.grid ? { at: toStep(raw, 50), key: 'snap.step' } : { at: raw, key: null };
}
