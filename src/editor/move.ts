import { planSignPlace } from '../drawing/plan-sign-place.ts';
import type { Point } from '../geometry/point.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Edit } from '../model/edits/edit.ts';
import { insideNodes } from '../model/parts/inside-nodes.ts';
import { planOf } from '../model/plan.ts';
import type { Project } from '../model/project.ts';
import type { Storey } from '../model/storey.ts';
import { setFeature, setFixture } from './set-part.ts';
import { isAnnotation, movedAnnotations } from './annotations.ts';
import { setUnderlay } from './underlay/set-underlay.ts';
import { movedParts } from './face/face-parts.ts';
import type { ViewId } from './state.ts';
import { freePlace } from './openings-on-wall.ts';
import { storeyOf, wallLine } from './storey-view.ts';
import { dot, leftOf, plus, times, whole } from './vector.ts';

/** Edits and the words of their undo step. */
export interface Move {
  readonly edits: readonly Edit[];
  /** Key of messages/ui. */
  readonly label: string;
}

const NOTHING: Move = { edits: [], label: 'undo.move' };

/**
 * The edits that move the things by `by` (whole mm): a wall goes square to its line with its whole run, a room takes its
 * corners along, an opening slides along its wall, a label goes anywhere, a
 * dimension line nearer or farther, a sign moves in the elevation that
 * is shown, on a plan along its wall, a part of a face over it by tenths of a mm; what is traced from is moved by itself, and so are fixtures and what stands on the site. In an elevation nothing else is moved.
 */
export function moveBy(project: Project, refs: readonly EntityRef[], by: Point, view: ViewId): Move {
  const signs = refs.filter((ref) => ref.kind === 'sign');
  if (signs.length > 0 && view !== 'face') return moveSigns(project, signs, by, view);
  const parts = refs.filter((ref) => ref.kind === 'facePart');
  if (parts.length > 0) return { edits: movedParts(project, parts, by), label: 'undo.moveFacePart' };
  if (view === 'site') return moveFeatures(project, refs, by);
  if (view !== 'plan') return NOTHING;
  const storey = storeyOf(project, refs[0]?.storeyId ?? '');
  if (!storey) return NOTHING;
  const traced = refs.filter((ref) => ref.kind === 'underlay');
  if (traced.length > 0) return moveUnderlays(storey, traced, by);
  if (refs.every(isAnnotation)) return moveAnnotations(storey, refs, by);
  if (refs.some((ref) => ref.kind === 'fixture' || ref.kind === 'label')) return moveWithLoose(storey, refs, by);
  const [only, ...others] = refs;
  if (only && others.length === 0 && only.kind === 'wall') return moveOneWall(storey, only.id, by);
  if (refs.every((ref) => ref.kind === 'opening')) return moveOpenings(storey, refs, by);
  return moveCorners(storey, refs, by);
}

function moveSigns(project: Project, refs: readonly EntityRef[], by: Point, view: ViewId): Move {
  const edits = refs.flatMap((ref): Edit[] => {
    const sign = project.signs[ref.id];
    if (!sign) return [];
    const place = view === 'plan' ? planSignPlace(project, sign) : null;
    // On a plan a sign slides along its wall; how high it hangs is not seen there.
    const step = whole(place ? { x: dot(place.along, by), y: 0 } : by);
    if (step.x === 0 && step.y === 0) return [];
    const changes = { offset: sign.offset + step.x, heightAboveFloor: sign.heightAboveFloor + step.y };
    return [{ verb: 'setSign', args: { signId: ref.id, changes } }];
  });
  return edits.length === 0 ? NOTHING : { edits, label: 'undo.moveSign' };
}

/** Fixtures and labels by themselves, unless the room that they stand in takes them along; what else is picked goes the same way. */
function moveWithLoose(storey: Storey, refs: readonly EntityRef[], by: Point): Move {
  const step = whole(by);
  if (step.x === 0 && step.y === 0) return NOTHING;
  const carried = insideNodes(storey, new Set(cornersOf(storey, refs)));
  const own = refs.flatMap((ref): readonly Edit[] => {
    if (ref.kind === 'label') return carried.labels.has(ref.id) ? [] : movedAnnotations(storey, [ref], step);
    const fixture = ref.kind === 'fixture' && !carried.fixtures.has(ref.id) ? storey.fixtures[ref.id] : undefined;
    return fixture ? [setFixture(storey, ref.id, { position: plus(fixture.position, step) })] : [];
  });
  const rest = moveCorners(storey, refs.filter(({ kind }) => kind !== 'fixture' && kind !== 'label'), by);
  return { edits: [...own, ...rest.edits], label: rest.edits.length === 0 ? 'undo.moveFixture' : 'undo.move' };
}

function moveFeatures(project: Project, refs: readonly EntityRef[], by: Point): Move {
  const step = whole(by);
  if (step.x === 0 && step.y === 0) return NOTHING;
  const edits = refs.flatMap((ref): Edit[] => {
    const feature = ref.kind === 'siteFeature' ? project.site.features[ref.id] : undefined;
    return feature ? [setFeature(ref.id, { outline: feature.outline.map((p) => plus(p, step)) })] : [];
  });
  return { edits, label: 'undo.moveFeature' };
}

function moveAnnotations(storey: Storey, refs: readonly EntityRef[], by: Point): Move {
  const label = refs.every(({ kind }) => kind === 'label') ? 'undo.moveLabel' : 'undo.moveDimension';
  return by.x === 0 && by.y === 0 ? NOTHING : { edits: movedAnnotations(storey, refs, by), label };
}

function moveUnderlays(storey: Storey, refs: readonly EntityRef[], by: Point): Move {
  const step = whole(by);
  if (step.x === 0 && step.y === 0) return NOTHING;
  const edits = refs.flatMap((ref): Edit[] => {
    const underlay = storey.underlays[ref.id];
    return underlay && !underlay.locked ? [setUnderlay(storey, ref.id, { position: plus(underlay.position, step) })] : [];
  });
  return { edits, label: 'undo.moveUnderlay' };
}

/** The part of `by` that is square to the wall: sliding along its own line changes nothing. An arc goes anywhere. */
export function squareTo(storey: Storey, wallId: string, by: Point): Point {
  const wall = storey.walls[wallId];
  const line = wall && wallLine(storey, wall);
  if (!line) return { x: 0, y: 0 };
  const side = leftOf(line.along);
  return whole(wall.arc === undefined ? times(side, dot(side, by)) : by);
}

function moveOneWall(storey: Storey, wallId: string, by: Point): Move {
  const step = squareTo(storey, wallId, by);
  if (step.x === 0 && step.y === 0) return NOTHING;
  return { edits: [{ verb: 'moveWall', args: { storeyId: storey.id, wallId, by: step } }], label: 'undo.moveWall' };
}

function moveOpenings(storey: Storey, refs: readonly EntityRef[], by: Point): Move {
  const edits = refs.flatMap((ref): Edit[] => {
    const opening = storey.openings[ref.id];
    const wall = opening && storey.walls[opening.wallId];
    const line = wall && wallLine(storey, wall);
    if (!opening || !wall || !line) return [];
    const at = freePlace(storey, wall, opening.at + dot(line.along, by), opening.width, opening.id);
    if (at === null || at === opening.at) return [];
    return [{ verb: 'setOpening', args: { storeyId: storey.id, openingId: opening.id, changes: { at } } }];
  });
  return { edits, label: 'undo.moveOpening' };
}

function moveCorners(storey: Storey, refs: readonly EntityRef[], by: Point): Move {
  const nodeIds = cornersOf(storey, refs);
  const step = whole(by);
  if (nodeIds.length === 0 || (step.x === 0 && step.y === 0)) return NOTHING;
  const label = refs.every((ref) => ref.kind === 'room') ? 'undo.moveRoom' : 'undo.moveCorners';
  return { edits: [{ verb: 'moveNodes', args: { storeyId: storey.id, nodeIds, by: step } }], label };
}

/** The corners that go along when the things are moved: ids, each once, in a fixed order. */
export function cornersOf(storey: Storey, refs: readonly EntityRef[]): readonly string[] {
  const ids = new Set<string>();
  for (const ref of refs) {
    if (ref.kind === 'node' && storey.nodes[ref.id]) ids.add(ref.id);
    if (ref.kind === 'wall') wallCorners(storey, ref.id).forEach((id) => ids.add(id));
    if (ref.kind === 'room') roomCorners(storey, ref.id).forEach((id) => ids.add(id));
  }
  return [...ids].sort();
}

function wallCorners(storey: Storey, wallId: string): readonly string[] {
  const wall = storey.walls[wallId];
  return wall ? [wall.a, wall.b] : [];
}

function roomCorners(storey: Storey, roomId: string): readonly string[] {
  const room = planOf(storey).rooms.get(roomId);
  return room ? room.face.wallIds.flatMap((id) => wallCorners(storey, id)) : [];
}
