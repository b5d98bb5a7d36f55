import { planSignPlace } from '../drawing/plan-sign-place.ts';
import { gateElevationSigns } from '../drawing/sign-rect.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Project } from '../model/project.ts';
import { placeOf } from '../model/wall-place.ts';
import type { EditorState, ViewId } from './state.ts';

function viewOfSign(project: Project, id: string): ViewId {
  const sign = project.signs[id];
  if (sign !== undefined && planSignPlace(project, sign) !== null) return 'plan';
  return gateElevationSigns(project).some((one) => one.id === id) ? 'gate' : 'face';
}

/** The storey whose plan shows the thing; undefined for one that no plan shows. */
export function storeyIdOf(project: Project, ref: EntityRef): string | undefined {
  if (ref.kind === 'storey') return ref.id;
  const host = ref.kind === 'sign' ? project.signs[ref.id]?.host : undefined;
  return host !== undefined && 'storeyId' in host ? host.storeyId : ref.storeyId;
}

/** The view in which a thing is seen. Who looks at walls goes on to look at walls, where the thing is on one. */
export function viewOf(state: Pick<EditorState, 'project' | 'view' | 'wallAt'>, ref: EntityRef): ViewId | null {
  if (ref.kind === 'gate') return 'gate';
  if (ref.kind === 'site' || ref.kind === 'siteFeature') return 'site';
  if (ref.kind === 'facePart') return 'face';
  if (ref.kind === 'sheet') return 'sheet';
  if (state.view === 'wall' && ref.kind !== 'storey' && placeOf(state.project, ref, state.wallAt) !== null) return 'wall';
  if (ref.kind === 'sign') return viewOfSign(state.project, ref.id);
  return ref.storeyId !== undefined || ref.kind === 'storey' ? 'plan' : null;
}
