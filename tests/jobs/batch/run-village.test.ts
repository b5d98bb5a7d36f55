import { fileMark } from '../../../src/jobs/batch/file-mark.ts';
import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../src/cli/node-platform.ts';
import { projectId } from '../../../src/jobs/batch/village-job.ts';
import { villageRunner, type VillageOutcome } from '../../../src/jobs/batch/run-village.ts';
import { openProject, saveProject } from '../../../src/jobs/open.ts';
import { checkProject, countsOf, coverageOf } from '../../../src/jobs/check.ts';
import { runOn, testWith } from '../../outside/programs.ts';
import { DAY, jobsOf, outcomesOf, run } from './villages.ts';

const openedFrom = (bytes: Uint8Array) => {
  const opened = openProject(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.diagnostics));
  return opened.value.project;
};

describe('a village of a batch', () => {
  it('becomes a project with what its row says, its whole set of signs and its sheets', async () => {
    const [{ facts, files }] = (await outcomesOf([{ unit: '庄科村', hasCollectiveEconomy: '是', households: '320', partyLevel: '党总支', phone: '0379-1' }])) as [VillageOutcome];
    expect(facts).toMatchObject({ state: 'done', folder: '庄科村', unit: '庄科村', reasons: [], files: ['庄科村.paitu'], standards: ['luanchuan-2022'] });
    const project = openedFrom(files[0]!.bytes);
    expect(project.centre).toMatchObject({ unit: '庄科村', hasCollectiveEconomy: true, households: 320, partyLevel: 'generalBranch', phone: '0379-1' });
    expect(Object.keys(project.signs)).toHaveLength(facts.signs.length);
    expect(facts.signs.length).toBeGreaterThan(40);
    expect(facts.signs.map(({ text }) => text)).toContain('中共栾川县石庙镇庄科村总支部委员会');
    expect(project.sheets).toHaveLength(facts.sheets);
    expect(facts.sheets).toBeGreaterThan(8);
  });

  it('has the facts of its own report: each rule as the check of its file ends, areas, counts', async () => {
    const [{ facts, files }] = (await outcomesOf([{ unit: '庄科村', standards: 'luanchuan-2022、gulin-village' }])) as [VillageOutcome];
    const report = await checkProject({ ...nodePlatform, today: () => DAY }, openedFrom(files[0]!.bytes));
    if (!report.ok) throw new Error(JSON.stringify(report.diagnostics));
    for (const coverage of coverageOf(report.value)) {
      const own = Object.entries(facts.rules).filter(([name]) => name.startsWith(`${coverage.standard}/`));
      expect(own).toHaveLength(coverage.rules);
      for (const { state, count } of countsOf(coverage)) expect(own.filter(([, end]) => end === state)).toHaveLength(count);
    }
    const errors = report.value.findings.filter(({ state, severity }) => state === 'fail' && severity === 'error');
    expect(facts.counts?.error).toBe(errors.length);
    expect(errors.length).toBeGreaterThan(0);
    expect(facts.areas).toMatchObject({ net: 269.5, gross: 303.97, statedGross: null });
    expect(facts.lacks).toContainEqual({ code: 'policeRoom', title: '综治警务室', severity: 'error', rooms: 1, areaM2: 0, clauses: ['XXX党群服务中心建设思路 篇四 三'] });
  });

  it('gets a plan of the area and storeys that its row tells, and what no standard asks for is told', async () => {
    const [{ facts, files }] = (await outcomesOf([{ unit: '德亭村', county: '嵩县', town: '德亭镇', buildingAreaM2: '520', storeys: '2' }])) as [VillageOutcome];
    expect(facts.remarks.map(({ code }) => code)).not.toContain('batch.starterPlan');
    expect(facts.remarks.map(({ code }) => code)).toContain('batch.noStandard');
    expect(facts).toMatchObject({ state: 'done', standards: [], counts: null, rules: {} });
    expect(openedFrom(files[0]!.bytes).storeys).toHaveLength(2);
    expect(facts.areas!.gross).toBeGreaterThanOrEqual(520);
    expect(facts.areas!.gross).toBeLessThan(525);
  });

  it('has all its signs and drawings, printed without fault, in a small house as in a large one', async () => {
    const outcomes = await outcomesOf([{ unit: '庄科村', buildingAreaM2: '160' }, { unit: '石庙社区', buildingAreaM2: '1500', storeys: '3' }], ['zip']);
    expect(outcomes.map(({ facts: { state, reasons } }) => [state, reasons])).toEqual([['done', []], ['done', []]]);
    expect(outcomes.flatMap(({ facts }) => facts.remarks.filter(({ code }) => code === 'batch.notPlaced' || code === 'batch.starterPlan'))).toEqual([]);
  }, 120_000);

  it('tells where no plan can be of the house that its row tells, and where the row names a plan of another one', async () => {
    const rows = [{ unit: '庄科村', buildingAreaM2: '120', storeys: '3' }, { unit: '下园村', buildingAreaM2: '520', starter: 'starter-300' }];
    const outcomes = await outcomesOf(rows);
    expect(outcomes.map(({ facts }) => facts.remarks.find(({ code }) => code === 'batch.starterPlan')?.data)).toMatchObject([
      { drawn: expect.closeTo(120, -1), storeys: 1, statedStoreys: 3 }, { drawn: 304, stated: 520 },
    ]);
  });

  it('is the same bytes and facts in another runner and after other villages', async () => {
    const rows = [{ unit: '庄科村' }, { unit: '下园村' }];
    const first = await outcomesOf(rows, ['report']);
    const other = villageRunner(nodePlatform);
    const [, second] = jobsOf(rows, ['report']);
    const alone = await other(second!);
    expect(alone.facts).toEqual(first[1]!.facts);
    for (const [i, { name, bytes }] of alone.files.entries()) {
      expect(name).toBe(first[1]!.files[i]!.name);
      expect(Buffer.from(bytes).equals(Buffer.from(first[1]!.files[i]!.bytes))).toBe(true);
    }
    expect(alone.files.map(({ name }) => name)).toEqual(['下园村.paitu', '下园村-审查报告.pdf']);
  });

  it('keeps the project of a person as it is: nothing is added to it but sheets where it has none', async () => {
    const [job] = jobsOf([{ unit: '庄科村' }]);
    const made = await run(job!);
    const own = openedFrom(made.files[0]!.bytes);
    const less = { ...own, signs: Object.fromEntries(Object.entries(own.signs).slice(0, 5)), sheets: [] };
    const again = await run({ ...job!, project: saveProject(less) });
    expect(again.facts.state).toBe('done');
    expect(again.facts.signs).toHaveLength(5);
    expect(again.facts.sheets).toBeGreaterThan(3);
    expect(again.facts.remarks.map(({ code }) => code)).toContain('batch.ownProject');
    expect(again.facts.projectMark).toBe(fileMark(again.files[0]!.bytes));
    expect(await run({ ...job!, project: Uint8Array.of(1, 2, 3) })).toMatchObject({ facts: { state: 'failed', reasons: [{ code: 'project.notAZip' }] }, files: [] });
  });

  it('keeps its project and its check where its signs cannot be made, and says which sign and why', async () => {
    const [{ facts, files }] = (await outcomesOf([{ unit: '庄🀄村' }], ['zip'])) as [VillageOutcome];
    expect(facts).toMatchObject({ state: 'failed', files: ['庄🀄村.paitu'], standards: ['luanchuan-2022'] });
    expect(facts.counts).not.toBeNull();
    expect(facts.reasons.map(({ code }) => code)).toContain('text.missingGlyph');
    expect(files).toHaveLength(1);
  });

  it('bears an id of its own that is always the same', () => {
    const [first, second] = jobsOf([{ unit: '庄科村' }, { unit: '下园村' }]);
    expect(projectId(first!.row)).toBe(projectId({ ...first!.row }));
    expect(projectId(first!.row)).not.toBe(projectId(second!.row));
    expect(projectId(first!.row)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  testWith(['unzip'], 'has a zip that another program finds whole', async () => {
    const [{ facts, files }] = (await outcomesOf([{ unit: '庄科村' }], ['zip'])) as [VillageOutcome];
    expect(facts.state).toBe('done');
    const zip = files.find(({ name }) => name.endsWith('.zip'))!;
    expect(runOn('unzip', zip.bytes, ['-tq', 'input']).status).toBe(0);
  });
});
