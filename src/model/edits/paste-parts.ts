import { failure, type Result } from '../diagnostic.ts';
import { checkFragment } from '../parts/fragment.ts';
import { insertParts } from '../parts/insert-parts.ts';
import { shiftBy } from '../parts/motion.ts';
import type { Project } from '../project.ts';
import type { EditArgs } from './edit.ts';
import { findStorey } from './find.ts';
import { checkPoint } from './values.ts';

/** Puts a fragment of a plan, of this document or another, into a storey with its lower left corner at a place. */
export function pasteParts(project: Project, { storeyId, fragment, at }: EditArgs['pasteParts']): Result<Project> {
  const storey = findStorey(project, storeyId);
  if (!storey.ok) return storey;
  const problems = checkPoint('at', at);
  if (problems.length > 0) return failure(...problems);
  const checked = checkFragment(fragment);
  return checked.ok ? insertParts(project, storey.value, checked.value, shiftBy(at)) : checked;
}
