import { writePdf } from '../formats/pdf/write-pdf.ts';
import { writeXlsx } from '../formats/xlsx/write-xlsx.ts';
import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import type { Project } from '../model/project.ts';
import { check } from '../rules/check.ts';
import { loadDrawContext, type Belongings } from './draw-context.ts';
import { PROFILE } from './export-pdf.ts';
import type { ExportedFile } from './exported-file.ts';
import { fileName } from './file-name.ts';
import { loadFunctionTitles } from './function-titles.ts';
import { attempt } from './load-asset.ts';
import { reportPages } from './report/report-pdf.ts';
import { reportWorkbook } from './report/report-xlsx.ts';
import { REPORT_FACES, reportTitle } from './report/report-styles.ts';
import { reviewOf, type Review } from './report/review.ts';
import { loadStandards } from './standards.ts';

export const REPORT_KINDS = ['pdf', 'xlsx'] as const;

export interface ReportOptions extends Pick<Belongings, 'ownFonts'> {
  readonly to: (typeof REPORT_KINDS)[number];
  /** Ids; those of the project where none are given. */
  readonly standards?: readonly string[];
}

async function loadReview(platform: Platform, project: Project, ids: readonly string[], own: Belongings): Promise<Result<Review>> {
  const [packs, draw, functions] = await Promise.all([
    loadStandards(platform, ids),
    loadDrawContext(platform, project, { ...own, faces: REPORT_FACES }),
    loadFunctionTitles(platform),
  ]);
  if (!packs.ok) return packs;
  if (!draw.ok) return draw;
  if (!functions.ok) return functions;
  const ctx = draw.value;
  const day = platform.today();
  const report = check(project, packs.value, { draw: ctx, today: day });
  return success(reviewOf({ project, report, packs: packs.value, ctx, day, functions: functions.value }));
}

const reportName = ({ project }: Review, ending: ReportOptions['to']): string => fileName([project.centre.unit, '审查报告'], ending);

async function xlsxFile(review: Review): Promise<Result<ExportedFile>> {
  const bytes = await writeXlsx(reportWorkbook(review));
  return success({ name: reportName(review, 'xlsx'), bytes, kind: 'xlsx', findings: [] });
}

async function pdfFile(platform: Platform, review: Review): Promise<Result<ExportedFile>> {
  const icc = await attempt(() => platform.asset(PROFILE.file), 'job.profileUnavailable', { file: PROFILE.file });
  if (!icc.ok) return icc;
  const pages = reportPages(review);
  const written = writePdf(pages, {
    title: reportTitle(review),
    creationDate: review.day,
    profile: { name: PROFILE.name, icc: icc.value },
    marks: false,
    outlines: 'forms',
  });
  if (!written.ok) return written;
  const file = { name: reportName(review, 'pdf'), bytes: written.value, kind: 'pdf', findings: [], pages: pages.length } as const;
  return success(file, written.diagnostics);
}

/**
 * The review report of a project: all that the standards say of it, as an official paper (pdf) or as tables (xlsx). Fails
 * with `job.noStandard` where no standard is in force, and where a standard, a font or a template cannot be loaded. The
 * same project on the same day gives the same bytes.
 */
export async function exportReport(platform: Platform, project: Project, { to, standards = [], ownFonts = [] }: ReportOptions): Promise<Result<ExportedFile>> {
  const ids = standards.length > 0 ? standards : project.standards;
  if (ids.length === 0) return failure(problem('job.noStandard'));
  const review = await loadReview(platform, project, ids, { ownFonts });
  if (!review.ok) return review;
  return to === 'pdf' ? pdfFile(platform, review.value) : xlsxFile(review.value);
}
