import type { DrawContext } from '../drawing/context.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { fitsPdf, pageBoxes } from '../formats/pdf/page-boxes.ts';
import type { PdfOptions, PdfPicture, PdfProfile } from '../formats/pdf/pdf-options.ts';
import { preflight } from '../formats/pdf/preflight.ts';
import type { PreflightDemands } from '../formats/pdf/preflight-report.ts';
import { writePdf } from '../formats/pdf/write-pdf.ts';
import { failure, problem, success, type Result } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import { DEFAULT_SHOP, type Shop } from '../model/shop.ts';
import type { ExportPage } from './export-pages.ts';
import type { ExportedFile } from './exported-file.ts';
import { distinctNames, fileName, safeName } from './file-name.ts';
import { collect } from './load-asset.ts';
import { shopDemands } from './preflight-pdf.ts';
import { SHIPPED_PROFILE } from './shop-condition.ts';
import { shopDrawing, spotsOf } from './shop-drawing/shop-drawing.ts';
import { slugItems } from './slug.ts';

/** The print condition that is shipped. */
export const PROFILE = SHIPPED_PROFILE;

/** What all PDF files of an export share. */
export interface PdfRun {
  readonly ctx: DrawContext;
  readonly profile: PdfProfile;
  /** YYYY-MM-DD */
  readonly day: string;
  /** Who makes the signs; DEFAULT_SHOP where nobody is named. */
  readonly shop?: Shop;
  /** The pictures on the signs, in the inks of the profile. */
  readonly pictures?: ReadonlyMap<string, PdfPicture>;
  /** zlib of bytes where the platform has a faster one than fflate. */
  readonly deflate?: (bytes: Uint8Array) => Uint8Array;
}

/** How the pages of a file lie on paper. */
interface Sheet {
  readonly scaleDown?: 10;
  readonly userUnits?: true;
  /** What the file name says of it. */
  readonly mark: string;
}

const TRUE_SIZE: Sheet = { mark: '' };
const LARGE: Readonly<Record<Shop['largeSheets'], Sheet>> = {
  tenth: { mark: '1比10', scaleDown: 10 },
  userUnit: { mark: '用户单位', userUnits: true },
};

/** What one file is: its name, its title, and how it is written. */
interface PdfFile {
  readonly name: string;
  readonly title: string;
  readonly options: Pick<PdfOptions, 'marks' | 'outlines' | 'slugs' | 'scaleDown' | 'userUnits'>;
  readonly demands: PreflightDemands;
}

/** Writes the file and reads it back: what preflight calls an error is not handed over. */
function writeChecked(drawings: readonly Drawing[], { name, title, options, demands }: PdfFile, run: PdfRun): Result<ExportedFile> {
  const { day, profile, pictures, deflate } = run;
  const written = writePdf(drawings, { title, creationDate: day, profile, ...(pictures === undefined ? {} : { pictures }), ...options, ...(deflate === undefined ? {} : { deflate }) });
  if (!written.ok) return written;
  const report = preflight(written.value, demands);
  if (!report.ok) return failure(problem('job.preflightFailed', { file: name }), ...report.findings);
  return success({ name, bytes: written.value, kind: 'pdf', findings: report.findings, preflight: report }, written.diagnostics);
}

/** The sheets of a project as one file, a page each, at the size of their paper. */
export function sheetsPdf(pages: readonly ExportPage[], unit: string, run: PdfRun): Result<readonly ExportedFile[]> {
  const drawings = pages.map((page) => page.drawing);
  const demands = shopDemands(DEFAULT_SHOP, { spots: spotsOf(drawings), condition: run.profile.name });
  const options = { marks: false, outlines: 'forms' } as const;
  const file = writeChecked(drawings, { name: `${unit}-图纸.pdf`, title: `${unit} 图纸`, options, demands }, run);
  return file.ok ? success([file.value], file.diagnostics) : file;
}

/** A file of signs: their faces as the shop wants them, with marks and slugs where it wants those. */
function signFile(pages: readonly ExportPage[], name: string, sheet: Sheet, run: PdfRun): Result<ExportedFile> {
  const { ctx, day, profile, shop = DEFAULT_SHOP } = run;
  const { scaleDown = 1, userUnits } = sheet;
  const drawings = pages.map(({ drawing }) => shopDrawing(drawing, shop, scaleDown));
  const slugOf = (drawing: Drawing, [project = '', sign = '']: readonly string[]) => {
    const { userUnit } = pageBoxes(drawing, { marks: true, ...sheet });
    return slugItems(drawing, ctx, { project, sign, scaleDown, userUnit, day, condition: profile.name });
  };
  const options = {
    marks: shop.marks,
    outlines: shop.outlines,
    ...(shop.marks ? { slugs: drawings.map((drawing, i) => slugOf(drawing, pages[i]!.name)) } : {}),
    ...(sheet.scaleDown === undefined ? {} : { scaleDown: sheet.scaleDown }),
    ...(userUnits === undefined ? {} : { userUnits }),
  };
  const demands = shopDemands(shop, { spots: spotsOf(pages.map((page) => page.drawing)), condition: profile.name });
  const title = name.replace(/\.pdf$/, '').replaceAll('-', ' ');
  return writeChecked(drawings, { name, title, options, demands }, run);
}

/** All signs that lie on paper in the same way, in one file or a file each, as the shop wants. */
function signFiles(pages: readonly ExportPage[], unit: string, sheet: Sheet, run: PdfRun): Result<readonly ExportedFile[]> {
  if (pages.length === 0) return success([]);
  if ((run.shop ?? DEFAULT_SHOP).files === 'combined') {
    return collect([signFile(pages, fileName([unit, '标牌', sheet.mark], 'pdf'), sheet, run)]);
  }
  const names = distinctNames(pages.map((page) => fileName([...page.name, sheet.mark], 'pdf')));
  return collect(pages.map((page, i) => signFile([page], names[i]!, sheet, run)));
}

/**
 * The signs of a project as `run.shop` wants them, a page each at 1:1. PDF holds 5,080 mm a side: what is longer goes into
 * files of its own, at 1:10 or with a user unit, which say so in their names and on each page. Every file has been read back.
 */
export function signsPdf(pages: readonly ExportPage[], unit: string, run: PdfRun): Result<readonly ExportedFile[]> {
  const shop = run.shop ?? DEFAULT_SHOP;
  const fits = ({ drawing }: ExportPage): boolean => fitsPdf(pageBoxes(shopDrawing(drawing, shop), { marks: shop.marks }));
  const [small, large] = [pages.filter(fits), pages.filter((page) => !fits(page))];
  const files = collect([signFiles(small, unit, TRUE_SIZE, run), signFiles(large, unit, LARGE[shop.largeSheets], run)]);
  return files.ok ? success(files.value.flat(), files.diagnostics) : files;
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
