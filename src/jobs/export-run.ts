import type { SheetExtras } from '../drawing/compose-sheet.ts';
import type { DrawContext } from '../drawing/context.ts';
import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { Platform } from '../model/platform.ts';
import type { Project } from '../model/project.ts';
import type { Sign, SignKind } from '../model/sign.ts';
import { wantedSigns, type ExportPart, type OnStep } from './export-options.ts';
import { sheetPages, signPages, type ExportPage } from './export-pages.ts';
import type { PictureFiles } from './pictures.ts';
import type { CutFileOptions } from './export-cut.ts';
import type { PdfRun } from './export-pdf.ts';

/** What a person chooses of cut files. */
export type CutChoice = Pick<CutFileOptions, 'profile' | 'tolerance' | 'mirror' | 'drill' | 'leastStroke' | 'leastGap'>;

/** Everything that the writers of one export share. */
export interface ExportRun {
  readonly platform: Platform;
  readonly project: Project;
  readonly ctx: DrawContext;
  readonly wanted: (sign: Sign) => boolean;
  readonly signs: readonly ExportPage[];
  readonly sheets: readonly ExportPage[];
  readonly pdf: PdfRun;
  readonly cut: CutChoice;
  /** SVG holds what a machine cuts and engraves, not the artwork. */
  readonly contours: boolean;
  readonly pictures: PictureFiles;
  readonly onStep: OnStep;
}

interface Scope {
  readonly what: ExportPart;
  readonly only: readonly SignKind[];
}

type Pages = Pick<ExportRun, 'signs' | 'sheets' | 'wanted'>;

/**
 * The pages of an export, composed once for all its files. Fails with every place where a text cannot be drawn as it reads,
 * where no sign is of the kinds asked for, and where there is nothing at all.
 */
export function pagesFor(project: Project, { what, only }: Scope, ctx: DrawContext, extras: SheetExtras = {}): Result<Pages> {
  const wanted = what === 'sheets' ? success(() => true) : wantedSigns(project, only, ctx.signTypes);
  if (!wanted.ok) return wanted;
  const none = success<readonly ExportPage[]>([]);
  const signs = what === 'sheets' ? none : signPages(project, ctx, wanted.value);
  const sheets = what === 'signs' ? none : sheetPages(project, ctx, extras);
  if (!signs.ok || !sheets.ok) return failure(...signs.diagnostics, ...sheets.diagnostics);
  if (signs.value.length + sheets.value.length === 0) return failure(problem('job.nothingToExport', { what }));
  return success({ wanted: wanted.value, signs: signs.value, sheets: sheets.value }, [...signs.diagnostics, ...sheets.diagnostics]);
}
