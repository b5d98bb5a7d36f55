import { siteFeatureSchema } from '../model/site.ts';

/** What can stand on a site, as the project's schema says. */
export const SITE_FEATURE_KINDS = siteFeatureSchema.shape.kind.options;
export type SiteFeatureKind = (typeof SITE_FEATURE_KINDS)[number];
