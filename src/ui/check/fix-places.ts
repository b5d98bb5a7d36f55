import { AROUND_FACE } from '../../editor/bounds.ts';
import { boundsIn, isShown } from '../../editor/shown.ts';
import type { EditorState, ViewId } from '../../editor/state.ts';
import { storeyIdOf, viewOf } from '../../editor/view-of.ts';
import { inflate, unionRect, type Rect } from '../../geometry/rect.ts';
import { applyEdits } from '../../model/edits/apply.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { EntityRef } from '../../model/entity.ts';
import { placeOf, type WallPlace } from '../../model/wall-place.ts';
import type { Project } from '../../model/project.ts';
import type { Sign } from '../../model/sign.ts';

/** Where a fix shows: the view, what of it is shown, and the box (mm) that holds before and after; null for what the canvas has already. */
export interface FixPlace {
  readonly view: ViewId;
  readonly storeyId?: string;
  readonly faceSignId?: string;
  readonly wallAt?: WallPlace;
  readonly box: Rect | null;
}

/** The signs and rooms that the fix changes or makes. */
function changed(before: Project, after: Project): readonly EntityRef[] {
  const signs = Object.values(after.signs).filter((sign) => before.signs[sign.id] !== sign);
  const rooms = after.storeys.flatMap((storey) => {
    const old = before.storeys.find(({ id }) => id === storey.id)?.rooms ?? {};
    return Object.values(storey.rooms).flatMap((room): EntityRef[] => (old[room.id] === room ? [] : [{ kind: 'room', id: room.id, storeyId: storey.id }]));
  });
  const gate: EntityRef[] = before.site.gate === after.site.gate ? [] : [{ kind: 'gate', id: 'gate' }];
  return [...signs.map((sign): EntityRef => ({ kind: 'sign', id: sign.id })), ...rooms, ...gate];
}

const hangsAlike = (a: Sign, b: Sign): boolean =>
  a.host === b.host && a.offset === b.offset && a.heightAboveFloor === b.heightAboveFloor && a.size === b.size;

/** A text or a colour is not seen on a plan: the face is looked at instead. */
function isFaceChange(before: Project, after: Project, ref: EntityRef): boolean {
  const [old, now] = ref.kind === 'sign' ? [before.signs[ref.id], after.signs[ref.id]] : [];
  return old !== undefined && now !== undefined && hangsAlike(old, now);
}

/** All of a face: one that is not yet made gives the view no size to fit. */
function faceBox(after: Project, signId: string): Rect | null {
  const size = after.signs[signId]?.size;
  return size === undefined ? null : inflate({ x0: 0, y0: 0, x1: size.width, y1: size.height }, AROUND_FACE);
}

/** Null for a fix that changes nothing a canvas shows: a fact of the centre. */
export function fixPlace(state: EditorState, edits: readonly Edit[]): FixPlace | null {
  const result = applyEdits(state.project, edits);
  if (!result.ok) return null;
  const [before, after] = [state.project, result.value];
  const refs = changed(before, after);
  const [first] = refs;
  if (first === undefined) return null;
  const next = { ...state, project: after };
  const view = viewOf(next, first);
  if (view === null) return null;
  if (view === 'face' || ((view === 'plan' || view === 'wall') && isFaceChange(before, after, first))) return { view: 'face', faceSignId: first.id, box: faceBox(after, first.id) };
  const storeyId = storeyIdOf(after, first);
  const wallAt = (view === 'wall' ? placeOf(after, first, state.wallAt) : null) ?? undefined;
  const looked = { view, faceSignId: null, storeyId: storeyId ?? state.storeyId, wallAt: wallAt ?? state.wallAt };
  const shown = refs.filter((ref) => isShown(looked, after, ref));
  const boxes = shown.flatMap((ref) => [boundsIn(looked, before, ref), boundsIn(looked, after, ref)]).filter((box) => box !== null);
  const where = { ...(storeyId === undefined ? {} : { storeyId }), ...(wallAt === undefined ? {} : { wallAt }) };
  return { view, ...where, box: boxes.length === 0 ? null : boxes.reduce(unionRect) };
}
