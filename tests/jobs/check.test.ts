import { describe, expect, it } from 'vitest';
import { checkProject, isErrorFinding } from '../../src/jobs/check.ts';
import { openProject, saveProject } from '../../src/jobs/open.ts';
import type { Project } from '../../src/model/project.ts';
import { zhuangke } from './sample-centre.ts';
import { testPlatform } from './test-platform.ts';

const platform = testPlatform();

async function errorsOf(project: Project, standards: readonly string[] = []): Promise<string[]> {
  const report = await checkProject(platform, project, standards);
  if (!report.ok) throw new Error(JSON.stringify(report.diagnostics));
  return report.value.findings.filter(isErrorFinding).map(({ standard, rule }) => `${standard}/${rule}`);
}

/** The party's plaque hung on the other side of the gate. */
function partyOnTheLeft(project: Project): Project {
  const party = Object.values(project.signs).find(({ org }) => org === 'party')!;
  return { ...project, signs: { ...project.signs, [party.id]: { ...party, offset: -party.offset } } };
}

describe('checking a project', () => {
  it('finds nothing wrong with the gate, the roof and the area of the starter centre by the notice of its town', async () => {
    const errors = await errorsOf(await zhuangke(), ['luanchuan-2022']);
    expect(errors.filter((name) => /\/(?:gate|roof|area)\./.test(name))).toEqual([]);
  });

  it('names what the village scheme wants beyond it', async () => {
    expect(await errorsOf(await zhuangke(), ['gulin-village'])).toEqual(expect.arrayContaining(['gulin-village/roof.mark', 'gulin-village/duty.present']));
  });

  it('finds the plaque on the wrong side of the gate', async () => {
    expect(await errorsOf(partyOnTheLeft(await zhuangke()))).toContain('luanchuan-2022/gate.side.party');
  });

  it('finds the same after saving and opening', async () => {
    const project = partyOnTheLeft(await zhuangke());
    const opened = openProject(saveProject(project));
    expect(opened.ok && (await errorsOf(opened.value.project))).toEqual(await errorsOf(project));
  });

  it('takes the standards asked for instead of those of the project', async () => {
    const report = await checkProject(platform, await zhuangke(), ['gulin-village']);
    expect(report.ok && report.value.standards).toEqual(['gulin-village']);
  });

  it('is refused without a standard, naming those that would apply, and with one that is not known', async () => {
    const project = { ...(await zhuangke()), standards: [] };
    const refused = await checkProject(platform, project);
    expect(refused).toMatchObject({ ok: false, diagnostics: [{ code: 'job.noStandard' }, { code: 'job.standardsThatApply', severity: 'info' }] });
    expect(refused.diagnostics[1]!.data!['standards']).toContain('luanchuan-2022（石庙镇完善村（社区）党群服务中心服务功能实施方案）');
    expect(await checkProject(platform, project, ['x'])).toMatchObject({ diagnostics: [{ code: 'job.unknownStandard' }] });
  });
});
