import { nodePlatform } from '../../src/cli/node-platform.ts';
import { loadBoardTexts } from '../../src/jobs/board-texts.ts';
import { loadDrawContext } from '../../src/jobs/draw-context.ts';
import { newCentre } from '../../src/jobs/new-centre.ts';
import { packsForSet } from '../../src/jobs/sign-set.ts';
import { loadAllStandards } from '../../src/jobs/standards.ts';
import type { Result } from '../../src/model/diagnostic.ts';
import { applyEdits } from '../../src/model/edits/apply.ts';
import type { Project } from '../../src/model/project.ts';
import { signSet } from '../../src/rules/sign-set/sign-set.ts';
import type { BenchRow } from './bench-row.ts';
import { largeCentre } from './large-centre.ts';

const VILLAGE = '河南省/洛阳市/栾川县/石庙镇/庄科村';
const STANDARDS = ['luanchuan-2022', 'gulin-village'];
const WARM = 20;
const RUNS = 20;

function need<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

/** Middle of the timings in ms; each run sees a project of its own, so that nothing derived before is met again. */
function median(project: Project, run: (project: Project) => unknown): number {
  const times: number[] = [];
  for (let i = 0; i < WARM + RUNS; i += 1) {
    const own = structuredClone(project);
    const start = performance.now();
    run(own);
    if (i >= WARM) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[RUNS / 2]!;
}

/** 成套生成 for a centre of 60 rooms: the first time, and where all is there. */
export async function setRows(): Promise<readonly BenchRow[]> {
  const start = need(await newCentre(nodePlatform, VILLAGE, { standards: STANDARDS }));
  const [packs, boards, draw] = [need(await loadAllStandards(nodePlatform)), need(await loadBoardTexts(nodePlatform)), need(await loadDrawContext(nodePlatform, start))];
  const bare: Project = { ...largeCentre(start, draw.signTypes), signs: start.signs };
  const options = { ...packsForSet(bare, packs), draw, boards, today: nodePlatform.today() };
  const first = signSet(bare, options);
  const whole = need(applyEdits(bare, first.edits));
  return [
    { what: `60 室，新增 ${first.edits.length} 块标牌`, value: median(bare, (project) => signSet(project, options)), unit: 'ms', bar: null },
    { what: `60 室 ${Object.keys(whole.signs).length} 牌，再次核对`, value: median(whole, (project) => signSet(project, options)), unit: 'ms', bar: null },
  ];
}
