import type { EntityRef } from '../model/entity.ts';
import { planSignPlace, signsOnStorey } from '../drawing/plan-sign-place.ts';
import { gateElevationSigns } from '../drawing/sign-rect.ts';
import type { EditorState } from './state.ts';
import { openingRef, roomRef, signRef, storeyOf, wallRef } from './storey-view.ts';

/** Everything of the view shown that a person can pick, in a fixed order: rooms, walls, openings, signs inside; or the signs of the gate. */
export function selectable(state: Pick<EditorState, 'project' | 'view' | 'storeyId' | 'faceSignId'>): readonly EntityRef[] {
  if (state.view === 'gate') return gateElevationSigns(state.project).map((sign) => ({ kind: 'sign', id: sign.id }));
  if (state.view === 'face') return state.faceSignId === null ? [] : [{ kind: 'sign', id: state.faceSignId }];
  const storey = storeyOf(state.project, state.storeyId);
  if (!storey) return [];
  return [
    ...Object.keys(storey.rooms).map((id) => roomRef(storey, id)),
    ...Object.keys(storey.walls).map((id) => wallRef(storey, id)),
    ...Object.keys(storey.openings).map((id) => openingRef(storey, id)),
    ...signsOnStorey(state.project, storey.id).filter((sign) => planSignPlace(state.project, sign) !== null).map(({ id }) => signRef(id)),
  ];
}
