import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { Platform } from '../../model/platform.ts';
import type { Project } from '../../model/project.ts';
import { loadFunctionTitles } from '../function-titles.ts';
import { loadStandards } from '../standards.ts';
import type { AllocationSettings } from './settings.ts';
import { setUpAllocation, type Allocation } from './set-up.ts';
import { loadFunctionTraits } from './traits.ts';

/**
 * The allocation problem of a project under its own standards. Fails where a template or a standard cannot be read, and where
 * there is no room or no function to give out (`allocate.noRooms`, `allocate.noFunctions`).
 */
export async function prepareAllocation(platform: Platform, project: Project, settings: AllocationSettings): Promise<Result<Allocation>> {
  const [packs, traits, titles] = await Promise.all([loadStandards(platform, project.standards), loadFunctionTraits(platform), loadFunctionTitles(platform)]);
  if (!packs.ok) return packs;
  if (!traits.ok) return traits;
  if (!titles.ok) return titles;
  const allocation = setUpAllocation({ project, packs: packs.value, traits: traits.value, titles: titles.value, settings, today: platform.today() });
  if (allocation.problem.rooms.length === 0) return failure(problem('allocate.noRooms'));
  if (allocation.problem.functions.length === 0) return failure(problem('allocate.noFunctions'));
  return success(allocation);
}
