import { failure, success, type Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import { siteFeatureSchema } from '../site.ts';
import type { EditArgs } from './edit.ts';
import { unknown } from './find.ts';
import { checkBySchema } from './values.ts';

/** Moves or changes what stands on the site. */
export function setSiteFeature(project: Project, { featureId, changes }: EditArgs['setSiteFeature']): Result<Project> {
  const { features } = project.site;
  if (!Object.hasOwn(features, featureId)) return failure(unknown('siteFeature', featureId));
  const next = { ...features[featureId]!, ...changes, id: featureId };
  const problems = checkBySchema(siteFeatureSchema, next, `site.features.${featureId}`);
  if (problems.length > 0) return failure(...problems);
  return success({ ...project, site: { ...project.site, features: { ...features, [featureId]: next } } });
}
