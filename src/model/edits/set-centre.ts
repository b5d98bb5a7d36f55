import { centreSchema, type Centre } from '../centre.ts';
import { failure, success, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import type { EditArgs } from './edit.ts';
import { checkBySchema } from './values.ts';

/** Changes names and facts of the centre; texts made from templates follow. */
export function setCentre(project: Project, { changes }: EditArgs['setCentre']): Result<Project> {
  const centre: Centre = { ...project.centre, ...changes };
  const problems = checkBySchema(centreSchema, centre, 'centre');
  return problems.length > 0 ? failure(...problems) : success({ ...project, centre });
}
