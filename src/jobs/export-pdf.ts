import type { DrawContext } from '../drawing/context.ts';
import { fitsPdf, pageBoxes } from '../formats/pdf/page-boxes.ts';
import type { PdfProfile } from '../formats/pdf/pdf-options.ts';
import { preflight } from '../formats/pdf/preflight.ts';
import { writePdf } from '../formats/pdf/write-pdf.ts';
import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { ExportPage } from './export-pages.ts';
import type { Project } from '../model/project.ts';
import type { ExportedFile } from './exported-file.ts';
import { safeName } from './file-name.ts';
import { collect } from './load-asset.ts';
import { slugItems } from './slug.ts';

/** The print condition the inks are stated for; the profile may be shipped (assets/icc). */
export const PROFILE = { name: 'FOGRA39', file: 'icc/FOGRA39L.icc' };

/** What all PDF files of an export share. */
export interface PdfRun {
  readonly ctx: DrawContext;
  readonly profile: PdfProfile;
  /** YYYY-MM-DD */
  readonly day: string;
}

/** What one file is: its name without ending, its title, whether it goes to a print shop, and at which scale. */
interface PdfFile {
  readonly name: string;
  readonly title: string;
  readonly marks: boolean;
  readonly scaleDown?: 10;
}

/** Writes the file and reads it back: what preflight calls an error is not handed over. */
function writeChecked(pages: readonly ExportPage[], file: PdfFile, run: PdfRun): Result<ExportedFile> {
  const drawings = pages.map((page) => page.drawing);
  const name = `${file.name}.pdf`;
  const written = writePdf(drawings, {
    title: file.title,
    creationDate: run.day,
    profile: run.profile,
    marks: file.marks,
    outlines: 'forms',
    ...(file.scaleDown === undefined ? {} : { scaleDown: file.scaleDown }),
    ...(file.marks ? { slugs: drawings.map((drawing) => slugItems(drawing, run.ctx, file.scaleDown)) } : {}),
  });
  if (!written.ok) return written;
  const report = preflight(written.value);
  if (!report.ok) return failure(problem('job.preflightFailed', { file: name }), ...report.findings);
  return success({ name, bytes: written.value, kind: 'pdf', findings: report.findings, preflight: report }, written.diagnostics);
}

/** The sheets of a project as one file, a page each, at the size of their paper. */
export const sheetsPdf = (pages: readonly ExportPage[], unit: string, run: PdfRun): Result<readonly ExportedFile[]> =>
  asList(writeChecked(pages, { name: `${unit}-图纸`, title: `${unit} 图纸`, marks: false }, run));

const asList = <T>(result: Result<T>): Result<readonly T[]> => (result.ok ? success([result.value], result.diagnostics) : result);

/**
 * The signs of a project, a page each at 1:1 with bleed and marks. PDF holds 5,080 mm a side: what is longer goes into a
 * second file at 1:10, which says so in its name and on each page.
 */
export function signsPdf(pages: readonly ExportPage[], unit: string, run: PdfRun): Result<readonly ExportedFile[]> {
  const fits = ({ drawing }: ExportPage): boolean => fitsPdf(pageBoxes(drawing, { marks: true }));
  const [small, large] = [pages.filter(fits), pages.filter((page) => !fits(page))];
  const whole = { name: `${unit}-标牌`, title: `${unit} 标牌`, marks: true };
  const tenth = { name: `${unit}-标牌-1比10`, title: `${unit} 标牌 1:10`, marks: true, scaleDown: 10 } as const;
  const results = [
    ...(small.length > 0 ? [writeChecked(small, whole, run)] : []),
    ...(large.length > 0 ? [writeChecked(large, tenth, run)] : []),
  ];
  const failed = results.flatMap((result) => (result.ok ? [] : [...result.diagnostics]));
  if (failed.length > 0) return failure(...failed);
  return success(
    results.flatMap((result) => (result.ok ? [result.value] : [])),
    results.flatMap((result) => [...result.diagnostics]),
  );
}

interface PdfPages {
  readonly project: Project;
  readonly signs: readonly ExportPage[];
  readonly sheets: readonly ExportPage[];
  readonly pdf: PdfRun;
}

/** The PDF files of an export: signs for the press, sheets for the office. */
export function pdfFiles({ project, signs, sheets, pdf }: PdfPages): Result<readonly ExportedFile[]> {
  const unit = safeName(project.centre.unit);
  const files = collect([
    ...(signs.length > 0 ? [signsPdf(signs, unit, pdf)] : []),
    ...(sheets.length > 0 ? [sheetsPdf(sheets, unit, pdf)] : []),
  ]);
  return files.ok ? success(files.value.flat(), files.diagnostics) : files;
}
