import { nodePlatform } from '../../src/cli/node-platform.ts';
import { newCentre } from '../../src/jobs/new-centre.ts';
import { loadDrawContext } from '../../src/jobs/draw-context.ts';
import { loadAllStandards } from '../../src/jobs/standards.ts';
import type { Result } from '../../src/model/diagnostic.ts';
import { applyEdit } from '../../src/model/edits/apply.ts';
import { check } from '../../src/rules/check.ts';
import type { BenchRow } from './bench-row.ts';

const VILLAGE = '河南省/洛阳市/栾川县/石庙镇/庄科村';
const RUNS = 60;

function need<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

/** The middle of `RUNS` timings in ms; `make` is not timed. */
function median<T>(make: (i: number) => T, run: (value: T) => unknown): number {
  const times = Array.from({ length: RUNS }, (_, i) => {
    const value = make(i);
    const start = performance.now();
    run(value);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[RUNS / 2]!;
}

/** A full check of the starter centre against every pack, with nothing remembered and with the plan already derived. */
export async function checkBench(): Promise<BenchRow[]> {
  const project = need(await newCentre(nodePlatform, VILLAGE));
  const packs = need(await loadAllStandards(nodePlatform));
  const draw = need(await loadDrawContext(nodePlatform, project));
  const context = { draw, today: nodePlatform.today() };
  const rules = packs.reduce((sum, pack) => sum + pack.rules.length, 0);
  const nudged = (i: number): typeof project =>
    need(applyEdit(project, { verb: 'setSign', args: { signId: Object.keys(project.signs)[0]!, changes: { offset: 1000 + i } } }));
  for (let i = 0; i < RUNS; i += 1) check(structuredClone(project), packs, context);
  const report = check(project, packs, context);
  return [
    { what: `庄科村 ${rules} 条规则、${report.findings.length} 条结果，全部重新推导`, value: median(() => structuredClone(project), (p) => check(p, packs, context)), unit: 'ms', bar: 10 },
    { what: '移动一块吊牌以后', value: median(nudged, (p) => check(p, packs, context)), unit: 'ms', bar: 10 },
  ];
}
