import { nodePlatform } from '../../src/cli/node-platform.ts';
import { loadDrawContext } from '../../src/jobs/draw-context.ts';
import { newCentre } from '../../src/jobs/new-centre.ts';
import { loadAllStandards } from '../../src/jobs/standards.ts';
import type { Result } from '../../src/model/diagnostic.ts';
import { applyEdit } from '../../src/model/edits/apply.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import { planOf } from '../../src/model/plan.ts';
import type { Project } from '../../src/model/project.ts';
import { check, type CheckContext } from '../../src/rules/check.ts';
import { createChecker } from '../../src/rules/checker.ts';
import type { Pack } from '../../src/rules/pack.ts';
import type { BenchRow } from './bench-row.ts';
import { largeCentre } from './large-centre.ts';

const VILLAGE = '河南省/洛阳市/栾川县/石庙镇/庄科村';
const RUNS = 200;
/** So that the compiler has settled, as it has after the first minute of work. */
const WARM = 300;

function need<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

/** The middle of `RUNS` timings in ms, after `WARM` that are not counted; `make` is not timed. */
function median<T>(make: (i: number) => T, run: (value: T) => unknown): number {
  const times: number[] = [];
  for (let i = 0; i < WARM + RUNS; i += 1) {
    const value = make(i);
    const start = performance.now();
    run(value);
    if (i >= WARM) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[RUNS / 2]!;
}

const after = (project: Project, edit: Edit): Project => need(applyEdit(project, edit));

/** One step of the editor: the plan is derived for the canvas anyway, so that only the check is timed. */
function steps(project: Project, packs: readonly Pack[], context: CheckContext, edit: (i: number) => Edit): number {
  const checker = createChecker(packs, context);
  checker.check(project);
  let now = project;
  return median(
    (i) => {
      now = after(now, edit(i));
      now.storeys.forEach(planOf);
      return now;
    },
    (next) => checker.check(next),
  );
}

const moveWall = (project: Project) => (i: number): Edit => ({
  verb: 'moveWall',
  args: { storeyId: project.storeys[0]!.id, wallId: Object.keys(project.storeys[0]!.walls)[30]!, by: { x: i % 2 === 0 ? 10 : -10, y: i % 2 === 0 ? 10 : -10 } },
});
const moveSign = (i: number): Edit => ({ verb: 'setSign', args: { signId: 's1', changes: { offset: 1000 + i } } });

function rows(what: string, project: Project, packs: readonly Pack[], context: CheckContext): readonly BenchRow[] {
  const rules = packs.reduce((sum, pack) => sum + pack.rules.length, 0);
  const { findings } = check(project, packs, context);
  const full = median(() => ({ ...project }), (p) => check(p, packs, context));
  return [
    { what: `${what}：${packs.length} 个标准、${rules} 条规则、${findings.length} 条结果，全量审查`, value: full, unit: 'ms', bar: 10 },
    { what: `${what}：移动一道墙以后`, value: steps(project, packs, context, moveWall(project)), unit: 'ms', bar: 2 },
    { what: `${what}：移动一块吊牌以后`, value: steps(project, packs, context, moveSign), unit: 'ms', bar: null },
    { what: `${what}：全部重新推导（平面也重算）`, value: median(() => structuredClone(project), (p) => check(p, packs, context)), unit: 'ms', bar: null },
  ];
}

/** All packs on a centre of 60 rooms and 120 signs: those that apply there; and all of them, whatever county they are for. */
export async function checkRows(): Promise<readonly BenchRow[]> {
  const start = need(await newCentre(nodePlatform, VILLAGE));
  const packs = need(await loadAllStandards(nodePlatform));
  const draw = need(await loadDrawContext(nodePlatform, start));
  const context = { draw, today: nodePlatform.today() };
  const project = largeCentre(start, draw.signTypes);
  const forced = packs.map((pack) => ({ ...pack, appliesTo: { all: [] } }));
  return [...rows('60 室 120 牌', project, packs, context), ...rows('60 室 120 牌，标准一律适用', project, forced, context)];
}
