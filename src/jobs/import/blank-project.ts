import { success, type Result } from '../../model/diagnostic.ts';
import type { Platform } from '../../model/platform.ts';
import type { Project } from '../../model/project.ts';
import type { Storey } from '../../model/storey.ts';
import { createCentre, newCentre } from '../new-centre.ts';

/** Where no one has said whose centre it is. */
const NO_PLACE = { province: '', prefecture: '', county: '', town: '', rawName: '未命名村' } as const;

export const FIRST_STOREY: Storey = {
  id: 'storey1', name: '一层', level: 0, height: 3000, nodes: {}, walls: {}, openings: {}, rooms: {}, fixtures: {}, dimensions: {}, labels: {}, underlays: {},
};

/** A project of one empty storey for a plan that comes from elsewhere: named after a village, or not named yet. Its signs are made later. */
export async function blankProject(platform: Platform, village: string | null): Promise<Result<Project>> {
  const made = village === null ? await createCentre(platform, { place: NO_PLACE }) : await newCentre(platform, village);
  if (!made.ok) return made;
  const site = { ...made.value.site, outline: [], features: {} };
  return success({ ...made.value, site, storeys: [FIRST_STOREY], signs: {}, sheets: [] }, made.diagnostics);
}
