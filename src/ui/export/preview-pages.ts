import type { SheetFinding } from '../../drawing/compose-sheet.ts';
import type { DrawContext } from '../../drawing/context.ts';
import { writeSvg } from '../../formats/svg/write-svg.ts';
import { type ExportPage, sheetPages, signPages } from '../../jobs/export-pages.ts';
import { signNumbers } from '../../jobs/sheet-findings.ts';
import { pictureAddress, type PictureFiles } from '../../jobs/pictures.ts';
import { failure, type Result, success } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import type { ExportChoice } from './export-choice.ts';

export interface PreviewPage {
  readonly title: string;
  /** Drawn when the page is looked at. */
  readonly svg: () => string;
}

const pageOf =
  (pictures: PictureFiles) =>
  ({ drawing }: ExportPage): PreviewPage => ({ title: drawing.title, svg: () => writeSvg(drawing, pictureAddress(pictures)) });

/** The pages that an export will have; where it cannot be made, every reason. The report is made in the worker alone. */
export function previewPages(project: Project, choice: ExportChoice, context: DrawContext, pictures: PictureFiles, findings: readonly SheetFinding[]): Result<readonly PreviewPage[]> {
  const none = success<readonly ExportPage[]>([]);
  if (choice.what === 'report') return success([]);
  const { what, only } = choice;
  const signs = what === 'sheets' ? none : signPages(project, context, ({ kind }) => only.length === 0 || only.includes(kind));
  const sheets = what === 'signs' ? none : sheetPages(project, context, { findings, signNumbers: signNumbers(project) });
  if (!signs.ok || !sheets.ok) return failure(...signs.diagnostics, ...sheets.diagnostics);
  return success([...signs.value, ...sheets.value].map(pageOf(pictures)), [...signs.diagnostics, ...sheets.diagnostics]);
}
