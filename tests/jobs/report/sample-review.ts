import { check } from '../../../src/rules/check.ts';
import type { Finding } from '../../../src/rules/report.ts';
import type { Project } from '../../../src/model/project.ts';
import { loadDrawContext } from '../../../src/jobs/draw-context.ts';
import { loadStandards } from '../../../src/jobs/standards.ts';
import { reviewOf, type Review } from '../../../src/jobs/report/review.ts';
import { zhuangke } from '../sample-centre.ts';
import { testPlatform } from '../test-platform.ts';

export const DAY = '2026-11-21';

/** One platform and one centre for all reviews of a test file: fonts are read once for each platform. */
const platform = testPlatform();
const village = zhuangke();

/** 庄科村 under both notices of the town, with the changes of a test; `tamper` may put findings in and out. */
export async function sampleReview(
  change: (project: Project) => Project = (project) => project,
  tamper: (findings: readonly Finding[]) => readonly Finding[] = (findings) => findings,
): Promise<Review> {
  const project = change(await village);
  const [packs, ctx] = await Promise.all([loadStandards(platform, ['luanchuan-2022', 'gulin-village']), loadDrawContext(platform, project)]);
  if (!packs.ok || !ctx.ok) throw new Error(JSON.stringify([packs, ctx]));
  const report = check(project, packs.value, { draw: ctx.value, today: DAY });
  return reviewOf({ project, report: { ...report, findings: tamper(report.findings) }, packs: packs.value, ctx: ctx.value, day: DAY, functions: {} });
}

/** A finding with what a test states of it. */
export const finding = (rest: Partial<Finding>): Finding => ({
  standard: 'luanchuan-2022',
  rule: 'area.rural',
  title: '建筑面积',
  state: 'fail',
  severity: 'error',
  subject: null,
  places: [],
  clause: '一',
  quote: '原文',
  message: '意见',
  data: {},
  fix: null,
  ...rest,
});
