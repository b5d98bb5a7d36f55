import { failure, success, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import { siteSchema, type Site } from '../site.ts';
import type { EditArgs } from './edit.ts';
import { checkBySchema } from './values.ts';

/** Changes the site; its gate has an edit of its own. */
export function setSite(project: Project, { changes }: EditArgs['setSite']): Result<Project> {
  const site: Site = { ...project.site, ...changes, gate: project.site.gate };
  const problems = checkBySchema(siteSchema, site, 'site');
  return problems.length > 0 ? failure(...problems) : success({ ...project, site });
}
