import type { DrawContext } from '../drawing/context.ts';
import { preflightSvg } from '../formats/svg/preflight-svg.ts';
import { writeSvg } from '../formats/svg/write-svg.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import type { Project } from '../model/project.ts';
import { loadDrawContext } from './draw-context.ts';
import { sheetPages, signPages, type ExportPage } from './export-pages.ts';
import { sheetsPdf, signsPdf, type PdfRun } from './export-pdf.ts';
import type { ExportedFile } from './exported-file.ts';
import { distinctNames, fileName, safeName } from './file-name.ts';
import { attempt, collect } from './load-asset.ts';

export type { ExportedFile };

export const EXPORT_KINDS = ['pdf', 'svg'] as const;
export const EXPORT_PARTS = ['signs', 'sheet', 'all'] as const;

export interface ExportOptions {
  readonly to: (typeof EXPORT_KINDS)[number];
  /** The faces of the signs, the sheets, or both. */
  readonly what: (typeof EXPORT_PARTS)[number];
}

/** The print condition the inks are stated for; the profile may be shipped (assets/icc). */
export const PROFILE = { name: 'FOGRA39', file: 'icc/FOGRA39L.icc' };

interface Pages {
  readonly signs: readonly ExportPage[];
  readonly sheets: readonly ExportPage[];
}

function pagesFor(project: Project, what: ExportOptions['what'], ctx: DrawContext): Result<Pages> {
  const none = success<readonly ExportPage[]>([]);
  const signs = what === 'sheet' ? none : signPages(project, ctx);
  const sheets = what === 'signs' ? none : sheetPages(project, ctx);
  if (!signs.ok || !sheets.ok) return failure(...signs.diagnostics, ...sheets.diagnostics);
  if (signs.value.length + sheets.value.length === 0) return failure(problem('job.nothingToExport', { what }));
  return success({ signs: signs.value, sheets: sheets.value }, [...signs.diagnostics, ...sheets.diagnostics]);
}

function svgFiles({ signs, sheets }: Pages): Result<readonly ExportedFile[]> {
  const pages = [...signs, ...sheets];
  const names = distinctNames(pages.map((page) => fileName(page.name, 'svg')));
  return collect(pages.map(({ drawing }, i) => svgFile(drawing, names[i]!)));
}

function svgFile(drawing: Drawing, name: string): Result<ExportedFile> {
  const text = writeSvg(drawing);
  const { ok, findings } = preflightSvg(text);
  if (!ok) return failure(problem('job.preflightFailed', { file: name }), ...findings);
  return success({ name, bytes: new TextEncoder().encode(text), kind: 'svg', findings });
}

async function pdfFiles(platform: Platform, project: Project, pages: Pages, ctx: DrawContext): Promise<Result<readonly ExportedFile[]>> {
  const icc = await attempt(() => platform.asset(PROFILE.file), 'job.profileUnavailable', { file: PROFILE.file });
  if (!icc.ok) return icc;
  const run: PdfRun = { ctx, profile: { name: PROFILE.name, icc: icc.value }, day: platform.today() };
  const unit = safeName(project.centre.unit);
  const files = collect([
    ...(pages.signs.length > 0 ? [signsPdf(pages.signs, unit, run)] : []),
    ...(pages.sheets.length > 0 ? [sheetsPdf(pages.sheets, unit, run)] : []),
  ]);
  return files.ok ? success(files.value.flat(), files.diagnostics) : files;
}

/**
 * The files of a project for the print shop: one PDF of all signs and one of all sheets, or an SVG for each. Every file has
 * been read back by our own preflight. Nothing is handed over where a text cannot be drawn as it reads, where preflight
 * finds an error, or where there is nothing to export; the diagnostics then name the place.
 */
export async function exportProject(
  platform: Platform,
  project: Project,
  { to, what }: ExportOptions,
): Promise<Result<readonly ExportedFile[]>> {
  const ctx = await loadDrawContext(platform, project);
  if (!ctx.ok) return ctx;
  const pages = pagesFor(project, what, ctx.value);
  if (!pages.ok) return pages;
  const files = to === 'svg' ? svgFiles(pages.value) : await pdfFiles(platform, project, pages.value, ctx.value);
  return files.ok ? success(files.value, [...pages.diagnostics, ...files.diagnostics]) : files;
}
