import { failure, success, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import { titleBlockSchema } from '../sheet.ts';
import type { EditArgs } from './edit.ts';
import { checkBySchema } from './values.ts';

/** Who answers for the drawings. */
export function setTitleBlock(project: Project, { changes }: EditArgs['setTitleBlock']): Result<Project> {
  const titleBlock = { ...project.titleBlock, ...changes };
  const problems = checkBySchema(titleBlockSchema, titleBlock, 'titleBlock');
  return problems.length > 0 ? failure(...problems) : success({ ...project, titleBlock });
}
