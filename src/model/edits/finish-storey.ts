import { success, type Result } from '../diagnostic.ts';
import type { Lineage } from '../graph/lineage.ts';
import type { Project } from '../project.ts';
import { rehostSigns } from '../settle/hosts.ts';
import type { Storey } from '../storey.ts';
import { withStorey } from './find.ts';

/** Puts a settled storey into its project; signs that hang in it follow their hosts. */
export function finishStorey(
  project: Project, before: Storey, settled: Result<Storey>, lineage: Lineage,
): Result<Project> {
  if (!settled.ok) return settled;
  if (settled.value === before) return success(project, settled.diagnostics);
  const { signs, diagnostics } = rehostSigns(project.signs, settled.value, lineage);
  const next = withStorey(project, settled.value);
  return success(signs === project.signs ? next : { ...next, signs }, [...settled.diagnostics, ...diagnostics]);
}
