import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import type { Project } from '../model/project.ts';
import { check } from '../rules/check.ts';
import type { Finding, Report } from '../rules/report.ts';
import { loadDrawContext } from './draw-context.ts';
import { loadStandards } from './standards.ts';

export type { Finding, Report };

/**
 * A clause of the strength 必须/应/严禁 that is not met. What a person has yet to attest, what cannot be checked for want of a
 * fact, and two standards that contradict each other are open, not broken.
 */
export const isErrorFinding = ({ severity, state }: Finding): boolean => severity === 'error' && state === 'fail';

/**
 * What the standards say of a project: those with the given ids, else those of the project itself. Fails with
 * `job.noStandard` where there is none: a check without a standard must not look like one that was passed.
 */
export async function checkProject(
  platform: Platform,
  project: Project,
  standardIds: readonly string[] = [],
): Promise<Result<Report>> {
  const ids = standardIds.length > 0 ? standardIds : project.standards;
  if (ids.length === 0) return failure(problem('job.noStandard'));
  const [packs, draw] = await Promise.all([loadStandards(platform, ids), loadDrawContext(platform, project)]);
  if (!packs.ok) return packs;
  if (!draw.ok) return draw;
  return success(check(project, packs.value, { draw: draw.value, today: platform.today() }));
}
