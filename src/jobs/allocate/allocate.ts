import { success, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import type { Platform } from '../../model/platform.ts';
import type { Project } from '../../model/project.ts';
import { allocationOptions, conflictOf, loadHighs, mendsOf, quickPlan, type AllocationOption as SolverOption, type MilpEngine } from '../../solver/index.ts';
import { attempt, collect } from '../load-asset.ts';
import { planView, type PlanView } from './plan-view.ts';
import { prepareAllocation } from './prepare.ts';
import type { AllocationSettings } from './settings.ts';
import type { Allocation } from './set-up.ts';
import { tellMend } from './tell-mend.ts';
import { tellRequirement } from './tell-requirement.ts';

/** Told as the work goes on: `done` of `total` steps. */
export type OnAllocationStep = (done: number, total: number) => void;

/** One plan among several: what it was made to favour, what it keeps that the first does not, what its building costs (千元). */
export interface AllocationOption extends PlanView {
  readonly profile: SolverOption['profile'];
  readonly keeps: Diagnostic | null;
  readonly buildCost: number;
}

export interface AllocationAnswer {
  /** The best first. */
  readonly options: readonly AllocationOption[];
  /** What is to be said of all of them: that there are fewer than were asked for. */
  readonly remarks: readonly Diagnostic[];
}

const engineOf = (platform: Platform): Promise<Result<MilpEngine>> =>
  attempt(() => loadHighs(() => platform.wasm('highs')), 'job.moduleUnavailable', { module: 'highs' });

/** Both parts of a room name the same building: it is paid once. */
function buildCost({ spaces }: Allocation, buildings: readonly string[]): number {
  const costs = new Map([...spaces.values()].flatMap(({ building }) => (building === undefined ? [] : [[building.id, building.cost] as const])));
  return buildings.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0);
}

function optionOf(project: Project, allocation: Allocation, { profile, plan, meets }: SolverOption): Result<AllocationOption> {
  const view = planView(project, allocation, plan);
  if (!view.ok) return view;
  const keeps = meets === undefined ? null : tellRequirement(allocation, meets);
  return success({ ...view.value, profile, keeps, buildCost: buildCost(allocation, plan.buildings) });
}

/**
 * Plans of who goes into which room, under the project's own standards: the best, and up to `count` that really differ from
 * it. Where not everything can be met, those that fall short least.
 */
export async function allocate(
  platform: Platform,
  project: Project,
  { settings, count }: { readonly settings: AllocationSettings; readonly count: number },
  onStep: OnAllocationStep = () => undefined,
): Promise<Result<AllocationAnswer>> {
  const [prepared, engine] = await Promise.all([prepareAllocation(platform, project, settings), engineOf(platform)]);
  if (!prepared.ok) return prepared;
  if (!engine.ok) return engine;
  const found = allocationOptions(prepared.value.problem, engine.value, { count, onStep });
  if (!found.ok) return found;
  const options = collect(found.value.map((option) => optionOf(project, prepared.value, option)));
  return options.ok ? success({ options: options.value, remarks: found.diagnostics }) : options;
}

/** Whether everything can be met, at once and without the engine; null where that could not be told so quickly. */
export async function quickAnswer(platform: Platform, project: Project, settings: AllocationSettings): Promise<Result<boolean | null>> {
  const prepared = await prepareAllocation(platform, project, settings);
  if (!prepared.ok) return prepared;
  const answer = quickPlan(prepared.value.problem);
  if (!answer.ok) return answer;
  return success(answer.value.kind === 'plan' ? true : answer.value.proven ? false : null);
}

/** What would make everything possible, and which demands contradict each other: two questions about a problem that falls short. */
type Question = 'mend' | 'why';

/** What would make everything possible: partitions, openings, new rooms of so many m²; none where nothing of this helps. */
export const whatWouldMend = (platform: Platform, project: Project, settings: AllocationSettings, onStep?: OnAllocationStep): Promise<Result<readonly Diagnostic[]>> =>
  explained('mend', platform, project, settings, onStep);

/** The smallest set of demands that contradict each other, each with its clause; none where all can be met. */
export const whyNotAll = (platform: Platform, project: Project, settings: AllocationSettings, onStep?: OnAllocationStep): Promise<Result<readonly Diagnostic[]>> =>
  explained('why', platform, project, settings, onStep);

async function explained(
  question: Question, platform: Platform, project: Project, settings: AllocationSettings, onStep: OnAllocationStep = () => undefined,
): Promise<Result<readonly Diagnostic[]>> {
  const [prepared, engine] = await Promise.all([prepareAllocation(platform, project, settings), engineOf(platform)]);
  if (!prepared.ok) return prepared;
  if (!engine.ok) return engine;
  if (question === 'mend') {
    const mends = mendsOf(prepared.value.problem, engine.value, { onStep });
    return mends.ok ? success(mends.value.map((mend) => tellMend(prepared.value, mend))) : mends;
  }
  const core = conflictOf(prepared.value.problem, engine.value, { onStep });
  return core.ok ? success((core.value ?? []).map((one) => tellRequirement(prepared.value, one))) : core;
}
