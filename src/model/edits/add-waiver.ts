import { failure, success, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import { waiverSchema } from '../review.ts';
import type { EditArgs } from './edit.ts';
import { checkBySchema } from './values.ts';

/** An accepted exception; it takes the place of an earlier one for the same rule and subject. */
export function addWaiver(project: Project, { waiver }: EditArgs['addWaiver']): Result<Project> {
  const problems = checkBySchema(waiverSchema, waiver, 'waiver');
  if (problems.length > 0) return failure(...problems);
  const others = project.waivers.filter((w) => w.rule !== waiver.rule || w.subject !== waiver.subject);
  return success({ ...project, waivers: [...others, waiver] });
}
