import { failure, problem, type Result } from '../diagnostic.ts';
import type { EntityRef } from '../entity.ts';
import { carryParts } from '../parts/carry-parts.ts';
import { anchorOf, fragmentOf } from '../parts/fragment.ts';
import { insertParts } from '../parts/insert-parts.ts';
import type { Motion } from '../parts/motion.ts';
import { isNothing, pickParts } from '../parts/pick-parts.ts';
import type { Project } from '../project.ts';
import { findStorey } from './find.ts';

/** Carries the picked parts of a storey by each of the motions, or puts copies of them there. */
export function copyOrCarry(project: Project, storeyId: string, refs: readonly EntityRef[], motions: readonly Motion[], copy: boolean): Result<Project> {
  const storey = findStorey(project, storeyId);
  if (!storey.ok) return storey;
  const parts = pickParts(storey.value, refs);
  if (isNothing(parts)) return failure(problem('parts.none'));
  if (!copy) return carryParts(project, storey.value, parts, motions[0]!);
  const fragment = fragmentOf(project, storey.value, parts);
  const anchor = anchorOf(storey.value, parts);
  let next: Result<Project> = { ok: true, value: project, diagnostics: [] };
  for (const motion of motions) {
    const now = next.value.storeys.find(({ id }) => id === storeyId)!;
    // The fragment's places are counted from its corner, the motion's from the plan's origin.
    const made = insertParts(next.value, now, fragment, { ...motion, place: (p) => motion.place({ x: p.x + anchor.x, y: p.y + anchor.y }) });
    if (!made.ok) return made;
    next = { ...made, diagnostics: [...next.diagnostics, ...made.diagnostics] };
  }
  return next;
}
