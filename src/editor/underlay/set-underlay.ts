import type { Edit } from '../../model/edits/edit.ts';
import type { Underlay } from '../../model/plan-part.ts';
import type { Storey } from '../../model/storey.ts';

/** The edit that changes an underlay of a storey. */
export const setUnderlay = (storey: Pick<Storey, 'id'>, partId: string, changes: Partial<Omit<Underlay, 'id'>>): Edit => ({
  verb: 'setPlanPart',
  args: { storeyId: storey.id, kind: 'underlay', partId, changes },
});
