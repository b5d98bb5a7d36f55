import type { ReadyPlan } from '../../model/plan-file.ts';
import type { ImportPlan } from './import-plan.ts';

/** A storey that a file states as such: nothing has to be guessed, closed or left over. */
export const readyImport = ({ walls, openings, rooms, fixtures, labels, dimensions }: ReadyPlan): ImportPlan => ({
  walls, openings, rooms, fixtures, labels, dimensions, underlay: null, report: { closed: [], underlay: [] },
});
