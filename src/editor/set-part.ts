import type { Edit } from '../model/edits/edit.ts';
import type { Fixture } from '../model/plan-part.ts';
import type { SiteFeature } from '../model/site.ts';
import type { Storey } from '../model/storey.ts';

/** The edit that changes a fixture of a storey. */
export const setFixture = (storey: Pick<Storey, 'id'>, partId: string, changes: Partial<Omit<Fixture, 'id'>>): Edit => ({
  verb: 'setPlanPart',
  args: { storeyId: storey.id, kind: 'fixture', partId, changes },
});

/** The edit that changes what stands on the site. */
export const setFeature = (featureId: string, changes: Partial<Omit<SiteFeature, 'id'>>): Edit => ({
  verb: 'setSiteFeature',
  args: { featureId, changes },
});
