import type { Point } from '../../geometry/point.ts';
import { polygonBounds } from '../../geometry/polygon.ts';
import type { Rect } from '../../geometry/rect.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Edit } from '../../model/edits/edit.ts';
import { isNothing, pickParts, pointsOf, type PickedParts } from '../../model/parts/pick-parts.ts';
import type { Project } from '../../model/project.ts';
import type { Storey } from '../../model/storey.ts';
import type { EditorState } from '../state.ts';
import { storeyOf } from '../storey-view.ts';

/** Things of the plan that are copied, mirrored, turned and arrayed together. */
export interface Picked {
  readonly storey: Storey;
  readonly refs: readonly EntityRef[];
  readonly parts: PickedParts;
}

const CARRIED: ReadonlySet<EntityRef['kind']> = new Set(['wall', 'room', 'fixture', 'label', 'dimension']);

/** Null where the plan is not shown or nothing of it is selected. */
export function pickedOfPlan({ view, project, storeyId, selection }: EditorState): Picked | null {
  const storey = view === 'plan' ? storeyOf(project, storeyId) : null;
  const refs = selection.filter((ref) => ref.storeyId === storeyId && CARRIED.has(ref.kind));
  if (storey === null || refs.length === 0) return null;
  const parts = pickParts(storey, refs);
  return isNothing(parts) ? null : { storey, refs, parts };
}

export const boxOfPicked = ({ storey, parts }: Picked): Rect => polygonBounds(pointsOf(storey, parts));

/** The middle of the parts, whole mm. */
export function middleOf(picked: Picked): Point {
  const { x0, y0, x1, y1 } = boxOfPicked(picked);
  return { x: Math.round((x0 + x1) / 2), y: Math.round((y0 + y1) / 2) };
}

/** What a cut takes away: the parts themselves, a room's record with its walls. */
export function removalOf({ storey, parts }: Picked): Edit {
  const refs = (['wall', 'room', 'fixture', 'label', 'dimension'] as const).flatMap((kind) =>
    [...parts[`${kind}s`]].map((id): EntityRef => ({ kind, id, storeyId: storey.id })),
  );
  return { verb: 'removeEntities', args: { refs } };
}

/** The things of a storey that were not there before. */
export function newPartsIn(before: Project, after: Project, storeyId: string): readonly EntityRef[] {
  const [was, now] = [storeyOf(before, storeyId), storeyOf(after, storeyId)];
  if (was === null || now === null) return [];
  const found = (['wall', 'fixture', 'label', 'dimension', 'opening'] as const).flatMap((kind) =>
    Object.keys(now[`${kind}s`]).filter((id) => was[`${kind}s`][id] === undefined).map((id): EntityRef => ({ kind, id, storeyId })),
  );
  // Openings go with their walls: they are picked where no wall is new.
  return found.some(({ kind }) => kind === 'wall') ? found.filter(({ kind }) => kind !== 'opening') : found;
}
