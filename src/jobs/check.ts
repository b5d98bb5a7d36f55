import { failure, problem, success, type Diagnostic, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import type { Project } from '../model/project.ts';
import { appliesTo } from '../rules/applies-to.ts';
import { check } from '../rules/check.ts';
import type { Finding, Report } from '../rules/report.ts';
import { loadDrawContext } from './draw-context.ts';
import { loadAllStandards, loadStandards } from './standards.ts';

export { coverageOf, countsOf, type Coverage } from '../rules/coverage.ts';
export type { Stale } from '../rules/report.ts';
export type { Finding, Report };

/**
 * A clause of the strength 必须/应/严禁 that is not met. What a person has yet to attest, what cannot be checked for want of a
 * fact, and two standards that contradict each other are open, not broken.
 */
export const isErrorFinding = ({ severity, state }: Finding): boolean => severity === 'error' && state === 'fail';

/** The standards that a person could choose for the project; nothing where there are none or they cannot be read. */
async function applying(platform: Platform, project: Project): Promise<readonly Diagnostic[]> {
  const packs = await loadAllStandards(platform);
  const found = packs.ok ? packs.value.filter((pack) => !pack.optional && appliesTo(pack, project)) : [];
  const standards = found.map(({ id, title }) => `${id}（${title}）`);
  return standards.length === 0 ? [] : [{ code: 'job.standardsThatApply', severity: 'info', data: { standards } }];
}

/**
 * What the standards say of a project: those with the given ids, else those of the project itself. Fails with
 * `job.noStandard`, and those that would apply, where there is none: a check without a standard must not look like one that was passed.
 */
export async function checkProject(
  platform: Platform,
  project: Project,
  standardIds: readonly string[] = [],
): Promise<Result<Report>> {
  const ids = standardIds.length > 0 ? standardIds : project.standards;
  if (ids.length === 0) return failure(problem('job.noStandard'), ...(await applying(platform, project)));
  const [packs, draw] = await Promise.all([loadStandards(platform, ids), loadDrawContext(platform, project)]);
  if (!packs.ok) return packs;
  if (!draw.ok) return draw;
  return success(check(project, packs.value, { draw: draw.value, today: platform.today() }));
}
