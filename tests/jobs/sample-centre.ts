import { checkProject, isErrorFinding } from '../../src/jobs/check.ts';
import { createCentre } from '../../src/jobs/new-centre.ts';
import { commit } from '../../src/model/edits/apply.ts';
import type { Project } from '../../src/model/project.ts';
import { testPlatform } from './test-platform.ts';

export const ZHUANGKE = {
  province: '河南省',
  prefecture: '洛阳市',
  county: '栾川县',
  town: '石庙镇',
  rawName: '栾川县石庙镇庄科村村民委员会',
};

/** The starter centre of 庄科村, as `new` makes it. */
export async function zhuangke(): Promise<Project> {
  const made = await createCentre(testPlatform(), { place: ZHUANGKE });
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.value;
}

/** The project with every error mended that its standards offer to mend: boards, charts, columns. */
export async function mended(project: Project): Promise<Project> {
  const report = await checkProject(testPlatform(), project);
  if (!report.ok) throw new Error(JSON.stringify(report.diagnostics));
  const next = report.value.findings.find((finding) => isErrorFinding(finding) && finding.fix !== null);
  if (next === undefined) return project;
  const done = commit(project, next.fix!.edits);
  if (!done.ok) throw new Error(JSON.stringify(done.diagnostics));
  return mended(done.value.project);
}
