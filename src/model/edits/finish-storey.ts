import { success, type Result } from '../diagnostic.ts';
import type { Lineage } from '../graph/lineage.ts';
import type { Project } from '../project.ts';
import type { Storey } from '../storey.ts';
import { withStorey } from './find.ts';

/** Puts a settled storey into its project. */
export function finishStorey(
  project: Project, before: Storey, settled: Result<Storey>, _lineage: Lineage,
): Result<Project> {
  if (!settled.ok) return settled;
  if (settled.value === before) return success(project, settled.diagnostics);
  return success(withStorey(project, settled.value), settled.diagnostics);
}
