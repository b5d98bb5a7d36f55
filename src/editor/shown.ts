import type { Point } from '../geometry/point.ts';
import type { Rect } from '../geometry/rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import { facePlaceOf } from '../model/face-part.ts';
import { boundsOf } from './bounds.ts';
import { shownWall } from './elevation.ts';
import { faceRect, partRect, shownFace } from './face/face-parts.ts';
import { outlinesOf, ringOf } from './outline.ts';
import type { EditorState } from './state.ts';
import { arcOf, storeyOf, wallRef } from './storey-view.ts';
import { storeyIdOf, viewOf } from './view-of.ts';

/** What of the editor's state says where things are seen. */
export type Looked = Pick<EditorState, 'view' | 'storeyId' | 'faceSignId' | 'wallAt'>;

/** The box of a thing on the wall that is shown: of a wall its stretch, of the room all of it; null for what is not on it. */
export function boundsOnWall(state: Looked, project: Project, ref: EntityRef): Rect | null {
  const view = shownWall(state, project);
  if (view === null) return null;
  if (ref.kind === 'sign') return view.signs.find(({ sign }) => sign.id === ref.id)?.box ?? null;
  if (ref.storeyId !== view.storey.id) return null;
  if (ref.kind === 'opening') return view.openings.find(({ opening }) => opening.id === ref.id)?.box ?? null;
  if (ref.kind === 'room') return view.room?.id === ref.id ? { x0: 0, y0: 0, x1: view.width, y1: view.height } : null;
  const stretch = ref.kind === 'wall' ? view.walls.find(({ wallId }) => wallId === ref.id) : undefined;
  return stretch === undefined ? null : { x0: stretch.x0, x1: stretch.x1, y0: 0, y1: view.height };
}

/** The box of a thing on the face that is shown: the sign is all of it; null for what is not on it. */
export function boundsOnFace(state: Looked, project: Project, ref: EntityRef): Rect | null {
  const sign = shownFace(state, project);
  if (sign === null) return null;
  if (ref.kind === 'sign') return ref.id === sign.id ? faceRect(sign) : null;
  return facePlaceOf(ref)?.signId === sign.id ? partRect(project, ref) : null;
}

/** Whether the view shows the thing: a plan what is on its storey, a wall what is on it, a face itself and its parts. */
export function isShown(state: Looked, project: Project, ref: EntityRef): boolean {
  if (state.view === 'face') return boundsOnFace(state, project, ref) !== null;
  if (state.view === 'wall') return boundsOnWall(state, project, ref) !== null;
  return viewOf({ ...state, project }, ref) === state.view && (state.view !== 'plan' || (storeyIdOf(project, ref) ?? state.storeyId) === state.storeyId);
}

/** The box around a thing in the frame of the view that is shown; null where it has no place there. */
export function boundsIn(state: Looked, project: Project, ref: EntityRef): Rect | null {
  if (state.view === 'face') return boundsOnFace(state, project, ref);
  return state.view === 'wall' ? boundsOnWall(state, project, ref) : boundsOf(project, ref);
}

/** The outlines that are lit up where a thing is meant: of a piece of an arc on the plan those of the whole arc. */
export function litOutlines(state: Looked, project: Project, ref: EntityRef): readonly (readonly Point[])[] {
  const storey = ref.kind === 'wall' && state.view === 'plan' ? storeyOf(project, ref.storeyId ?? '') : null;
  const wall = storey?.walls[ref.id];
  if (!storey || wall?.arc === undefined) return outlinesIn(state, project, ref);
  return arcOf(storey, wall).flatMap(({ id }) => outlinesOf(project, wallRef(storey, id)));
}

/** The closed outlines of a thing in the frame of the view that is shown. */
export function outlinesIn(state: Looked, project: Project, ref: EntityRef): readonly (readonly Point[])[] {
  if (state.view !== 'wall' && state.view !== 'face') return outlinesOf(project, ref);
  const box = boundsIn(state, project, ref);
  return box === null ? [] : [ringOf(box)];
}
