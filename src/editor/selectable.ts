import type { EntityRef } from '../model/entity.ts';
import { planSignPlace, signsOnStorey } from '../drawing/plan-sign-place.ts';
import { facePartRef, partsOf } from '../model/face-part.ts';
import { underlaysInOrder } from '../model/underlay.ts';
import { annotationRefs } from './annotations.ts';
import { inOrder } from '../drawing/compose-site.ts';
import { isFree } from './plan-layers.ts';
import { seenSigns, shownWall } from './elevation.ts';
import { shownFace } from './face/face-parts.ts';
import type { EditorState } from './state.ts';
import { featureRef, fixtureRef, openingRef, roomRef, signRef, storeyOf, underlayRef, wallRef } from './storey-view.ts';

/**
 * Everything of the view shown that a person can pick, in a fixed order: rooms, walls, openings,
 * fixtures, signs inside, labels and dimensions, what is traced from, as far as their layers are shown and not locked; what stands on the site; the signs of
 * the gate; the doors, windows and signs of a wall; the parts of a face.
 */
export function selectable(state: Pick<EditorState, 'project' | 'view' | 'storeyId' | 'faceSignId' | 'wallAt' | 'layers'>): readonly EntityRef[] {
  if (state.view === 'gate') return seenSigns(state, state.project).map(({ sign }) => signRef(sign.id));
  if (state.view === 'wall') return onWall(state);
  if (state.view === 'sheet') return [];
  if (state.view === 'face') {
    const sign = shownFace(state, state.project);
    return sign === null ? [] : partsOf(sign).map(facePartRef);
  }
  return inPlan(state).filter((ref) => isFree(state.layers, ref));
}

function inPlan(state: Pick<EditorState, 'project' | 'view' | 'storeyId'>): readonly EntityRef[] {
  if (state.view === 'site') return inOrder(state.project).map(({ id }) => featureRef(id));
  const storey = storeyOf(state.project, state.storeyId);
  if (!storey) return [];
  return [
    ...Object.keys(storey.rooms).map((id) => roomRef(storey, id)),
    ...Object.keys(storey.walls).map((id) => wallRef(storey, id)),
    ...Object.keys(storey.openings).map((id) => openingRef(storey, id)),
    ...Object.keys(storey.fixtures).map((id) => fixtureRef(storey, id)),
    ...signsOnStorey(state.project, storey.id).filter((sign) => planSignPlace(state.project, sign) !== null).map(({ id }) => signRef(id)),
    ...annotationRefs(storey),
    ...underlaysInOrder(storey).filter(({ shown, locked }) => shown && !locked).map(({ id }) => underlayRef(storey, id)),
  ];
}

function onWall(state: Pick<EditorState, 'project' | 'view' | 'wallAt'>): readonly EntityRef[] {
  const wall = shownWall(state, state.project);
  if (wall === null) return [];
  return [...wall.openings.map(({ opening }) => openingRef(wall.storey, opening.id)), ...wall.signs.map(({ sign }) => signRef(sign.id))];
}
