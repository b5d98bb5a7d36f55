import { failure, success, type Result } from '../diagnostic.ts';
import { idMaker } from '../graph/ids.ts';
import type { Project } from '../project.ts';
import { siteFeatureSchema } from '../site.ts';
import type { EditArgs } from './edit.ts';
import { checkBySchema } from './values.ts';

/** Puts a square, a flagpole, a fence … on the site. */
export function addSiteFeature(project: Project, { feature }: EditArgs['addSiteFeature']): Result<Project> {
  const { features } = project.site;
  const id = idMaker('f', (taken) => Object.hasOwn(features, taken))();
  const made = { ...feature, id };
  const problems = checkBySchema(siteFeatureSchema, made, 'site.features');
  if (problems.length > 0) return failure(...problems);
  return success({ ...project, site: { ...project.site, features: { ...features, [id]: siteFeatureSchema.parse(made) } } });
}
